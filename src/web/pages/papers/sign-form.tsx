import type { PaperRow } from '#letters/contract.ts'
import type { Language } from '#values/language.ts'
import { formatDate, type PlainDate, readWrittenDate } from '#values/plain-date.ts'
import { isRefusal } from '#values/refusal.ts'
import { Button, Checkbox } from '@mantine/core'
import '@mantine/core/styles/Checkbox.layer.css'
import '@mantine/core/styles/InlineInput.layer.css'
import { useQueryClient } from '@tanstack/react-query'
import { faultOf } from '../../api/fault.ts'
import { forgetPapers, signPaper } from '../../api/papers.ts'
import { useAct } from '../../api/use-act.ts'
import { DateField } from '../../kit/date-field.tsx'
import { ErrorSummary, type FieldFault } from '../../kit/error-summary.tsx'
import { FaultNotice } from '../../kit/fault-notice.tsx'
import { TextField } from '../../kit/text-field.tsx'
import { today } from '../../kit/today.ts'
import { useForm } from '../../kit/use-form.ts'
import { useGrant } from '../../shell/grant-context.ts'
import type { Text } from '../../text/id.ts'
import { useLanguage } from '../../text/use-text.ts'

type Props = { readonly paper: PaperRow; readonly onDone: () => void }
type Form = { readonly signedOn: string; readonly name: string; readonly number: string; readonly sameNumber: boolean }

/** What stands on the signed paper: its day, its number where it has one, and the name where nobody is recorded. */
export function SignForm({ paper, onDone }: Props) {
  const {
    text: { papers: words },
    language,
  } = useLanguage()
  const { part, faults, attempt, submit } = useForm<Form>(startOf(paper, language), (form) =>
    faultsOf(form, paper, words.form),
  )
  const signing = useSigning(paper, onDone)
  const { value, set, faultAt } = part
  return (
    <form className="stack" onSubmit={submit((form) => signing.mutate(form))} noValidate>
      <ErrorSummary faults={faults} attempt={attempt} />
      <p>{words.form.lead}</p>
      {paper.signedOn === null ? (
        <DateField
          id="signedOn"
          label={words.form.signedOn}
          value={value.signedOn}
          onChange={(signedOn) => set({ signedOn })}
          error={faultAt('signedOn')}
        />
      ) : null}
      {needsName(paper) ? (
        <TextField {...part} field="name" label={words.form.name} hint={words.form.nameHint(paper.signatory.title)} />
      ) : null}
      {paper.isNumbered ? (
        <TextField {...part} field="number" label={words.form.number} hint={words.form.numberHint} />
      ) : null}
      {signing.isError ? <FaultNotice thrown={signing.error} /> : null}
      {isUsed(signing.error) ? (
        <Checkbox
          label={words.form.sameNumber}
          checked={value.sameNumber}
          onChange={({ currentTarget }) => set({ sameNumber: currentTarget.checked })}
        />
      ) : null}
      <div className="row">
        <Button type="submit" loading={signing.isPending}>
          {words.form.saveSigned}
        </Button>
      </div>
    </form>
  )
}

function useSigning({ paperId }: PaperRow, onDone: () => void) {
  const grant = useGrant()
  const queries = useQueryClient()
  return useAct(
    ({ signedOn, ...form }: Form, key) =>
      signPaper(grant, { paperId: paperId!, ...form, signedOn: dayOf(signedOn)!, date: null }, key),
    async () => {
      await forgetPapers(queries)
      onDone()
    },
  )
}

const needsName = ({ signedOn, signatory }: PaperRow): boolean => signedOn === null && signatory.name === ''

const startOf = ({ signedOn }: PaperRow, language: Language): Form => ({
  signedOn: formatDate((signedOn ?? today()) as PlainDate, language),
  name: '',
  number: '',
  sameNumber: false,
})

export function dayOf(typed: string): string | undefined {
  const read = readWrittenDate(typed, today())
  return isRefusal(read) ? undefined : read
}

const faultsOf = (form: Form, paper: PaperRow, words: Text['papers']['form']): readonly FieldFault[] => [
  ...(dayOf(form.signedOn) === undefined ? [{ field: 'signedOn', text: words.needDay }] : []),
  ...(needsName(paper) && form.name.trim() === '' ? [{ field: 'name', text: words.needName }] : []),
]

function isUsed(thrown: unknown): boolean {
  const fault = faultOf(thrown)
  return fault.kind === 'refused' && fault.refusal.code === 'paper-number-used'
}
