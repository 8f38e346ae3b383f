import { isRefusal } from '#values/refusal.ts'
import type { Act } from '../act.ts'
import { insertProposal } from './records.ts'
import { sheetCodeOf } from './sheet-code.ts'
import type { Effect, TwoPersonAct } from './two-person-act.ts'

/** The first person's half: nothing happens yet but a counted, dated proposal. */
export function proposing<Input, Output extends object>(
  act: TwoPersonAct<Input, Output>,
): Act<Input, { proposalId: string; effect: Effect }> {
  return {
    name: `${act.name}.propose`,
    roles: act.roles,
    fresh: act.fresh,
    run: async (context, input) => {
      const effect = await act.effectOf(context, input)
      if (isRefusal(effect)) return effect
      const { world, actor, tx, note } = context
      const at = world.clock.now()
      const expiresAt = new Date(at.getTime() + act.approval.days * 86_400_000)
      const proposed = { id: world.ids.next(), act: act.name, input, effect, by: actor.accountId, expiresAt }
      await insertProposal(tx, { ...proposed, at, sheetCode: sheetCodeOf(proposed) })
      note(proposed.id, { people: effect.people, rupiah: effect.rupiah, code: effect.code })
      return { proposalId: proposed.id, effect }
    },
  }
}
