import { sql } from 'kysely'
import type { Tx, World } from '#platform/index.ts'
import type { Refusal } from '#values/refusal.ts'
import type { Act } from '../act.ts'
import type { StepReset } from '../contract/second-step.ts'
import { notHisToHelp } from '../password/help-with.ts'
import { roleData } from '../roles.ts'
import { heldBy } from './held-by.ts'
import { helpFault, noteHelp } from './help.ts'
import { writeSetUpCode } from './set-up-code.ts'

/**
 * For a lost phone without recovery codes: an administrator takes everything away that proved the account, and the person
 * sets up anew. Nobody sets it up for him. Every session ends, and he is told at his next sign-in.
 */
export const resetSecondStep: Act<{ accountId: string }, StepReset> = {
  name: 'access.reset-second-step',
  roles: ['administrator'],
  fresh: true,
  // With it the code that he hands over: with the password alone nobody sets up what will prove the account.
  answersSecret: true,
  run: async ({ tx, actor, world, note }, { accountId }): Promise<StepReset | Refusal> => {
    const fault =
      (await notHisToHelp(tx, actor, accountId)) ??
      (await helpFault(tx, world, { accountId, other: 'password', by: actor.accountId }))
    if (fault) return fault
    const ended = await clearSecondStep(tx, world, accountId, actor.accountId)
    note(accountId, { sessions: ended })
    if (await hasCardOnly(tx, world, accountId)) return { ended, code: null, endsAt: null }
    return { ended, ...(await writeSetUpCode(tx, world, accountId, actor.accountId)) }
  },
}

/** He sets nothing up: a card is printed for him. */
async function hasCardOnly(tx: Tx, world: World, accountId: string): Promise<boolean> {
  const steps = (await heldBy(tx, world, accountId)).map(({ role }) => roleData[role].step)
  return steps.length > 0 && steps.every((step) => step === 'card')
}

export async function clearSecondStep(tx: Tx, world: World, accountId: string, by: string): Promise<number> {
  const { rows } = await sql<{ ended: number }>`select clear_second_step(${accountId}) as ended`.execute(tx)
  await sql`select allow_set_up(${accountId}, null)`.execute(tx)
  await noteHelp(tx, world, { kind: 'second-step', accountId, by })
  return rows[0]!.ended
}
