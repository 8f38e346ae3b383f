import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../../text/use-text.ts'

type Props = {
  readonly value: string
  readonly onChange: (password: string) => void
  readonly error: string | undefined
}

/** A password that can be looked at, by a word and not by an eye: many type it on a phone for the first time. */
export function PasswordField({ value, onChange, error }: Props) {
  const text = useText()
  const [seen, setSeen] = useState(false)
  return (
    <TextInput
      id="password"
      type={seen ? 'text' : 'password'}
      label={text.signIn.password}
      autoComplete="current-password"
      autoCapitalize="none"
      spellCheck={false}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      error={error}
      rightSectionWidth={140}
      rightSection={
        <Button variant="transparent" aria-pressed={seen} onClick={() => setSeen(!seen)} className="sign-in__see">
          {seen ? text.signIn.hidePassword : text.signIn.showPassword}
        </Button>
      }
    />
  )
}
