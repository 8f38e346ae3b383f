import type { Platform } from '#platform/index.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import { perform, type Act } from '../act.ts'
import type { Actor } from '../actor.ts'
import type { DecideInput } from '../contract/approval.ts'
import { noteRefusal } from '../trail.ts'
import { proposedAct } from './proposed-act.ts'
import { signingRoles } from './signing-roles.ts'
import { sign, type Signed } from './sign.ts'
import type { AnyTwoPersonAct, TwoPersonAct } from './two-person-act.ts'

/** The second person's half: agrees, or returns with a remark. */
export function deciding<Input, Output extends object>(
  act: TwoPersonAct<Input, Output>,
): Act<DecideInput, Signed<Output>> {
  return {
    name: `${act.name}.decide`,
    roles: signingRoles,
    fresh: act.fresh,
    run: async (context, { proposalId, decision, remark }) => {
      if (decision === 'returned' && !remark) return refuse('return-needs-remark')
      return sign(context, act, { proposalId, decision, remark: remark ?? null })
    },
  }
}

/** The same, for whichever of the acts was proposed. */
export async function decideProposal(
  platform: Platform,
  actor: Actor,
  acts: readonly AnyTwoPersonAct[],
  request: { readonly input: DecideInput; readonly key: string | undefined },
): Promise<Signed<object> | Refusal> {
  const act = await proposedAct(platform, actor, acts, request.input.proposalId)
  if (isRefusal(act)) return noteRefusal(platform, actor, { act: 'approval.decide' }, act)
  return perform(platform, actor, deciding(act), request)
}
