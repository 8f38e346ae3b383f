import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { healthQuery } from '../../api/health.ts'
import { LinkButton } from '../../kit/link-button.tsx'
import { Notice } from '../../kit/notice.tsx'
import { LanguageChoice } from '../../shell/choices.tsx'
import { Logo } from '../../shell/logo.tsx'
import { useText } from '../../text/use-text.ts'
import { DemoAccounts } from './demo-accounts.tsx'
import { SignInForm } from './sign-in-form.tsx'
import { useSignIn } from './use-sign-in.ts'
import './sign-in.css'

const route = getRouteApi('/masuk')

/** Where am I, is this the real site, and in. */
export function SignInPage() {
  const text = useText()
  const { ke } = route.useSearch()
  const entering = useSignIn(ke)
  const { data: health } = useQuery(healthQuery)
  const password = health?.demo ? health.demoPassword : undefined
  return (
    <main className="sign-in">
      <title>{text.app.titleOf(text.signIn.title)}</title>
      <header className="sign-in__head">
        <Logo size={48} />
        <div>
          <p className="sign-in__name">{text.app.name}</p>
          <p className="soft">{text.app.purpose}</p>
        </div>
      </header>
      <div className="sign-in__body" data-demo={password !== undefined || undefined}>
        <section className="panel stack">
          <h1>{text.signIn.title}</h1>
          {ke === undefined ? null : <Notice tone="wait">{text.signIn.expired}</Notice>}
          <SignInForm entering={entering} />
          <p className="soft small">{text.signIn.forgot}</p>
          <LinkButton variant="default" link={{ to: '/kode' }}>
            {text.signIn.haveCode}
          </LinkButton>
        </section>
        {health === undefined || password === undefined ? null : (
          <DemoAccounts accounts={health.demoAccounts} password={password} entering={entering} />
        )}
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
