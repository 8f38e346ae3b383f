import { dutiesOfPeople } from '#access/roles.ts'
import { NativeSelect } from '@mantine/core'
import type { ReactNode } from 'react'
import { Finder } from '../../../kit/finder.tsx'
import { DateField } from '../../../kit/date-field.tsx'
import { FormSection } from '../../../kit/form-frame.tsx'
import { TextField } from '../../../kit/text-field.tsx'
import type { FormPart } from '../../../kit/use-form.ts'
import { useOfficeText } from '../../../text/use-office-text.ts'
import { useText } from '../../../text/use-text.ts'
import { dutyOf, type Engagement, type TypedDuty } from './engage-form.ts'
import { type Area, areasFor } from './role-areas.ts'

type Part = FormPart<Engagement>

export function IdentityFields(part: Part) {
  const words = useOfficeText().settings.accounts
  return (
    <FormSection title={words.person}>
      <TextField {...part} field="name" label={words.name} hint={words.nameHint} />
      <TextField {...part} field="username" label={words.username} hint={words.usernameHint} />
    </FormSection>
  )
}

type DutyProps = FormPart<TypedDuty> & { readonly areas: readonly Area[]; readonly children?: ReactNode }

export function DutyFields({ areas, children, ...part }: DutyProps) {
  const text = useText()
  const words = useOfficeText().settings.accounts
  const { value, set, faultAt } = part
  return (
    <FormSection title={words.duty}>
      <RoleField {...part} areas={areas} />
      <Finder
        key={value.role}
        id="area"
        label={words.area}
        hint={words.areaHint}
        options={areasFor(value.role, areas)}
        value={value.area}
        onChange={(area) => set({ area })}
        error={faultAt('area')}
      />
      <TextField {...part} field="letter" label={words.letter} />
      {children}
      <DateField
        id="until"
        label={`${words.until} (${text.app.optional})`}
        value={value.until}
        onChange={(until) => set({ until })}
        error={faultAt('until')}
      />
    </FormSection>
  )
}

function RoleField({ value, set, areas }: DutyProps) {
  const text = useText()
  const words = useOfficeText().settings.accounts
  return (
    <NativeSelect
      id="role"
      label={words.role}
      description={words.roleAbout[value.role]}
      value={value.role}
      data={dutiesOfPeople.map((role) => ({ value: role, label: text.places.roles[role] ?? role }))}
      onChange={({ currentTarget }) =>
        set(dutyOf(dutiesOfPeople.find((known) => known === currentTarget.value) ?? value.role, areas))
      }
    />
  )
}
