import { sql } from 'kysely'
import type { Tx } from '#platform/index.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import type { Act } from './act.ts'
import type { DutyAnswer, EndDutyInput, GiveDutyInput, GrantRow } from './contract.ts'
import { wasProposed } from './entrust/proposed-duties.ts'
import { grantFault, isInside, writeGrant } from './grant.ts'
import { incompatibleDuty } from './incompatible.ts'
import { listGrants } from './read-access.ts'

/**
 * Gives a further duty to somebody who holds or held one in the giver's area. One person does it where the duty signs,
 * shows and pays nothing for the whole Pemda; the weighty ones are proposed (`src/access/entrust`).
 */
export const giveDuty: Act<GiveDutyInput, DutyAnswer> = {
  name: 'access.give-grant',
  roles: ['administrator'],
  fresh: true,
  run: async ({ tx, actor, world, note }, input) => {
    const from = input.from ?? world.clock.today()
    const wanted = { ...input, from, until: input.until ?? undefined }
    const fault = grantFault(wanted)
    if (fault) return fault
    const unknown = await knownFault(tx, input.accountId)
    if (unknown) return unknown
    const held = (await listGrants(tx)).filter(({ accountId }) => accountId === input.accountId)
    if (held.some((one) => isSameDuty(one, wanted))) return refuse('duty-held-already')
    if (!isInside(wanted.area, actor.area)) return refuse('grant-outside-area')
    const apart = await incompatibleDuty(tx, wanted)
    if (apart) return apart
    const grantId = await writeGrant(tx, world, actor.pemda, wanted)
    if (isRefusal(grantId)) return grantId
    const { role, area, letter, until = '' } = wanted
    note(input.accountId, { role, area, from, until, letter })
    return { grantId, proposalId: null }
  },
}

/** Somebody who holds or held a duty in the giver's area, or was proposed for one. */
export async function knownFault(tx: Tx, accountId: string): Promise<Refusal | undefined> {
  const known = (await listGrants(tx)).some((row) => row.accountId === accountId)
  return known || (await wasProposed(tx, accountId)) ? undefined : refuse('not-found')
}

/** The same role for the same area on a day that both cover; an ended one is in nobody's way. */
export function isSameDuty(
  held: GrantRow,
  wanted: { role: string; area: string; from: string; until?: string | undefined },
): boolean {
  const isApart =
    (held.until !== null && held.until < wanted.from) || (wanted.until !== undefined && wanted.until < held.from)
  return held.role === wanted.role && held.area === wanted.area && held.endedAt === null && !isApart
}

/** Ends a duty at once. An administrator does not end his own, so that a Pemda is never without one. */
export const endDuty: Act<EndDutyInput, { grantId: string }> = {
  name: 'access.end-grant',
  roles: ['administrator'],
  fresh: true,
  run: async ({ tx, actor, world, note }, { grantId, reason }) => {
    const duty = await findDuty(tx, grantId)
    if (isRefusal(duty)) return duty
    if (duty.accountId === actor.accountId && duty.role === 'administrator') return refuse('own-duty')
    const { rows } = await sql<{ ended: boolean }>`
      select end_grant(${grantId}, ${reason}, ${world.clock.now()}) as ended`.execute(tx)
    if (!rows[0]!.ended) return refuse('duty-ended-already')
    note(duty.accountId, { role: duty.role, area: duty.area, letter: duty.letter, reason })
    return { grantId }
  },
}

async function findDuty(tx: Tx, grantId: string): Promise<GrantRow | Refusal> {
  const found = (await listGrants(tx)).find((one) => one.grantId === grantId)
  if (!found) return refuse('not-found')
  return found.endedAt === null ? found : refuse('duty-ended-already')
}
