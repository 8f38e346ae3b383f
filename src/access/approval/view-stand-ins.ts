import type { Tx, World } from '#platform/index.ts'
import type { Actor } from '../actor.ts'
import type { StandIns } from '../contract/approval.ts'
import { whyApart } from '../incompatible.ts'
import { namesOf } from '../names-of.ts'
import { statedCards } from './family.ts'
import { holdersOf } from './holders.ts'
import { officesToStandInFor, agencyRoles } from './signing-roles.ts'
import { listStandIns, type StandInRecord } from './stand-in.ts'

/** Who stands in for whom, and for the holder of an office whom he may choose. */
export async function viewStandIns(tx: Tx, world: World, actor: Actor): Promise<StandIns> {
  const mayGive = officesToStandInFor.includes(actor.role)
  const colleagues = mayGive ? await holdersOf(tx, world, agencyRoles) : []
  // Nobody is offered who would be refused.
  const apart = colleagues.filter(({ role }) => whyApart(role, actor.role)).map(({ accountId }) => accountId)
  const others = colleagues.filter(({ accountId }) => accountId !== actor.accountId && !apart.includes(accountId))
  const rows = await listStandIns(tx)
  const people = [...rows.flatMap((one) => [one.holder_id, one.deputy_id]), ...others.map(({ accountId }) => accountId)]
  const names = await namesOf(tx, people)
  const nameOf = (id: string) => names.get(id) ?? ''
  return {
    rows: rows.map((one) => ({
      id: one.id,
      role: one.role,
      holder: nameOf(one.holder_id),
      deputy: nameOf(one.deputy_id),
      capacity: one.capacity as 'Plt.' | 'Plh.',
      letter: one.letter,
      from: one.from_day,
      until: one.until_day,
      state: stateOf(one, world.clock.today()),
      own: one.holder_id === actor.accountId,
    })),
    mayGive,
    deputies: others.map(({ accountId, role }) => ({ accountId, role, name: nameOf(accountId) })),
    ...(await statedCards(tx, actor.accountId)),
  }
}

function stateOf({ ended_at, from_day, until_day }: StandInRecord, today: string) {
  if (ended_at !== null) return 'ended'
  if (until_day < today) return 'over'
  return from_day > today ? 'coming' : 'active'
}
