import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { ErrorSummary, type FieldFault } from '../../kit/error-summary.tsx'
import { FaultNotice } from '../../kit/fault-notice.tsx'
import { useText } from '../../text/use-text.ts'
import type { Text } from '../../text/id.ts'
import { PasswordField } from '../../kit/password-field.tsx'
import type { Entering } from './use-sign-in.ts'

/** User name and password. What is missing is said at the field and on top; what was typed is never lost. */
export function SignInForm({ entering }: { readonly entering: Entering }) {
  const text = useText()
  const [username, setUsername] = useState('')
  const [password, setPassword] = useState('')
  const [attempt, setAttempt] = useState(0)
  const faults = attempt === 0 ? [] : faultsOf(username, password, text)
  const faultAt = (field: string) => faults.find((fault) => fault.field === field)?.text

  const enter = (event: FormEvent) => {
    event.preventDefault()
    setAttempt(attempt + 1)
    if (faultsOf(username, password, text).length === 0) entering.mutate({ username: username.trim(), password })
  }

  return (
    <form className="stack" onSubmit={enter} noValidate>
      <ErrorSummary faults={faults} attempt={attempt} />
      {entering.isError ? <FaultNotice thrown={entering.error} /> : null}
      <TextInput
        id="username"
        label={text.signIn.username}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        value={username}
        onChange={({ currentTarget }) => setUsername(currentTarget.value)}
        error={faultAt('username')}
      />
      <PasswordField
        label={text.signIn.password}
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        error={faultAt('password')}
      />
      <Button type="submit" loading={entering.isPending} fullWidth>
        {text.signIn.submit}
      </Button>
    </form>
  )
}

function faultsOf(username: string, password: string, { signIn }: Text): FieldFault[] {
  const missing: FieldFault[] = []
  if (username.trim() === '') missing.push({ field: 'username', text: signIn.needUsername })
  if (password === '') missing.push({ field: 'password', text: signIn.needPassword })
  return missing
}
