import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import type { Act, ActContext } from '../act.ts'
import { mayKnow } from './may-know.ts'
import { insertProposal, isWaiting } from './records.ts'
import { sheetCodeOf } from './sheet-code.ts'
import { tell } from './tell.ts'
import type { Effect, TwoPersonAct } from './two-person-act.ts'

export type Proposed = { readonly proposalId: string; readonly effect: Effect }

/** The first person's half: nothing happens yet but a counted, dated proposal. */
export function proposing<Input, Output extends object>(act: TwoPersonAct<Input, Output>): Act<Input, Proposed> {
  return {
    name: `${act.name}.propose`,
    roles: act.roles,
    fresh: act.fresh,
    run: (context, input) => propose(context, act, input),
  }
}

/** The same within another act, which may have something to prepare. */
export async function propose<Input, Output extends object>(
  context: ActContext,
  act: TwoPersonAct<Input, Output>,
  input: Input,
): Promise<Proposed | Refusal> {
  const { world, actor, tx } = context
  if (!mayKnow(actor, act.name)) return refuse('not-allowed', { act: act.name })
  const effect = await act.effectOf(context, input)
  if (isRefusal(effect)) return effect
  const at = world.clock.now()
  if (act.once && (await isWaiting(tx, { act: act.name, code: effect.code, at }))) return refuse('proposed-already')
  const expiresAt = new Date(at.getTime() + act.approval.days * 86_400_000)
  const proposed = { id: world.ids.next(), act: act.name, input, effect, by: actor.accountId, expiresAt }
  await insertProposal(tx, { ...proposed, at, sheetCode: sheetCodeOf(proposed) })
  const said = { people: effect.people, rupiah: effect.rupiah, code: effect.code }
  tell(context, act, input, { id: proposed.id, said })
  return { proposalId: proposed.id, effect }
}
