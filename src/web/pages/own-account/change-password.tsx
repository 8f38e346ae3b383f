import type { ChangePasswordInput } from '#access/contract.ts'
import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { changePassword, ownSessionsQuery } from '../../api/own-account.ts'
import { ErrorSummary, type FieldFault } from '../../kit/error-summary.tsx'
import { FaultNotice } from '../../kit/fault-notice.tsx'
import { Notice } from '../../kit/notice.tsx'
import { PasswordField } from '../../kit/password-field.tsx'
import { useForm } from '../../kit/use-form.ts'
import { useOwnAccountText } from './use-own-account-text.ts'

/** What the person who signs in chose himself. After it is saved the form is new, and says what happened. */
export function ChangePassword({ username }: { readonly username: string }) {
  const { password } = useOwnAccountText()
  const [ended, setEnded] = useState<number>()
  const [made, setMade] = useState(0)
  const done = (sessions: number) => {
    setEnded(sessions)
    setMade(made + 1)
  }
  return (
    <section className="stack own-account__form">
      <div>
        <h2>{password.title}</h2>
        <p className="soft">{password.lead}</p>
      </div>
      {ended === undefined ? null : (
        <Notice tone="ok" title={password.done} live>
          {password.ended(ended)}
        </Notice>
      )}
      <ChangeForm key={made} username={username} onDone={done} />
    </section>
  )
}

type Words = ReturnType<typeof useOwnAccountText>['password']
type Props = { readonly username: string; readonly onDone: (ended: number) => void }

function ChangeForm({ username, onDone }: Props) {
  const { password } = useOwnAccountText()
  const queries = useQueryClient()
  const { part, faults, attempt, submit } = useForm({ old: '', wanted: '' }, (typed) => faultsOf(typed, password))
  const changing = useMutation({
    mutationFn: changePassword,
    onSuccess: async ({ ended }) => {
      await queries.invalidateQueries(ownSessionsQuery)
      onDone(ended)
    },
  })
  return (
    <form className="stack" onSubmit={submit((typed) => changing.mutate(typed))} noValidate>
      <ErrorSummary faults={faults} attempt={attempt} />
      {changing.isError ? <FaultNotice thrown={changing.error} /> : null}
      {/* For the browser's keeper of passwords: whose password it is. */}
      <input type="text" autoComplete="username" value={username} readOnly hidden />
      <PasswordField
        id="old"
        label={password.old}
        autoComplete="current-password"
        value={part.value.old}
        onChange={(old) => part.set({ old })}
        error={part.faultAt('old')}
      />
      <PasswordField
        id="wanted"
        label={password.wanted}
        hint={password.hint}
        autoComplete="new-password"
        value={part.value.wanted}
        onChange={(wanted) => part.set({ wanted })}
        error={part.faultAt('wanted')}
      />
      <div className="row">
        <Button type="submit" loading={changing.isPending}>
          {password.act}
        </Button>
      </div>
    </form>
  )
}

/** Only what needs no dictionary: whether it is strong says the server. */
function faultsOf({ old, wanted }: ChangePasswordInput, words: Words): FieldFault[] {
  const faults: readonly (FieldFault | false)[] = [
    old === '' && { field: 'old', text: words.needOld },
    wanted.length < 10 && { field: 'wanted', text: words.needWanted },
  ]
  return faults.filter((fault) => fault !== false)
}
