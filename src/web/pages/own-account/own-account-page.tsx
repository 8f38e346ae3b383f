import { useSuspenseQuery } from '@tanstack/react-query'
import { sessionQuery } from '../../api/session.ts'
import { LinkButton } from '../../kit/link-button.tsx'
import { PageHead } from '../../kit/page-head.tsx'
import { useText } from '../../text/use-text.ts'
import { ChangePassword } from './change-password.tsx'
import { OwnFactors } from './own-factors.tsx'
import { OwnSessions } from './own-sessions.tsx'
import { useOwnAccountText } from './use-own-account-text.ts'
import './own-account.css'

/** One's own account, whatever one's duties: the password, and where it is signed in. */
export function OwnAccountPage() {
  const text = useText()
  const words = useOwnAccountText()
  const { data: session } = useSuspenseQuery(sessionQuery)
  const back = (
    <LinkButton variant="default" link={{ to: '/' }}>
      {text.app.back}
    </LinkButton>
  )
  return (
    <main className="own-account">
      <PageHead
        title={words.title}
        lead={session === null ? '' : words.whose(session.account.name, session.account.username)}
        action={back}
      />
      <OwnSessions />
      <OwnFactors />
      <ChangePassword username={session?.account.username ?? ''} />
    </main>
  )
}
