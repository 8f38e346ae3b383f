import type { Tx, World } from '#platform/index.ts'
import type { Actor } from '../actor.ts'
import type { ProposedDuty } from '../contract.ts'
import { namesOf } from '../names-of.ts'
import type { Entrusting } from './entrust-duties.ts'

const acts = ['access.entrust-duty', 'access.hand-duties-over']

/** Duties that were proposed and not given, newest first: those that wait, and those that came to nothing. */
export async function listProposedDuties(tx: Tx, world: World, actor: Actor): Promise<ProposedDuty[]> {
  if (actor.area !== actor.pemda) return []
  const rows = await tx
    .selectFrom('proposal')
    .selectAll()
    .where('act', 'in', acts)
    .where((e) => e.or([e('decision', 'is', null), e('decision', '=', 'returned')]))
    .orderBy('id', 'desc')
    .limit(100)
    .execute()
  const asked = rows.map((row) => ({ row, input: row.input as Entrusting }))
  const people = [...asked.map(({ input }) => input.accountId), ...rows.map((row) => row.proposed_by)]
  const names = await namesOf(tx, people)
  const now = world.clock.now()
  return asked.flatMap(({ row, input }) =>
    input.duties.map(({ role, area, letter }) => ({
      proposalId: row.id,
      accountId: input.accountId,
      name: names.get(input.accountId) ?? '',
      role,
      area,
      letter,
      state: stateOf(row, now),
      proposedBy: names.get(row.proposed_by) ?? '',
      expiresAt: row.expires_at.toISOString(),
      remark: row.remark,
    })),
  )
}

function stateOf(
  { decision, withdrawn_at, expires_at }: { decision: string | null; withdrawn_at: Date | null; expires_at: Date },
  now: Date,
): ProposedDuty['state'] {
  if (decision !== null) return 'returned'
  if (withdrawn_at !== null) return 'withdrawn'
  return expires_at < now ? 'expired' : 'waiting'
}

/** Whether an account was ever proposed for a duty here: then it may be proposed again. */
export async function wasProposed(tx: Tx, accountId: string): Promise<boolean> {
  const rows = await tx.selectFrom('proposal').select('input').where('act', 'in', acts).execute()
  return rows.some(({ input }) => (input as Entrusting).accountId === accountId)
}
