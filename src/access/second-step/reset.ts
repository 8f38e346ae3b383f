import { sql } from 'kysely'
import type { Tx, World } from '#platform/index.ts'
import type { Refusal } from '#values/refusal.ts'
import type { Act } from '../act.ts'
import { notHisToHelp } from '../password/help-with.ts'
import { helpFault, noteHelp } from './help.ts'

/**
 * For a lost phone without recovery codes: an administrator takes everything away that proved the account, and the person
 * sets up anew. Nobody sets it up for him. Every session ends, and he is told at his next sign-in.
 */
export const resetSecondStep: Act<{ accountId: string }, { ended: number }> = {
  name: 'access.reset-second-step',
  roles: ['administrator'],
  fresh: true,
  run: async ({ tx, actor, world, note }, { accountId }): Promise<{ ended: number } | Refusal> => {
    const fault =
      (await notHisToHelp(tx, actor, accountId)) ??
      (await helpFault(tx, world, { accountId, other: 'password', by: actor.accountId }))
    if (fault) return fault
    const ended = await clearSecondStep(tx, world, accountId, actor.accountId)
    note(accountId, { sessions: ended })
    return { ended }
  },
}

export async function clearSecondStep(tx: Tx, world: World, accountId: string, by: string): Promise<number> {
  const { rows } = await sql<{ ended: number }>`select clear_second_step(${accountId}) as ended`.execute(tx)
  await noteHelp(tx, world, { kind: 'second-step', accountId, by })
  return rows[0]!.ended
}
