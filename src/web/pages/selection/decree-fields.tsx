import { readWrittenDate } from '#values/plain-date.ts'
import { isRefusal } from '#values/refusal.ts'
import { DateField } from '../../kit/date-field.tsx'
import type { FieldFault } from '../../kit/error-summary.tsx'
import { FormSection } from '../../kit/form-frame.tsx'
import { TextField } from '../../kit/text-field.tsx'
import { today } from '../../kit/today.ts'
import type { FormPart } from '../../kit/use-form.ts'
import type { OfficeText } from '../../text/office-id.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import type { SignedFileKept } from './signed-file.tsx'

/** The decree as typed from the paper. */
export type DecreeForm = {
  readonly number: string
  readonly date: string
  readonly title: string
  readonly signatory: string
  readonly code: string
}

/** What stands on the signed paper, in the order in which it stands there. */
export function DecreeFields(part: FormPart<DecreeForm>) {
  const words = useOfficeText().selection.decree
  const { value, set, faultAt } = part
  return (
    <FormSection title={words.section}>
      <TextField {...part} field="number" label={words.number} hint={words.numberHint} />
      <DateField
        id="date"
        label={words.date}
        value={value.date}
        onChange={(date) => set({ date })}
        error={faultAt('date')}
      />
      <div className="form__wide">
        <TextField {...part} field="title" label={words.about} hint={words.aboutHint} />
      </div>
      <TextField {...part} field="signatory" label={words.signatory} />
      <div className="form__wide">
        <TextField {...part} field="code" label={words.code} hint={words.codeHint} />
      </div>
    </FormSection>
  )
}

/** The file comes first on the page, so its fault comes first in the summary. */
export function faultsOfDecree(
  form: DecreeForm,
  file: SignedFileKept | undefined,
  words: OfficeText['selection']['decree'],
): FieldFault[] {
  const need = (field: 'number' | 'title' | 'signatory' | 'code', label: string) =>
    form[field].trim() === '' ? [{ field, text: words.need(label) }] : []
  return [
    ...(file === undefined ? [{ field: 'signed-file', text: words.needFile }] : []),
    ...need('number', words.number),
    ...(isRefusal(readWrittenDate(form.date, today())) ? [{ field: 'date', text: words.needDate }] : []),
    ...need('title', words.about),
    ...need('signatory', words.signatory),
    ...need('code', words.code),
  ]
}
