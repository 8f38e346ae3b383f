import { TextInput } from '@mantine/core'
import { useText } from '../text/use-text.ts'
import type { FormPart } from './use-form.ts'

type TextKeys<Value> = { [Key in keyof Value & string]: Value[Key] extends string ? Key : never }[keyof Value & string]

type Props<Value> = FormPart<Value> & {
  readonly field: TextKeys<Value>
  readonly label: string
  readonly hint?: string
  readonly optional?: boolean
}

/** One line of text of a form, by the name of its field. */
export function TextField<Value>({ value, set, faultAt, field, label, hint, optional = false }: Props<Value>) {
  const text = useText()
  const change = (typed: string): Partial<Value> => Object.assign<Partial<Value>, object>({}, { [field]: typed })
  return (
    <TextInput
      id={field}
      label={optional ? `${label} (${text.app.optional})` : label}
      description={hint}
      autoComplete="off"
      value={String(value[field])}
      onChange={({ currentTarget }) => set(change(currentTarget.value))}
      error={faultAt(field)}
    />
  )
}
