import { occupations } from '#values/occupation.ts'
import { Checkbox, NativeSelect, TextInput } from '@mantine/core'
import '@mantine/core/styles/Checkbox.layer.css'
import { useLanguage } from '../../text/use-text.ts'
import type { FormPart } from '../../kit/use-form.ts'
import type { PersonForm } from './person-form.ts'

/** What the worker does and where: the registered activity decides later whether an accident was one at work. */
export function WorkFields({ value: person, set, faultAt }: FormPart<PersonForm>) {
  const { text, language } = useLanguage()
  const words = text.field.form
  const jobs = occupations.map(({ code, label }) => ({ value: code, label: label[language] }))
  return (
    <fieldset className="stack">
      <legend>{words.work}</legend>
      <NativeSelect
        id="occupation"
        label={words.firstJob}
        data={[{ value: '', label: words.chooseJob }, ...jobs]}
        value={person.occupation}
        onChange={({ currentTarget }) => set({ occupation: currentTarget.value })}
        error={faultAt('occupation')}
      />
      <NativeSelect
        id="occupation2"
        label={`${words.secondJob} (${text.app.optional})`}
        data={[{ value: '', label: words.noSecondJob }, ...jobs]}
        value={person.occupation2}
        onChange={({ currentTarget }) => set({ occupation2: currentTarget.value })}
        error={faultAt('occupation2')}
      />
      <TextInput
        id="workplace"
        label={words.place}
        description={words.placeHint}
        value={person.workplace}
        onChange={({ currentTarget }) => set({ workplace: currentTarget.value })}
        error={faultAt('workplace')}
      />
    </fieldset>
  )
}

const statements = ['works', 'healthy', 'agrees'] as const

/** The worker's own word, ticked after asking; each must be true. */
export function StatementFields({ value: person, set, faultAt }: FormPart<PersonForm>) {
  const { text } = useLanguage()
  const words = text.field.form
  const fault = faultAt('works')
  return (
    <fieldset className="stack person__statement" aria-describedby={fault === undefined ? undefined : 'works-fault'}>
      <legend>{words.statement}</legend>
      {statements.map((statement) => (
        <Checkbox
          key={statement}
          id={statement}
          label={words[statement]}
          checked={person[statement]}
          onChange={({ currentTarget }) => set({ [statement]: currentTarget.checked })}
        />
      ))}
      {fault === undefined ? null : (
        <p id="works-fault" className="person__fault">
          {fault}
        </p>
      )}
    </fieldset>
  )
}
