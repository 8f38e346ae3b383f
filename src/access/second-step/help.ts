import { sql } from 'kysely'
import type { Tx, World } from '#platform/index.ts'
import { refuse, type Refusal } from '#values/refusal.ts'

type Help = 'password' | 'second-step'

/** So long nobody who gave somebody the one gives him the other. */
const daysApart = 30

/**
 * Whoever makes a code for the password and takes the second step away could enter in the other's name. So it takes two
 * people, or whoever keeps the server.
 */
export async function helpFault(
  tx: Tx,
  { clock }: World,
  given: { readonly accountId: string; readonly other: Help; readonly by: string },
): Promise<Refusal | undefined> {
  const since = new Date(clock.now().getTime() - daysApart * 86_400_000)
  const { rows } = await sql<{ helped: boolean }>`
    select helped_by(${given.accountId}, ${given.other}, ${given.by}, ${since}) as helped`.execute(tx)
  return rows[0]!.helped ? refuse('second-helper-needed', { days: daysApart }) : undefined
}

export async function noteHelp(
  tx: Tx,
  { clock }: World,
  { kind, accountId, by }: { readonly kind: Help; readonly accountId: string; readonly by: string },
): Promise<void> {
  await sql`select note_help(${accountId}, ${kind}, ${by}, ${clock.now()})`.execute(tx)
}
