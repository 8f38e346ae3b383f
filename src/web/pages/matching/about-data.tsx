import type { Language } from '#values/language.ts'
import { readWrittenDate } from '#values/plain-date.ts'
import { isRefusal } from '#values/refusal.ts'
import { sentenceOf } from '#values/refusal-sentence.ts'
import { DateField } from '../../kit/date-field.tsx'
import type { FieldFault } from '../../kit/error-summary.tsx'
import { FormSection } from '../../kit/form-frame.tsx'
import { TextField } from '../../kit/text-field.tsx'
import { today } from '../../kit/today.ts'
import type { FormPart } from '../../kit/use-form.ts'
import type { OfficeText } from '../../text/office-id.ts'
import { useOfficeText } from '../../text/use-office-text.ts'

export type AboutData = { readonly source: string; readonly dataDate: string }

export const blankData: AboutData = { source: '', dataDate: '' }

/** From which source the answers are, and of which day its data. */
export function AboutFields({ part, dateHint }: { readonly part: FormPart<AboutData>; readonly dateHint: string }) {
  const { verification, matching } = useOfficeText()
  const words = verification.take
  const { value, set, faultAt } = part
  return (
    <FormSection title={matching.about}>
      <TextField {...part} field="source" label={words.source} hint={matching.sourceHint} />
      <div>
        <DateField
          id="dataDate"
          label={words.dataDate}
          value={value.dataDate}
          onChange={(dataDate) => set({ dataDate })}
          error={faultAt('dataDate')}
        />
        <p className="soft small">{dateHint}</p>
      </div>
    </FormSection>
  )
}

export function dataFaults({ source, dataDate }: AboutData, office: OfficeText, language: Language): FieldFault[] {
  const day = readWrittenDate(dataDate, today())
  const late = office.verification.take.needDay
  const dayFault = isRefusal(day) ? sentenceOf(day, language) : day > today() ? late : undefined
  return [
    ...(source.trim() === '' ? [{ field: 'source', text: office.matching.needSource }] : []),
    ...(dayFault === undefined ? [] : [{ field: 'dataDate', text: dayFault }]),
  ]
}
