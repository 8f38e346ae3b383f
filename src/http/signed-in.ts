import type { FastifyInstance, FastifyRequest } from 'fastify'
import { grantsOf, membershipsOf, signInScope, type Account } from '#access/accounts.ts'
import type { Actor } from '#access/actor.ts'
import { isPassed, stepNeeded } from '#access/second-step/needed.ts'
import { isWhole } from '#access/second-step/state.ts'
import type { OpenSession } from '#access/sign-in/sessions.ts'
import { sessionOfToken } from '#access/sign-in/use-session.ts'
import { tellRefusal } from '#access/trail.ts'
import { isRole } from '#access/roles.ts'
import type { Platform } from '#platform/index.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import { originOf, tokenOf } from './cookies.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** Serves the demo: its accounts have no second step. Anywhere else they are accounts like all others. */
    readonly isDemo: boolean
  }
}

/** Who came in with the password, and perhaps with nothing else yet. */
export async function anySessionOf(platform: Platform, request: FastifyRequest): Promise<OpenSession | Refusal> {
  const token = tokenOf(request)
  const open = token ? await sessionOfToken(platform, token, originOf(request)) : undefined
  return open ? asServed(platform, request.server, open) : refuse('not-signed-in')
}

/** In a demo nobody carries an authenticator: its accounts always just proved themselves. */
export function asServed<Open extends OpenSession>(platform: Platform, server: FastifyInstance, open: Open): Open {
  if (!server.isDemo || !open.account.demo) return open
  return { ...open, provedAt: platform.world.clock.now(), provedBy: 'totp' }
}

export async function sessionOf(platform: Platform, request: FastifyRequest): Promise<OpenSession | Refusal> {
  const open = await anySessionOf(platform, request)
  if (isRefusal(open)) return open
  return (await isWhole(platform, open)) ? open : refuse('second-step-needed')
}

/**
 * Under which grant the request acts: the role named in `x-payung-role` (and the area in `x-payung-area` where
 * an account holds the same role twice). A role the account does not hold here is refused, never silently replaced.
 */
export async function actorOf(platform: Platform, request: FastifyRequest, pemda: string): Promise<Actor | Refusal> {
  const open = await anySessionOf(platform, request)
  if (isRefusal(open)) return open
  const { account, provedAt } = open
  const all = await grantsOf(platform, account.id)
  // Before anything is said about his duties: with the password alone nothing is learned.
  if (!isPassed(stepNeeded(all), open)) return refuse('second-step-needed')
  const role = String(request.headers['x-payung-role'] ?? '')
  const area = request.headers['x-payung-area']
  const held = all.filter((grant) => grant.pemda === pemda)
  const grant = held.find((one) => (role === '' || one.role === role) && (!area || one.area === area))
  if (!grant || !isRole(grant.role)) return notHeld(platform, account, { role, pemda })
  const acting = { pemda, role: grant.role, area: grant.area, request: request.id, provedAt }
  return { accountId: account.id, name: account.name, ...acting }
}

/**
 * Whoever had a duty here and names one is told that it is over: his page may stand open since yesterday. The trail is told
 * too, because it may also be his cookie in somebody else's hand.
 */
async function notHeld(
  platform: Platform,
  { id }: Account,
  { role, pemda }: { readonly role: string; readonly pemda: string },
): Promise<Refusal> {
  const places = await platform.inScope(signInScope, (tx) => membershipsOf(tx, id))
  const wasHere = role !== '' && places.some((place) => place.pemda === pemda)
  if (!wasHere) return refuse('not-allowed', { act: `pemda ${pemda}` })
  const refusal = refuse('duty-over')
  const scope = { pemda, area: pemda, actor: id, role: 'nobody' }
  await tellRefusal(platform, scope, { act: 'access.enter' }, { refusal, window: 900 })
  return refusal
}
