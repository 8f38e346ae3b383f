import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../text/use-text.ts'
import './password-field.css'

type Props = {
  readonly id?: string
  readonly label: string
  readonly hint?: string
  readonly autoComplete: 'current-password' | 'new-password'
  readonly value: string
  readonly onChange: (password: string) => void
  readonly error: string | undefined
}

/** A password that can be looked at, by a word and not by an eye: many type it on a phone for the first time. */
export function PasswordField({ id = 'password', label, hint, autoComplete, value, onChange, error }: Props) {
  const text = useText()
  const [seen, setSeen] = useState(false)
  return (
    <TextInput
      id={id}
      type={seen ? 'text' : 'password'}
      label={label}
      description={hint}
      autoComplete={autoComplete}
      autoCapitalize="none"
      spellCheck={false}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      error={error}
      rightSectionWidth={140}
      rightSection={
        <Button variant="transparent" aria-pressed={seen} onClick={() => setSeen(!seen)} className="password__see">
          {seen ? text.signIn.hidePassword : text.signIn.showPassword}
        </Button>
      }
    />
  )
}
