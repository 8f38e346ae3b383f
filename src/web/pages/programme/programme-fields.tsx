import { Checkbox, Radio, Textarea, TextInput } from '@mantine/core'
import '@mantine/core/styles/Checkbox.layer.css'
import '@mantine/core/styles/InlineInput.layer.css'
import '@mantine/core/styles/Radio.layer.css'
import { DateField } from '../../kit/date-field.tsx'
import { Choice, FormSection } from '../../kit/form-frame.tsx'
import { MonthField } from '../../kit/month-field.tsx'
import { TextField } from '../../kit/text-field.tsx'
import type { FormPart } from '../../kit/use-form.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { PeriodPrice } from './period-price.tsx'
import { type PapersForm, type ProgrammeForm, schemes } from './programme-form.ts'

type Part = FormPart<ProgrammeForm>

export function AboutFields(part: Part) {
  const words = useOfficeText().programme.form
  const { value, set, faultAt } = part
  const year = Number(value.firstMonth.slice(0, 4))
  return (
    <FormSection title={words.about}>
      <div className="form__wide">
        <TextField {...part} field="name" label={words.name} hint={words.nameHint} />
      </div>
      <TextInput
        id="year"
        label={words.year}
        inputMode="numeric"
        maxLength={4}
        value={value.year}
        onChange={({ currentTarget }) => set(monthsOf(currentTarget.value))}
        error={faultAt('year')}
      />
      <span />
      <MonthField
        id="firstMonth"
        label={words.first}
        year={year}
        value={value.firstMonth}
        onChange={(firstMonth) => set({ firstMonth })}
      />
      <MonthField
        id="lastMonth"
        label={words.last}
        year={year}
        value={value.lastMonth}
        onChange={(lastMonth) => set({ lastMonth })}
        error={faultAt('lastMonth')}
      />
      <SchemeChoice {...part} />
      <SegmentChoice {...part} />
      <PeriodPrice form={value} />
    </FormSection>
  )
}

/** A new budget year moves the months along; until four digits stand there, nothing moves. */
function monthsOf(year: string): Partial<ProgrammeForm> {
  return /^\d{4}$/.test(year) ? { year, firstMonth: `${year}-01`, lastMonth: `${year}-12` } : { year }
}

function SchemeChoice({ value, set, faultAt }: Part) {
  const words = useOfficeText().programme.form
  return (
    <Choice title={words.schemes} fault={faultAt('JKK')}>
      {schemes.map((scheme) => (
        <Checkbox
          key={scheme}
          id={scheme}
          label={words.schemeNames[scheme]}
          checked={value[scheme]}
          onChange={({ currentTarget }) => set({ [scheme]: currentTarget.checked })}
        />
      ))}
    </Choice>
  )
}

const segments = ['poor-targeted', 'honour', 'wage-earners'] as const

function SegmentChoice({ value, set }: Part) {
  const words = useOfficeText().programme.form
  return (
    <Choice title={words.segment}>
      {segments.map((segment) => (
        <Radio
          key={segment}
          name="segment"
          label={words.segments[segment]}
          checked={value.segment === segment}
          onChange={() => set({ segment })}
        />
      ))}
    </Choice>
  )
}

export function OfficeFields(part: Part) {
  const words = useOfficeText().programme.form
  const { value, set, faultAt } = part
  return (
    <FormSection title={words.offices}>
      <TextField {...part} field="leadAgency" label={words.lead} />
      <TextField {...part} field="welfareAgency" label={words.welfare} />
      <TextField {...part} field="branch" label={words.branch} />
      <div className="form__wide">
        <Textarea
          id="definition"
          label={words.definition}
          description={words.definitionHint}
          value={value.definition}
          onChange={({ currentTarget }) => set({ definition: currentTarget.value })}
          error={faultAt('definition')}
        />
      </div>
    </FormSection>
  )
}

export function PaperFields(part: FormPart<PapersForm>) {
  const words = useOfficeText().programme.form
  const { value, set, faultAt } = part
  return (
    <FormSection title={words.papers}>
      <TextField {...part} field="legalBasis" label={words.regulation} optional />
      <TextField {...part} field="pksNumber" label={words.pks} optional />
      <DateField
        id="nominationsUntil"
        label={words.until}
        value={value.nominationsUntil}
        onChange={(nominationsUntil) => set({ nominationsUntil })}
        error={faultAt('nominationsUntil')}
      />
    </FormSection>
  )
}
