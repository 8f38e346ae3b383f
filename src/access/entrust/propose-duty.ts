import { sql } from 'kysely'
import type { Platform, Tx } from '#platform/index.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import { perform, type Act } from '../act.ts'
import { scopeOf, type Actor } from '../actor.ts'
import { propose } from '../approval/propose.ts'
import type { DutyAnswer, GiveDutyInput } from '../contract.ts'
import { giveDuty, knownFault } from '../duties.ts'
import { isInside } from '../grant.ts'
import { needsSecondPerson, type Role } from '../roles.ts'
import { entrustDuty } from './entrust-duties.ts'

/** Who can agree to the next duty, on the screen or by attesting a signed sheet: the very first of them is given alone. */
const agreeing: readonly Role[] = ['lead-agency-officer', 'lead-agency-head', 'welfare-data-officer', 'administrator']

/** Whether this duty waits for somebody who agrees. */
export async function waitsForSomebody(platform: Platform, giver: Actor, role: Role, area: string): Promise<boolean> {
  if (!needsSecondPerson(role, area)) return false
  if (!agreeing.includes(role)) return true
  return platform.inScope(scopeOf(giver), async (tx) => !(await standsAlone(tx, giver.accountId)))
}

/** Whether nobody but the giver was ever here who could agree. */
export async function standsAlone(tx: Tx, giver: string): Promise<boolean> {
  const { rows } = await sql<{ alone: boolean }>`select stands_alone(${giver}) as alone`.execute(tx)
  return rows[0]!.alone
}

/** Gives a further duty at once, or proposes it where two people agree on it. */
export async function giveOrPropose(
  platform: Platform,
  actor: Actor,
  request: { readonly input: GiveDutyInput; readonly key?: string | undefined },
): Promise<DutyAnswer | Refusal> {
  const { role, area } = request.input
  const waits = actor.role === 'administrator' && (await waitsForSomebody(platform, actor, role, area))
  return perform(platform, actor, waits ? proposeDuty : giveDuty, request)
}

const proposeDuty: Act<GiveDutyInput, DutyAnswer> = {
  name: 'access.entrust-duty.propose',
  roles: ['administrator'],
  fresh: true,
  run: async (context, { accountId, role, area, from, until, letter }) => {
    const { tx, actor, world } = context
    if (!isInside(area, actor.area)) return refuse('grant-outside-area')
    const fault = await knownFault(tx, accountId)
    if (fault) return fault
    const duty = { role, area, from: from ?? world.clock.today(), until, letter }
    const proposed = await propose(context, entrustDuty, { accountId, duties: [duty] })
    return isRefusal(proposed) ? proposed : { grantId: null, proposalId: proposed.proposalId }
  },
}
