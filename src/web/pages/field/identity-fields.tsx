import { formatDate, readWrittenDate } from '#values/plain-date.ts'
import { isRefusal } from '#values/refusal.ts'
import { Radio, TextInput } from '@mantine/core'
import '@mantine/core/styles/InlineInput.layer.css'
import '@mantine/core/styles/Radio.layer.css'
import { DateField } from '../../kit/date-field.tsx'
import { CardNumberField } from '../../kit/grouped-field.tsx'
import { NikDiffers } from '../../kit/nik-differs.tsx'
import { NikField } from '../../kit/nik-field.tsx'
import { today } from '../../kit/today.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { useText } from '../../text/use-text.ts'
import type { FormPart } from '../../kit/use-form.ts'
import type { PersonForm } from './person-form.ts'

const sexes = ['L', 'P'] as const

/** What stands on the KTP and the KK. */
export function IdentityFields({ value: person, set, faultAt }: FormPart<PersonForm>) {
  const text = useText()
  const words = text.field.form
  const { area } = useGrant()
  const said = besideNik(person)
  return (
    <fieldset className="stack">
      <legend>{words.identity}</legend>
      <TextInput
        id="name"
        label={words.name}
        description={words.nameHint}
        autoComplete="off"
        autoCapitalize="words"
        value={person.name}
        onChange={({ currentTarget }) => set({ name: currentTarget.value })}
        error={faultAt('name')}
      />
      <NikField
        id="nik"
        value={person.nik}
        onChange={(nik) => set({ nik })}
        error={faultAt('nik')}
        today={today()}
        birthDate={said.birthDate}
        sex={said.sex}
        kk={person.kk === '' ? undefined : person.kk}
        area={area}
        onUse={({ birthDate, sex }) => set({ birthDate: formatDate(birthDate, 'id'), sex })}
      />
      <CardNumberField
        id="kk"
        label={words.kk}
        hint={words.kkHint}
        value={person.kk}
        onChange={(kk) => set({ kk })}
        error={faultAt('kk')}
      />
      <Born value={person} set={set} faultAt={faultAt} />
      <SexChoice value={person} set={set} faultAt={faultAt} />
      <PhoneField value={person} set={set} faultAt={faultAt} />
    </fieldset>
  )
}

/** What the form says beside the NIK; what cannot be read is not said. */
function besideNik({ nik, birthDate, sex }: PersonForm) {
  const born = readWrittenDate(birthDate, today())
  return { nik, birthDate: isRefusal(born) ? undefined : born, sex: sex === '' ? undefined : sex, today: today() }
}

function Born({ value: person, set, faultAt }: FormPart<PersonForm>) {
  const { form: words } = useText().field
  return (
    <>
      <DateField
        id="birthDate"
        label={words.born}
        value={person.birthDate}
        onChange={(birthDate) => set({ birthDate })}
        error={faultAt('birthDate')}
      />
      <NikDiffers
        {...besideNik(person)}
        at="birthDate"
        onTake={({ birthDate }) => set({ birthDate: formatDate(birthDate, 'id') })}
      />
    </>
  )
}

function SexChoice({ value: person, set, faultAt }: FormPart<PersonForm>) {
  const text = useText()
  const words = text.field.form
  const fault = faultAt('sex')
  return (
    <fieldset className="person__choice" aria-describedby={fault === undefined ? undefined : 'sex-fault'}>
      <legend>{words.sex}</legend>
      {sexes.map((sex) => (
        <Radio
          key={sex}
          id={sex === 'L' ? 'sex' : 'sex-p'}
          name="sex"
          label={sex === 'L' ? words.male : words.female}
          checked={person.sex === sex}
          onChange={() => set({ sex })}
        />
      ))}
      {fault === undefined ? null : (
        <p id="sex-fault" className="person__fault">
          {fault}
        </p>
      )}
      <NikDiffers {...besideNik(person)} at="sex" onTake={({ sex }) => set({ sex })} />
    </fieldset>
  )
}

function PhoneField({ value: person, set, faultAt }: FormPart<PersonForm>) {
  const text = useText()
  const words = text.field.form
  return (
    <TextInput
      id="phone"
      type="tel"
      label={`${words.phone} (${text.app.optional})`}
      autoComplete="off"
      value={person.phone}
      onChange={({ currentTarget }) => set({ phone: currentTarget.value })}
      error={faultAt('phone')}
    />
  )
}
