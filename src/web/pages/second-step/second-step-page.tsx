import { Button } from '@mantine/core'
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { type Session, sessionQuery, signOut } from '../../api/session.ts'
import { Notice } from '../../kit/notice.tsx'
import { useMoment } from '../../kit/use-moment.ts'
import { LanguageChoice } from '../../shell/choices.tsx'
import { Logo } from '../../shell/logo.tsx'
import { useText } from '../../text/use-text.ts'
import { ProveForm } from './prove-form.tsx'
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
  return session.secondStep.ways.length === 0 ? (
    <div className="stack">
      {session.secondStep.reset === null ? null : <ResetNotice {...session.secondStep.reset} />}
      <SetUp onDone={goOn} />
    </div>
  ) : (
    <section className="panel stack">
      <h1>{words.title}</h1>
      <p className="soft">{words.lead}</p>
      <ProveForm ways={session.secondStep.ways} onProved={goOn} />
    </section>
  )
}

/** Whoever is surprised by it learns who did it. */
function ResetNotice({ by, at }: { readonly by: string; readonly at: string }) {
  const { reset } = useSecondStepText()
  const moment = useMoment()
  return (
    <Notice tone="risk" title={reset.title}>
      {reset.text(by, moment(at))}
    </Notice>
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
