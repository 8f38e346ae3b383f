import { sql } from 'kysely'
import type { Tx, World } from '#platform/index.ts'
import { refuse, type Refusal } from '#values/refusal.ts'
import type { Act } from '../act.ts'
import type { Actor } from '../actor.ts'
import type { StandInInput } from '../contract/approval.ts'
import { incompatibleDuty } from '../incompatible.ts'
import { isRole, type Role } from '../roles.ts'
import { holdersOf } from './holders.ts'
import type { Capacity } from './rules/judge-word.ts'
import { officesToStandInFor, agencyRoles } from './signing-roles.ts'

const selectStandIns = (tx: Tx) => tx.selectFrom('stand_in').selectAll()
export type StandInRecord = Awaited<ReturnType<ReturnType<typeof selectStandIns>['executeTakeFirstOrThrow']>>

/** In which a deputy signs: with the letter's row, so that the database can compare. */
export type StandingIn = Capacity & { readonly standIn?: StandInRecord }

/**
 * The holder of an office lets somebody stand in for him, as Plh. while he is away or as Plt. It lies beside the deputy's
 * own duty: what he proposed himself he cannot decide either way, and a duty that is kept apart from the office shuts him
 * out as if he were given the office for good.
 */
export const letStandIn: Act<StandInInput, { standInId: string }> = {
  name: 'approval.let-stand-in',
  roles: officesToStandInFor,
  fresh: true,
  run: async ({ tx, world, actor, note }, input) => {
    const fault = await standInFault(tx, world, actor, input)
    if (fault) return fault
    const { deputyId, capacity, letter, from, until } = input
    const id = world.ids.next()
    await tx
      .insertInto('stand_in')
      .values({
        id,
        role: actor.role,
        holder_id: actor.accountId,
        deputy_id: deputyId,
        capacity,
        letter,
        from_day: from,
        until_day: until,
        given_at: world.clock.now(),
      })
      .execute()
    note(deputyId, { role: actor.role, capacity, letter, from, until })
    return { standInId: id }
  },
}

async function standInFault(
  tx: Tx,
  world: World,
  { accountId, role }: Actor,
  input: StandInInput,
): Promise<Refusal | undefined> {
  const { deputyId, from, until } = input
  if (until < from || until < world.clock.today()) return refuse('stand-in-days')
  if (deputyId === accountId) return refuse('stand-in-self')
  const deputies = await holdersOf(tx, world, agencyRoles)
  if (!deputies.some((one) => one.accountId === deputyId)) return refuse('stand-in-unknown')
  const apart = await incompatibleDuty(tx, { accountId: deputyId, role, from, until })
  if (apart) return apart
  // One deputy at a time: two who wait for each other must not both be let in.
  await sql`select pg_advisory_xact_lock(hashtextextended(${accountId}, 1))`.execute(tx)
  const others = await selectStandIns(tx)
    .where('holder_id', '=', accountId)
    .where('ended_at', 'is', null)
    .where('from_day', '<=', until)
    .where('until_day', '>=', from)
    .execute()
  return others.length > 0 ? refuse('stand-in-overlaps') : undefined
}

/** The holder takes his office back before the last day; from the next request on the deputy signs nothing more for him. */
export const endStandIn: Act<{ standInId: string }, { standInId: string }> = {
  name: 'approval.end-stand-in',
  roles: officesToStandInFor,
  run: async ({ tx, world, actor, note }, { standInId }) => {
    const ended = await tx
      .updateTable('stand_in')
      .set({ ended_at: world.clock.now() })
      .where('id', '=', standInId)
      .where('holder_id', '=', actor.accountId)
      .where('ended_at', 'is', null)
      .returning('deputy_id')
      .executeTakeFirst()
    if (!ended) return refuse('not-found')
    note(ended.deputy_id, { standInId })
    return { standInId }
  },
}

export const listStandIns = (tx: Tx): Promise<StandInRecord[]> =>
  selectStandIns(tx).orderBy('id', 'desc').limit(50).execute()

/** Who stood in for a holder of this role on a day; what was ended by `at` no longer counts. */
export const standInsOn = (tx: Tx, role: Role, day: string, at: Date): Promise<StandInRecord[]> =>
  selectStandIns(tx)
    .where('role', '=', role)
    .where('from_day', '<=', day)
    .where('until_day', '>=', day)
    .where((e) => e.or([e('ended_at', 'is', null), e('ended_at', '>', at)]))
    .execute()

/** In which roles somebody can sign today: his own, and those of the holders for whom he stands in. */
export async function capacitiesOf(tx: Tx, world: World, { accountId, role }: Actor): Promise<readonly StandingIn[]> {
  const today = world.clock.today()
  const given = await selectStandIns(tx)
    .where('deputy_id', '=', accountId)
    .where('ended_at', 'is', null)
    .where('from_day', '<=', today)
    .where('until_day', '>=', today)
    .orderBy('id')
    .execute()
  if (given.length === 0) return [{ role }]
  // Who no longer holds the office has nobody standing in for him.
  const holders = await holdersOf(
    tx,
    world,
    given.flatMap((one) => roleOf(one)),
  )
  const valid = given.filter((one) =>
    holders.some((held) => held.accountId === one.holder_id && held.role === one.role),
  )
  return [
    { role },
    ...valid.flatMap((one) => roleOf(one).map((held) => ({ role: held, behalf: one.holder_id, standIn: one }))),
  ]
}

const roleOf = ({ role }: StandInRecord): readonly Role[] => (isRole(role) ? [role] : [])
