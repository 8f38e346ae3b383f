import type { Platform } from '#platform/index.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import { perform, type Act } from '../act.ts'
import { scopeOf, type Actor } from '../actor.ts'
import { propose } from '../approval/propose.ts'
import type { HandOverAnswer, HandOverInput } from '../contract.ts'
import { isSameDuty } from '../duties.ts'
import { dutiesInForce, handOver, movingDuties } from '../hand-over.ts'
import { listGrants } from '../read-access.ts'
import { needsSecondPerson } from '../roles.ts'
import { handDutiesOver } from './entrust-duties.ts'

/** Hands every duty over at once, or proposes it where one of them is agreed on by two people. */
export async function handOverOrPropose(
  platform: Platform,
  actor: Actor,
  request: { readonly input: HandOverInput; readonly key?: string | undefined },
): Promise<HandOverAnswer | Refusal> {
  const today = platform.world.clock.today()
  const duties = await platform.inScope(scopeOf(actor), async (tx) =>
    dutiesInForce(await listGrants(tx), request.input.accountId, today),
  )
  const waits = duties.some(({ role, area }) => needsSecondPerson(role, area))
  return perform(platform, actor, waits ? proposeHandOver : handOver, request)
}

/** The successor who is new gets his account and code now; his duties wait for the second person. */
const proposeHandOver: Act<HandOverInput, HandOverAnswer> = {
  name: 'access.hand-duties-over.propose',
  roles: ['administrator'],
  fresh: true,
  answersSecret: true,
  run: async (context, input) => {
    const found = await movingDuties(context, input)
    if (isRefusal(found)) return found
    const { duties, successor, today, held } = found
    const { letter, until, accountId: predecessor } = input
    const moving = duties
      .map(({ role, area, from }) => ({ role, area, from: from > today ? from : today, until, letter }))
      .filter((duty) => !held.some((one) => isSameDuty(one, { ...duty, until: duty.until ?? undefined })))
    if (moving.length === 0) return refuse('duty-held-already')
    const ends = duties.map(({ grantId }) => grantId)
    const handed = { accountId: successor.accountId, duties: moving, predecessor, ends, letter }
    const proposed = await propose(context, handDutiesOver, handed)
    return isRefusal(proposed) ? proposed : { ...successor, duties: moving.length, proposalId: proposed.proposalId }
  },
}
