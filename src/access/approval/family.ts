import { sql } from 'kysely'
import type { Tx } from '#platform/index.ts'
import { parseKk } from '#values/kk.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import type { Act, ActContext } from '../act.ts'
import type { StandIns } from '../contract/approval.ts'
import { agencyRoles } from './signing-roles.ts'
import type { TwoPersonAct } from './two-person-act.ts'

/** Somebody states his own family card, so that he never decides about his own family. */
export const stateFamily: Act<{ kk: string }, { cards: number }> = {
  name: 'approval.state-family',
  roles: agencyRoles,
  run: async ({ tx, world, actor, vault, note }, { kk }) => {
    const card = parseKk(kk)
    if (isRefusal(card)) return card
    const id = world.ids.next()
    await tx
      .insertInto('own_family')
      .values({
        id,
        account_id: actor.accountId,
        kk_sealed: vault.seal({ table: 'own_family', column: 'kk', row: id }, card),
        kk_index: vault.index('kk', card),
        entered_at: world.clock.now(),
        entered_by: actor.accountId,
      })
      .onConflict((conflict) => conflict.columns(['account_id', 'kk_index']).doNothing())
      .execute()
    const { length: cards } = await familyOf(tx, actor.accountId)
    note(actor.accountId, { cards })
    return { cards }
  },
}

/** The family cards that somebody has stated as his own, as blind indexes. */
export async function familyOf(tx: Tx, accountId: string): Promise<readonly Buffer[]> {
  const { rows } = await sql<{ kk_index: Buffer }>`select kk_index from family_of(${accountId})`.execute(tx)
  return rows.map(({ kk_index }) => kk_index)
}

/** How many cards somebody has stated himself, and since when; the numbers stay where they are. */
export async function statedCards(tx: Tx, accountId: string): Promise<Pick<StandIns, 'ownCards' | 'ownCardsSince'>> {
  const rows = await tx
    .selectFrom('own_family')
    .select('entered_at')
    .where('account_id', '=', accountId)
    .orderBy('entered_at')
    .execute()
  return { ownCards: rows.length, ownCardsSince: rows[0]?.entered_at.toISOString() ?? null }
}

/** Nobody agrees to an act that moves somebody of his own family. */
export async function familyFault<Input, Output extends object>(
  { tx }: Pick<ActContext, 'tx'>,
  act: TwoPersonAct<Input, Output>,
  input: Input,
  signers: readonly string[],
): Promise<Refusal | undefined> {
  const cards: Buffer[] = []
  for (const signer of signers) cards.push(...(await familyOf(tx, signer)))
  if (cards.length === 0 || act.movesFamily === undefined) return undefined
  return (await act.movesFamily(tx, input, cards)) ? refuse('own-family') : undefined
}
