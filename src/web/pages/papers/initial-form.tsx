import type { PaperRow } from '#letters/contract.ts'
import { formatDate } from '#values/plain-date.ts'
import { Button, NativeSelect } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { forgetPapers, initialPaper } from '../../api/papers.ts'
import { useAct } from '../../api/use-act.ts'
import { DateField } from '../../kit/date-field.tsx'
import { ErrorSummary } from '../../kit/error-summary.tsx'
import { FaultNotice } from '../../kit/fault-notice.tsx'
import { TextField } from '../../kit/text-field.tsx'
import { today } from '../../kit/today.ts'
import { useForm } from '../../kit/use-form.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { useLanguage } from '../../text/use-text.ts'
import { dayOf } from './sign-form.tsx'

type Props = { readonly paper: PaperRow; readonly onDone: () => void }

/** Which office initialled the draft, and on which day; its name is known where its holder is recorded. */
export function InitialForm({ paper, onDone }: Props) {
  const { text, language } = useLanguage()
  const words = text.papers.form
  const grant = useGrant()
  const queries = useQueryClient()
  const open = paper.initials.filter(({ on }) => on === null)
  const start = { office: open[0]?.office ?? '', on: formatDate(today(), language), name: '' }
  const { part, faults, attempt, submit } = useForm(start, ({ on }) =>
    dayOf(on) === undefined ? [{ field: 'on', text: words.needDay }] : [],
  )
  const saving = useAct(
    ({ office, on, name }: typeof start, key) => {
      const own = open.find((one) => one.office === office)!
      return initialPaper(grant, { paperId: paper.paperId!, office: own.office, on: dayOf(on)!, name }, key)
    },
    async () => {
      await forgetPapers(queries)
      onDone()
    },
  )
  const { value, set, faultAt } = part
  return (
    <form className="stack" onSubmit={submit((form) => saving.mutate(form))} noValidate>
      <ErrorSummary faults={faults} attempt={attempt} />
      <NativeSelect
        id="office"
        label={words.initialOffice}
        value={value.office}
        data={open.map(({ office, title }) => ({ value: office, label: title }))}
        onChange={({ currentTarget }) => set({ office: currentTarget.value })}
      />
      <DateField
        id="on"
        label={words.initialOn}
        value={value.on}
        onChange={(on) => set({ on })}
        error={faultAt('on')}
      />
      <TextField {...part} field="name" label={words.name} hint={words.nameHint(value.office)} optional />
      {saving.isError ? <FaultNotice thrown={saving.error} /> : null}
      <div className="row">
        <Button type="submit" loading={saving.isPending}>
          {words.saveInitial}
        </Button>
      </div>
    </form>
  )
}
