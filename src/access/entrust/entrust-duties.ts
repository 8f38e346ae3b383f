import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '#platform/index.ts'
import { refuse, type Refusal } from '#values/refusal.ts'
import { approvalRules } from '../approval/rules/approval-rules.ts'
import type { Effect, TwoPersonAct } from '../approval/two-person-act.ts'
import { grantFault, type GrantWanted } from '../grant.ts'
import { heldBetween, incompatibleDuty } from '../incompatible.ts'
import type { Role } from '../roles.ts'

type Duty = {
  readonly role: Role
  readonly area: string
  readonly from: string
  readonly until: string | null
  readonly letter: string
}

/** Duties for one account; where they are handed over, those of the predecessor end in the same moment. */
export type Entrusting = {
  readonly accountId: string
  readonly duties: readonly Duty[]
  readonly predecessor?: string
  readonly ends?: readonly string[]
  readonly letter?: string
}

/** Gives a weighty duty: an administrator proposes it, the head of the agency or another administrator agrees. */
export const entrustDuty = entrusting('access.entrust-duty')
/** Staff change with a weighty duty in it: until somebody agrees, the predecessor keeps what he holds. */
export const handDutiesOver = entrusting('access.hand-duties-over')

function entrusting(
  name: 'access.entrust-duty' | 'access.hand-duties-over',
): TwoPersonAct<Entrusting, { duties: number }> {
  return {
    name,
    roles: ['administrator'],
    fresh: true,
    approval: approvalRules[name],
    favours: ({ accountId }) => [accountId],
    tells: ({ accountId, duties, predecessor }) => ({
      subject: predecessor ?? accountId,
      details: predecessor === undefined ? { duties } : { to: accountId, duties },
    }),
    effectOf: async ({ tx }, input) => (await entrustFault(tx, input)) ?? effectIn(input),
    run: async ({ tx, world, actor, proposal }, { accountId, duties }) => {
      const ids = duties.map(() => world.ids.next())
      const { rows } = await sql<{ given: number }>`
        select give_agreed_duties(${proposal.id}, ${ids}::uuid[], ${world.clock.now()}) as given`.execute(tx)
      if (rows[0]!.given !== duties.length) return refuse('changed-meanwhile')
      await sql`select add_membership(${accountId}, ${actor.pemda})`.execute(tx)
      return { duties: duties.length }
    },
  }
}

/** Asked when it is proposed and again when somebody agrees: in between other duties may have been given or ended. */
async function entrustFault(tx: Tx, input: Entrusting): Promise<Refusal | undefined> {
  const { accountId, duties, predecessor, ends = [] } = input
  for (const { until, ...duty } of duties) {
    const wanted = { ...duty, accountId, until: until ?? undefined }
    const fault = grantFault(wanted) ?? (await heldFault(tx, wanted)) ?? (await incompatibleDuty(tx, wanted))
    if (fault) return fault
  }
  if (predecessor === undefined) return undefined
  const held = await heldBetween(tx, { accountId: predecessor, from: duties[0]!.from, until: undefined })
  return ends.every((id) => held.some((one) => one.id === id)) ? undefined : refuse('duty-ended-already')
}

async function heldFault(tx: Tx, wanted: GrantWanted): Promise<Refusal | undefined> {
  const held = await heldBetween(tx, wanted)
  return held.some(({ role, area }) => role === wanted.role && area === wanted.area)
    ? refuse('duty-held-already')
    : undefined
}

function effectIn(input: Entrusting): Effect {
  const { accountId, duties, predecessor } = input
  const [first] = duties
  const facts = {
    holder: accountId,
    duties: [...new Set(duties.map(({ role }) => role))].join(', '),
    ...(predecessor === undefined ? {} : { predecessor }),
    letter: first!.letter,
    from: first!.from,
    until: first!.until ?? '',
  }
  // The code of the proposal covers every area and day; this one only tells two such effects apart.
  const code = createHash('sha256').update(JSON.stringify(facts)).digest('hex')
  return { people: 0, rupiah: 0, code, facts }
}
