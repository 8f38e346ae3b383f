import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link, Navigate, Outlet, useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { CallFailed } from '../api/fault.ts'
import { type Grant, sessionQuery } from '../api/session.ts'
import { FaultPicture } from '../kit/fault-notice.tsx'
import { useText } from '../text/use-text.ts'
import { chosenGrant, landingOf, rememberGrant } from './chosen-grant.ts'
import { ActingContext } from './grant-context.ts'

const route = getRouteApi('/$pemda')

/** Everything inside a Pemda knows under which duty it asks. Somebody without any duty here is told so. */
export function ActingProvider() {
  const { pemda } = route.useParams()
  const { data: session } = useSuspenseQuery(sessionQuery)
  const navigate = useNavigate()
  const [chosen, setChosen] = useState<Grant>()
  const acting = useMemo(() => {
    const grants = session?.grants ?? []
    const grant = chosen?.pemda === pemda ? chosen : chosenGrant(grants, pemda)
    if (!session || !grant) return null
    const choose = (wanted: Grant) => {
      rememberGrant(wanted)
      setChosen(wanted)
      void navigate({ to: landingOf(wanted), params: { pemda: wanted.pemda } })
    }
    return { session, grant, choose }
  }, [session, pemda, chosen, navigate])
  if (!session) return <Navigate to="/masuk" search={{}} />
  if (!acting) return <NotHere />
  return (
    <ActingContext value={acting}>
      <Outlet />
    </ActingContext>
  )
}

/** Signed in, but with no duty in this Pemda. */
function NotHere() {
  const text = useText()
  return (
    <main className="alone stack">
      <FaultPicture thrown={new CallFailed({ kind: 'broken', status: 403 })} />
      <Link to="/">{text.kit.missing.act}</Link>
    </main>
  )
}
