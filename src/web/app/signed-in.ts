import type { QueryClient } from '@tanstack/react-query'
import { redirect } from '@tanstack/react-router'
import { type Session, sessionQuery } from '../api/session.ts'

type Entering = {
  readonly context: { readonly queries: QueryClient }
  readonly location: { readonly href: string }
}

/** Who enters is signed in and has passed the second step; else he is led there, and back to where he wanted to be. */
export async function signedIn({ context, location }: Entering): Promise<Session | null> {
  const session = await context.queries.ensureQueryData(sessionQuery)
  const search = location.href === '/' ? {} : { ke: location.href }
  if (session === null) redirect({ to: '/masuk', search, throw: true })
  if (session?.secondStep.passed === false) redirect({ to: '/langkah-kedua', search, throw: true })
  return session
}

/** `ke`: where to go on afterwards; only a path of this site, so that a link cannot lead away. */
export function onwards(search: Record<string, unknown>): { ke?: string | undefined } {
  const to = search['ke']
  return typeof to === 'string' && /^\/(?!\/)/.test(to) ? { ke: to } : {}
}
