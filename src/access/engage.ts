import { sql } from 'kysely'
import type { Platform } from '#platform/index.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import { createAccount, grantsOf, signInScope, type Account } from './accounts.ts'
import { perform } from './act.ts'
import type { Actor } from './actor.ts'
import { proposing } from './approval/propose.ts'
import type { EngageAnswer, EngageInput } from './contract.ts'
import { entrustDuty } from './entrust/entrust-duties.ts'
import { waitsForSomebody } from './entrust/propose-duty.ts'
import { grantFault, isInside, type GrantWanted } from './grant.ts'
import { writeCode } from './password/code.ts'
import { giveGrant, listPemda, openPemda, type Pemda } from './pemda.ts'

/**
 * Invites somebody: an account with his duty, and the code with which he sets his password. The database lets an
 * administrator do so only inside his own area.
 */
export async function engage(platform: Platform, giver: Actor, input: EngageInput): Promise<EngageAnswer | Refusal> {
  if (giver.role !== 'administrator') return refuse('not-allowed', { act: 'access.engage' })
  if (!isInside(input.area, giver.area)) return refuse('grant-outside-area')
  const from = platform.world.clock.today()
  const until = input.until ?? undefined
  // Before the account is made: one without a duty could not be given out, and its name would be taken.
  const fault = grantFault({ ...input, from, until })
  if (fault) return fault
  const { username, name } = input
  const account = await createAccount(platform, { username, name, password: null, pemda: giver.pemda })
  if (isRefusal(account)) return account
  const given = await give(platform, giver, { ...input, from, until, accountId: account.id })
  if (isRefusal(given)) return given
  const code = await platform.inScope(signInScope, (tx) => writeCode(tx, platform.world, account.id, giver.accountId))
  return { accountId: account.id, ...given, ...code }
}

/** The duty stands at once, or waits for a second person. */
async function give(
  platform: Platform,
  giver: Actor,
  { accountId, role, area, from, until, letter }: GrantWanted,
): Promise<{ proposalId: string | null } | Refusal> {
  if (await waitsForSomebody(platform, giver, role, area)) {
    const input = { accountId, duties: [{ role, area, from, until: until ?? null, letter }] }
    await platform.inScope(signInScope, (tx) => sql`select add_membership(${accountId}, ${giver.pemda})`.execute(tx))
    const proposed = await perform(platform, giver, proposing(entrustDuty), { input })
    return isRefusal(proposed) ? proposed : { proposalId: proposed.proposalId }
  }
  const given = await giveGrant(
    platform,
    { pemda: giver.pemda, area: giver.area, actor: giver.accountId, role: 'administrator' },
    { accountId, role, area, from, until, letter },
  )
  return isRefusal(given) ? given : { proposalId: null }
}

/**
 * Opens a Pemda from the browser: the first one by the account that `payung init` made, further ones by an
 * administrator. Who opens it administers it and nothing else: he sees no people, and invites the officer who will.
 */
export async function openOwnPemda(platform: Platform, account: Account, code: string): Promise<Pemda | Refusal> {
  const isFirst = (await listPemda(platform)).length === 0
  const administers = (await grantsOf(platform, account.id)).some(({ role }) => role === 'administrator')
  if (!isFirst && !administers) return refuse('not-allowed', { act: 'pemda.open' })
  const pemda = await openPemda(platform, code)
  if (isRefusal(pemda)) return pemda
  const given = await giveGrant(
    platform,
    { pemda: code, area: code, actor: account.id, role: 'installer' },
    { accountId: account.id, role: 'administrator', area: code, from: platform.world.clock.today(), letter: '-' },
  )
  return isRefusal(given) ? given : pemda
}
