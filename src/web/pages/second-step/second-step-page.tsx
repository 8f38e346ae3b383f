import { Button } from '@mantine/core'
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { type Session, sessionQuery, signOut } from '../../api/session.ts'
import { LanguageChoice } from '../../shell/choices.tsx'
import { Logo } from '../../shell/logo.tsx'
import { useText } from '../../text/use-text.ts'
import { ProveForm } from './prove-form.tsx'
import { ResetNotice } from './reset-notice.tsx'
import { SetUpCode } from './set-up-code.tsx'
import { SetUp } from './set-up.tsx'
import { useSecondStepText } from './use-second-step-text.ts'
import '../sign-in/sign-in.css'

const route = getRouteApi('/langkah-kedua')

/** Between the password and the work: proves who it is, or sets up what will prove it. */
export function SecondStepPage() {
  const text = useText()
  const words = useSecondStepText()
  const { data: session } = useSuspenseQuery(sessionQuery)
  return (
    <main className="sign-in">
      <title>{text.app.titleOf(words.title)}</title>
      <header className="sign-in__head">
        <Logo size={48} />
        <div>
          <p className="sign-in__name">{text.app.name}</p>
          <p className="soft">{session?.account.name}</p>
        </div>
      </header>
      <div className="sign-in__body">{session === null ? null : <Step session={session} />}</div>
      <footer className="sign-in__foot">
        <LeaveButton />
        <LanguageChoice />
      </footer>
    </main>
  )
}

function Step({ session }: { readonly session: Session }) {
  const words = useSecondStepText()
  const { ke } = route.useSearch()
  const queries = useQueryClient()
  const router = useRouter()
  const goOn = async (proved?: Session) => {
    if (proved === undefined) await queries.refetchQueries(sessionQuery)
    else queries.setQueryData(sessionQuery.queryKey, proved)
    router.history.push(ke ?? '/')
  }
  const { ways, card, needed, asksCode, reset } = session.secondStep
  return (
    <div className="stack">
      {reset === null ? null : <ResetNotice {...reset} isCard={card !== null} />}
      {ways.length > 0 ? (
        <section className="panel stack">
          <h1>{words.title}</h1>
          <p className="soft">{card === null ? words.lead : words.card.lead}</p>
          <ProveForm step={session.secondStep} onProved={goOn} />
        </section>
      ) : needed === 'card' ? (
        <NoCard />
      ) : asksCode ? (
        <SetUpCode onEntered={() => queries.refetchQueries(sessionQuery)} />
      ) : (
        <SetUp onDone={goOn} />
      )}
    </div>
  )
}

/** Nobody but an administrator prints one. */
function NoCard() {
  const { card } = useSecondStepText()
  return (
    <section className="panel stack">
      <h1>{card.none}</h1>
      <p>{card.noneText}</p>
    </section>
  )
}

function LeaveButton() {
  const { signOut: word } = useSecondStepText()
  const queries = useQueryClient()
  const router = useRouter()
  const leaving = useMutation({
    mutationFn: signOut,
    onSuccess: () => {
      queries.clear()
      router.history.push('/masuk')
    },
  })
  return (
    <Button variant="default" loading={leaving.isPending} onClick={() => leaving.mutate()}>
      {word}
    </Button>
  )
}
