import type { OneInput, WrittenAnswer } from '#nomination/contract.ts'
import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { forgetNominations, nominateOne } from '../../api/nomination.ts'
import { useAct } from '../../api/use-act.ts'
import { FormFrame, FormSection } from '../../kit/form-frame.tsx'
import { sayRefusal } from '../../kit/say-refusal.ts'
import { TextField } from '../../kit/text-field.tsx'
import { type FormPart, useForm } from '../../kit/use-form.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useLanguage } from '../../text/use-text.ts'
import { IdentityFields } from '../field/identity-fields.tsx'
import { StatementFields, WorkFields } from '../field/work-fields.tsx'
import { blankNominee, faultsOf, type NomineeForm, nomineeOf, writtenOf } from './nominee-form.ts'
import { NomineeSaved } from './nominee-saved.tsx'
import { PaperBeside } from './paper-beside.tsx'
import { type PaperInHand, paperInHand, putPaperDown } from './paper-in-hand.ts'
import { ScanField } from './scan-field.tsx'
import '../field/person.css'
import './board.css'

const route = getRouteApi('/$pemda')

type Props = {
  readonly programmeId: string
  readonly area: string
  /** The row that is mended; it stops counting when this one is saved. */
  readonly opened?: WrittenAnswer
}

/** The form with what came of saving it above; another one is begun with empty fields. */
export function NomineeEntry(props: Props) {
  const [round, setRound] = useState(0)
  const [paper, setPaper] = useState(() => (props.opened === undefined ? paperInHand(props.area) : null))
  useEffect(putPaperDown, [])
  // The form stays where it is when a paper comes beside it: what was typed must not be lost.
  return (
    <div className={paper === null ? undefined : 'with-paper'}>
      {paper === null ? null : <PaperBeside file={paper.file} />}
      <Entry key={round} {...props} paper={paper} onPaper={setPaper} onAnother={() => setRound(round + 1)} />
    </div>
  )
}

type EntryProps = Props & {
  /** The paper it is typed from; the next person stands on the same one. */
  readonly paper: PaperInHand | null
  readonly onPaper: (paper: PaperInHand | null) => void
  readonly onAnother: () => void
}

function Entry({ onAnother, paper, onPaper, ...props }: EntryProps) {
  const { opened, area } = props
  const words = useOfficeText().nomination.one
  const { language } = useLanguage()
  const { pemda } = route.useParams()
  const initial = opened === undefined ? blankNominee : nomineeOf(opened.written)
  const { part, faults, attempt, submit } = useForm(initial, (form) =>
    faultsOf(form, { needName: words.needName, say: (refusal) => sayRefusal(refusal, language) }),
  )
  const saving = useSaving()
  if (saving.data !== undefined) {
    const another = opened === undefined ? { onAnother } : {}
    return <NomineeSaved answer={saving.data} name={part.value.name} area={area} {...another} />
  }
  return (
    <FormFrame
      faults={faults}
      attempt={attempt}
      onSubmit={submit((form) => saving.mutate(inputOf(props, form, paper?.digest ?? null)))}
      acting={saving}
      act={opened === undefined ? words.save : words.saveMended}
      back={{ to: '/$pemda/usulan/desa/$desa', params: { pemda, desa: area } }}
    >
      <div className="person">
        <IdentityFields {...part} />
        <WorkFields {...part} />
        <StatementFields {...part} />
      </div>
      <MoreFields {...part} />
      {opened === undefined ? <Paper paper={paper} onPaper={onPaper} /> : null}
    </FormFrame>
  )
}

function useSaving() {
  const grant = useGrant()
  const queries = useQueryClient()
  return useAct(
    (input: OneInput, key) => nominateOne(grant, input, key),
    () => forgetNominations(queries),
  )
}

const inputOf = ({ programmeId, area, opened }: Props, form: NomineeForm, scanDigest: string | null): OneInput => ({
  programmeId,
  area,
  replaces: opened?.rowId ?? null,
  written: writtenOf(form, opened?.written),
  statesWork: form.works,
  statesHealth: form.healthy,
  scanDigest,
})

function MoreFields(part: FormPart<NomineeForm>) {
  const words = useOfficeText().nomination.one
  return (
    <FormSection title={words.more}>
      <TextField {...part} field="birthPlace" label={words.birthPlace} />
      <TextField {...part} field="motherName" label={words.motherName} />
      <TextField {...part} field="address" label={words.address} />
      <div className="form__fields">
        <TextField {...part} field="rt" label={words.rt} />
        <TextField {...part} field="rw" label={words.rw} />
      </div>
    </FormSection>
  )
}

function Paper({ paper, onPaper }: Pick<EntryProps, 'paper' | 'onPaper'>) {
  const { one, desa } = useOfficeText().nomination
  return (
    <fieldset className="stack">
      <legend className="board__legend">
        <h2>{one.paper}</h2>
      </legend>
      <p className="soft">{one.paperNote}</p>
      <ScanField
        id="paper"
        label={desa.onPaper}
        kept={paper?.file.name}
        onKept={(digest, file) => onPaper(digest === null || file === null ? null : { digest, file })}
      />
    </fieldset>
  )
}
