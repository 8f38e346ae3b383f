import type { NominationRow, OneAnswer } from '#nomination/contract.ts'
import { ErrorSummary, type FieldFault } from '../../kit/error-summary.tsx'
import { Notice } from '../../kit/notice.tsx'
import { TextField } from '../../kit/text-field.tsx'
import type { FormPart } from '../../kit/use-form.ts'
import { useSayRefusal } from '../../kit/use-say-refusal.ts'
import { useText } from '../../text/use-text.ts'
import type { NomineeForm } from '../nomination/nominee-form.ts'
import { IdentityFields } from './identity-fields.tsx'
import { Remarks } from './remarks.tsx'
import { StatementFields, WorkFields } from './work-fields.tsx'
import './person.css'

type Props = {
  readonly part: FormPart<NomineeForm>
  /** What this page sees by itself. */
  readonly faults: readonly FieldFault[]
  readonly attempt: number
  /** What the server said about exactly this form. */
  readonly remarks: NominationRow['faults']
  readonly answer: OneAnswer | undefined
}

/** The fields of one person under everything that is wrong with them. */
export function PersonFields({ remarks, ...props }: Props) {
  return remarks.length === 0 ? <Fields {...props} told={[]} /> : <WithRemarks {...props} remarks={remarks} />
}

function WithRemarks({ remarks, ...props }: Props) {
  const say = useSayRefusal()
  return <Fields {...props} told={remarks.map((remark) => ({ field: remark.field, text: say(remark.refusal) }))} />
}

type FieldsProps = Omit<Props, 'remarks'> & { readonly told: readonly FieldFault[] }

function Fields({ part, faults, attempt, told, answer }: FieldsProps) {
  const all = [...faults, ...told.filter(({ field }) => !faults.some((fault) => fault.field === field))]
  const whole: FormPart<NomineeForm> = {
    ...part,
    faultAt: (field) => all.find((fault) => fault.field === field)?.text,
  }
  return (
    <>
      {/* An answer is as much a reason to look up as a further attempt. */}
      <ErrorSummary key={answer?.rowId} faults={all} attempt={attempt} />
      {answer === undefined ? null : <Kept answer={answer} name={part.value.name} />}
      <IdentityFields {...whole} />
      <WorkFields {...whole} />
      <StatementFields {...whole} />
      <MoreFields {...whole} />
    </>
  )
}

function Kept({ answer, name }: { readonly answer: OneAnswer; readonly name: string }) {
  const words = useText().field.form
  return (
    <Notice tone="wait" title={words.kept(name)} live>
      <p>{words.keptText}</p>
      <Remarks remarks={answer.warnings} />
    </Notice>
  )
}

/** What the office can use and a desa often has on the same sheet; nothing waits for it. */
function MoreFields(part: FormPart<NomineeForm>) {
  const words = useText().field.form
  return (
    <fieldset className="stack">
      <legend>{words.more}</legend>
      <TextField {...part} field="birthPlace" label={words.birthPlace} />
      <TextField {...part} field="motherName" label={words.motherName} />
      <TextField {...part} field="address" label={words.address} />
      <div className="person__pair">
        <TextField {...part} field="rt" label={words.rt} />
        <TextField {...part} field="rw" label={words.rw} />
      </div>
    </fieldset>
  )
}
