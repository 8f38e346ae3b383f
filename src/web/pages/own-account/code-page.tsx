import type { SetPasswordInput } from '#access/contract.ts'
import { Button, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { setPassword } from '../../api/own-account.ts'
import { sessionQuery } from '../../api/session.ts'
import { ErrorSummary, type FieldFault } from '../../kit/error-summary.tsx'
import { FaultNotice } from '../../kit/fault-notice.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { PasswordField } from '../../kit/password-field.tsx'
import { TextField } from '../../kit/text-field.tsx'
import { type FormPart, useForm } from '../../kit/use-form.ts'
import { LanguageChoice } from '../../shell/choices.tsx'
import { Logo } from '../../shell/logo.tsx'
import { useText } from '../../text/use-text.ts'
import { useOwnAccountText } from './use-own-account-text.ts'
import '../sign-in/sign-in.css'

/** For a new account and a forgotten password: the code from an administrator, and a password only oneself knows. */
export function CodePage() {
  const text = useText()
  const { code: words } = useOwnAccountText()
  return (
    <main className="sign-in">
      <title>{text.app.titleOf(words.title)}</title>
      <header className="sign-in__head">
        <Logo size={48} />
        <div>
          <p className="sign-in__name">{text.app.name}</p>
          <p className="soft">{text.app.purpose}</p>
        </div>
      </header>
      <div className="sign-in__body">
        <section className="panel stack">
          <h1>{words.title}</h1>
          <p className="soft">{words.lead}</p>
          <CodeForm />
          <LinkButton variant="default" link={{ to: '/masuk', search: {} }}>
            {words.back}
          </LinkButton>
        </section>
      </div>
      <footer className="sign-in__foot">
        <div>
          <p>{text.signIn.place(window.location.host)}</p>
          <p className="soft small">{text.signIn.placeHint}</p>
        </div>
        <LanguageChoice />
      </footer>
    </main>
  )
}

const blank: SetPasswordInput = { username: '', code: '', password: '' }

function CodeForm() {
  const words = useOwnAccountText()
  const queries = useQueryClient()
  const router = useRouter()
  const { part, faults, attempt, submit } = useForm(blank, (typed) => faultsOf(typed, words))
  const setting = useMutation({
    mutationFn: setPassword,
    onSuccess: (session) => {
      queries.clear()
      queries.setQueryData(sessionQuery.queryKey, session)
      router.history.push('/')
    },
  })
  return (
    <form className="stack" onSubmit={submit((typed) => setting.mutate(typed))} noValidate>
      <ErrorSummary faults={faults} attempt={attempt} />
      {setting.isError ? <FaultNotice thrown={setting.error} /> : null}
      <CodeFields {...part} />
      <Button type="submit" loading={setting.isPending} fullWidth>
        {words.code.act}
      </Button>
    </form>
  )
}

function CodeFields(part: FormPart<SetPasswordInput>) {
  const { code: words, password } = useOwnAccountText()
  const { value, set, faultAt } = part
  return (
    <>
      <TextInput
        id="username"
        label={words.username}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        value={value.username}
        onChange={({ currentTarget }) => set({ username: currentTarget.value })}
        error={faultAt('username')}
      />
      <TextField {...part} field="code" label={words.code} hint={words.codeHint} />
      <PasswordField
        label={password.wanted}
        hint={password.hint}
        autoComplete="new-password"
        value={value.password}
        onChange={(chosen) => set({ password: chosen })}
        error={faultAt('password')}
      />
    </>
  )
}

type Words = ReturnType<typeof useOwnAccountText>

function faultsOf({ username, code, password }: SetPasswordInput, words: Words): FieldFault[] {
  const faults: readonly (FieldFault | false)[] = [
    username.trim() === '' && { field: 'username', text: words.code.needUsername },
    code.replaceAll(/[^0-9A-Za-z]/g, '').length !== 12 && { field: 'code', text: words.code.needCode },
    password.length < 10 && { field: 'password', text: words.password.needWanted },
  ]
  return faults.filter((fault) => fault !== false)
}
