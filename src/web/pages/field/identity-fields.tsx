import { formatDate, readWrittenDate } from '#values/plain-date.ts'
import { isRefusal } from '#values/refusal.ts'
import { Radio, TextInput } from '@mantine/core'
import '@mantine/core/styles/InlineInput.layer.css'
import '@mantine/core/styles/Radio.layer.css'
import { DigitsField } from '../../kit/digits-field.tsx'
import { NikField } from '../../kit/nik-field.tsx'
import { today } from '../../kit/today.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { useLanguage, useText } from '../../text/use-text.ts'
import type { FormPart } from './person-form.ts'

const sexes = ['L', 'P'] as const

/** What stands on the KTP and the KK. */
export function IdentityFields({ person, set, faultAt }: FormPart) {
  const text = useText()
  const words = text.field.form
  const { area } = useGrant()
  const born = readWrittenDate(person.birthDate, today())
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
        birthDate={isRefusal(born) ? undefined : born}
        sex={person.sex === '' ? undefined : person.sex}
        kk={person.kk === '' ? undefined : person.kk}
        area={area}
        onUse={({ birthDate, sex }) => set({ birthDate: formatDate(birthDate, 'id'), sex })}
      />
      <DigitsField
        id="kk"
        label={words.kk}
        hint={words.kkHint}
        value={person.kk}
        onChange={(kk) => set({ kk })}
        error={faultAt('kk')}
      />
      <BirthDateField person={person} set={set} faultAt={faultAt} />
      <SexChoice person={person} set={set} faultAt={faultAt} />
      <PhoneField person={person} set={set} faultAt={faultAt} />
    </fieldset>
  )
}

/** Typed as people write it; below stands how it was read. */
function BirthDateField({ person, set, faultAt }: FormPart) {
  const { text, language } = useLanguage()
  const words = text.field.form
  const born = readWrittenDate(person.birthDate, today())
  return (
    <TextInput
      id="birthDate"
      inputMode="text"
      autoComplete="off"
      label={words.born}
      description={isRefusal(born) ? words.bornHint : formatDate(born, language)}
      value={person.birthDate}
      onChange={({ currentTarget }) => set({ birthDate: currentTarget.value })}
      error={faultAt('birthDate')}
    />
  )
}

function SexChoice({ person, set, faultAt }: FormPart) {
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
    </fieldset>
  )
}

function PhoneField({ person, set, faultAt }: FormPart) {
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
