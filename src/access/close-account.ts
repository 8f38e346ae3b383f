import { sql } from 'kysely'
import { nobody, type Platform, type Scope } from '#platform/index.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import { accountNamed, grantsOf, membershipsOf, signInScope } from './accounts.ts'
import { perform, type Act } from './act.ts'
import { scopeOf, type Actor } from './actor.ts'
import type { CloseAccountInput } from './contract.ts'
import { writeTrail } from './trail.ts'

/**
 * Closes an account: sessions, known devices, codes and duties end with it. Only an administrator who stands above every
 * duty it still has, in every Pemda; elsewhere the one who keeps the server does it. What the account did stays as it is,
 * under its name. It is opened again by a new invitation.
 */
export async function closeAccount(
  platform: Platform,
  actor: Actor,
  input: CloseAccountInput,
): Promise<{ ended: number } | Refusal> {
  if (input.accountId === actor.accountId) return refuse('own-account')
  const elsewhere = await actorsElsewhere(platform, actor, input.accountId)
  if (isRefusal(elsewhere)) return elsewhere
  // The others first: no transaction spans two Pemda, and whoever is cut off here can ask again.
  for (const one of elsewhere) {
    const ended = await perform(platform, one, endingIn(false), { input })
    if (isRefusal(ended)) return ended
  }
  return perform(platform, actor, endingIn(true), { input })
}

/** The same administrator, as he acts in each other Pemda where the account still has a duty. */
async function actorsElsewhere(
  platform: Platform,
  actor: Actor,
  accountId: string,
): Promise<readonly Actor[] | Refusal> {
  const places = await platform.inScope(signInScope, (tx) => membershipsOf(tx, accountId))
  const own = await grantsOf(platform, actor.accountId)
  const acting: Actor[] = []
  for (const { pemda } of places.filter((place) => place.pemda !== actor.pemda)) {
    if (!(await holdsADuty(platform, { pemda, area: pemda, actor: actor.accountId, role: 'nobody' }, accountId)))
      continue
    const grants = own.filter((grant) => grant.pemda === pemda && grant.role === 'administrator')
    const actors = grants.map(({ role, area }) => ({ ...actor, pemda, role, area }))
    const above = await firstAbove(platform, actors, accountId)
    if (!above) return refuse('account-elsewhere')
    acting.push(above)
  }
  return acting
}

async function firstAbove(platform: Platform, actors: readonly Actor[], accountId: string) {
  for (const one of actors) if (await standsAbove(platform, one, accountId)) return one
  return undefined
}

const standsAbove = (platform: Platform, actor: Actor, accountId: string) =>
  platform.inScope(scopeOf(actor), async (tx) => {
    const { rows } = await sql<{ above: boolean }>`select administers(${accountId}) as above`.execute(tx)
    return rows[0]!.above
  })

const holdsADuty = (platform: Platform, scope: Scope, accountId: string) =>
  platform.inScope(scope, async (tx) => {
    const today = platform.world.clock.today()
    const { rows } = await sql<{ holds: boolean }>`select holds_a_duty(${accountId}, ${today}) as holds`.execute(tx)
    return rows[0]!.holds
  })

/** Ends its duties in one Pemda; in the last one the account itself. */
const endingIn = (last: boolean): Act<CloseAccountInput, { ended: number }> => ({
  name: 'access.close-account',
  roles: ['administrator'],
  fresh: true,
  run: async ({ tx, world, note }, { accountId, reason }) => {
    const { rows } = await sql<{ above: boolean }>`select administers(${accountId}) as above`.execute(tx)
    if (!rows[0]!.above) return refuse('not-found')
    const [at, today] = [world.clock.now(), world.clock.today()]
    const ended = await sql<{ ended: number }>`
      select end_every_duty(${accountId}, ${reason}, ${at}, ${today}) as ended`.execute(tx)
    if (last) {
      const closed = await sql<{ closed: boolean }>`select close_account(${accountId}, ${at}) as closed`.execute(tx)
      if (!closed.rows[0]!.closed) return refuse('account-closed-already')
    }
    note(accountId, { duties: ended.rows[0]!.ended, reason })
    return { ended: ended.rows[0]!.ended }
  },
})

/** From the command line: whoever keeps the server closes any account, in every Pemda. */
export async function closeByName(
  platform: Platform,
  username: string,
  reason: string,
): Promise<{ ended: number } | Refusal> {
  const account = await accountNamed(platform, username)
  if (!account) return refuse('account-unknown', { username })
  const { world } = platform
  const [at, today] = [world.clock.now(), world.clock.today()]
  const places = await platform.inScope(signInScope, (tx) => membershipsOf(tx, account.id))
  let ended = 0
  for (const { pemda } of places)
    ended += await platform.inScope({ pemda, area: pemda, actor: nobody, role: 'installer' }, async (tx) => {
      const { rows } = await sql<{ ended: number }>`
        select end_every_duty(${account.id}, ${reason}, ${at}, ${today}) as ended`.execute(tx)
      const details = { duties: rows[0]!.ended, reason }
      await writeTrail(tx, world, { act: 'access.close-account', subject: account.id, details })
      return rows[0]!.ended
    })
  await platform.inScope(signInScope, (tx) => sql`select close_account(${account.id}, ${at})`.execute(tx))
  return { ended }
}
