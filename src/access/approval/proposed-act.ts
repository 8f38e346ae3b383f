import type { Platform } from '#platform/index.ts'
import { refuse, type Refusal } from '#values/refusal.ts'
import { scopeOf, type Actor } from '../actor.ts'
import { mayKnow } from './may-know.ts'
import { findProposal } from './records.ts'
import type { AnyTwoPersonAct } from './two-person-act.ts'

/** Which of the acts this proposal asks for. */
export async function proposedAct(
  platform: Platform,
  actor: Actor,
  acts: readonly AnyTwoPersonAct[],
  proposalId: string,
): Promise<AnyTwoPersonAct | Refusal> {
  const row = await platform.inScope(scopeOf(actor), (tx) => findProposal(tx, proposalId))
  return acts.find(({ name }) => name === row?.act && mayKnow(actor, name)) ?? refuse('not-found')
}
