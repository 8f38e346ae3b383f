import { Button } from '@mantine/core'
import type { Health } from '../../api/health.ts'
import { useText } from '../../text/use-text.ts'
import type { Entering } from './use-sign-in.ts'

type Props = {
  readonly accounts: Health['demoAccounts']
  readonly password: string
  readonly entering: Entering
}

/** Only on a demo: the roles to try, each one click away. */
export function DemoAccounts({ accounts, password, entering }: Props) {
  const text = useText()
  return (
    <section className="stack sign-in__demo">
      <div>
        <h2>{text.signIn.demo}</h2>
        <p className="soft">{text.signIn.demoHint}</p>
        <p className="soft small">{text.signIn.demoStep}</p>
      </div>
      <ul className="sign-in__accounts">
        {accounts.map(({ username, name }) => (
          <li key={username}>
            <div className="sign-in__who">
              <span className="sign-in__role">{name}</span>
              <span className="soft small">{username}</span>
            </div>
            <Button
              variant="default"
              aria-label={text.signIn.demoUse(name)}
              disabled={entering.isPending}
              onClick={() => entering.mutate({ username, password })}
            >
              {text.signIn.submit}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
