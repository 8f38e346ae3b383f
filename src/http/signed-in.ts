import type { FastifyRequest } from 'fastify'
import { grantsOf, membershipsOf, signInScope, type Account } from '#access/accounts.ts'
import type { Actor } from '#access/actor.ts'
import { sessionOfToken, type OpenSession } from '#access/sign-in/sessions.ts'
import { isRole } from '#access/roles.ts'
import type { Platform } from '#platform/index.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import { tokenOf } from './cookies.ts'

export async function sessionOf(platform: Platform, request: FastifyRequest): Promise<OpenSession | Refusal> {
  const token = tokenOf(request)
  const open = token ? await sessionOfToken(platform, token) : undefined
  return open ?? refuse('not-signed-in')
}

export async function accountOf(platform: Platform, request: FastifyRequest): Promise<Account | Refusal> {
  const open = await sessionOf(platform, request)
  return isRefusal(open) ? open : open.account
}

/**
 * Under which grant the request acts: the role named in `x-payung-role` (and the area in `x-payung-area` where
 * an account holds the same role twice). A role the account does not hold here is refused, never silently replaced.
 */
export async function actorOf(
  platform: Platform,
  request: FastifyRequest,
  account: Account,
  pemda: string,
): Promise<Actor | Refusal> {
  const role = String(request.headers['x-payung-role'] ?? '')
  const area = request.headers['x-payung-area']
  const held = (await grantsOf(platform, account.id)).filter((grant) => grant.pemda === pemda)
  const grant = held.find((one) => (role === '' || one.role === role) && (!area || one.area === area))
  if (!grant || !isRole(grant.role)) return notHeld(platform, account, { role, pemda })
  return { accountId: account.id, name: account.name, pemda, role: grant.role, area: grant.area, request: request.id }
}

/** Whoever had a duty here and names one is told that it is over: his page may stand open since yesterday. */
async function notHeld(platform: Platform, { id }: Account, asked: { readonly role: string; readonly pemda: string }) {
  const places = await platform.inScope(signInScope, (tx) => membershipsOf(tx, id))
  const wasHere = asked.role !== '' && places.some(({ pemda }) => pemda === asked.pemda)
  return wasHere ? refuse('duty-over') : refuse('not-allowed', { act: `pemda ${asked.pemda}` })
}
