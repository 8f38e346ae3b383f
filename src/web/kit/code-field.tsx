import { TextInput } from '@mantine/core'
import './code-field.css'

type Props = {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly onChange: (typed: string) => void
  readonly error?: string | undefined
  /** Only digits: a phone shows its number keys. */
  readonly digits?: boolean
}

/** A code that is read off and typed: large, in even letters. The browser may fill it in, and never keeps it. */
export function CodeField({ id, label, hint, value, onChange, error, digits = false }: Props) {
  return (
    <TextInput
      id={id}
      label={label}
      description={hint}
      className="code-field"
      autoComplete="one-time-code"
      autoCapitalize="characters"
      spellCheck={false}
      inputMode={digits ? 'numeric' : 'text'}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      error={error}
    />
  )
}
