import { refuse } from '#values/refusal.ts'
import type { Act } from '../act.ts'
import { mayKnow } from './may-know.ts'
import { lockProposal, standingOf, takeBackProposal } from './records.ts'
import { closedFault } from './rules/judge-word.ts'
import { signingRoles } from './signing-roles.ts'

/** Whoever proposed takes it back as long as nobody has decided; a colleague returns it instead. */
export const withdrawProposal: Act<{ proposalId: string }, { proposalId: string }> = {
  name: 'approval.withdraw',
  roles: signingRoles,
  run: async ({ tx, world, actor, note }, { proposalId }) => {
    const row = await lockProposal(tx, proposalId)
    if (!row || !mayKnow(actor, row.act)) return refuse('not-found')
    if (row.proposed_by !== actor.accountId) return refuse('only-proposer-withdraws')
    const now = world.clock.now()
    const closed = closedFault(standingOf(row, []), now.getTime())
    if (closed) return closed
    await takeBackProposal(tx, proposalId, now)
    note(proposalId, { withdraws: row.act })
    return { proposalId }
  },
}
