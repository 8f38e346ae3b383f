import { sql } from 'kysely'
import type { Tx, World } from '#platform/index.ts'
import type { Actor } from '../actor.ts'
import type { WindowList } from '../contract/windows.ts'
import { rowsFor } from '../purpose/terms.ts'
import { oddLookUps } from './rules/odd-look-ups.ts'
import { night } from './rules/usual.ts'

export type Looking = { readonly tx: Tx; readonly actor: Actor; readonly world: World }

type Day = { rows: number; refused: number; lists: number; singles: number; at_night: number; night_of: string | null }

/**
 * Holds what somebody has looked up today against what is usual, in the transaction in which he looks, and tells of what is
 * odd. It never refuses: whoever works late goes on working.
 */
export async function ringIfOdd({ tx, actor, world }: Looking, at: WindowList | undefined): Promise<void> {
  const [now, today] = [world.clock.now(), world.clock.today()]
  const found = await sql<Day>`
    select * from look_ups_of_day(${today}, ${now}, ${night.from}, ${night.to})`.execute(tx)
  const { at_night: atNight, night_of: nightOf, ...day } = found.rows[0]!
  for (const { rule, amount, usual, step } of oddLookUps({
    role: actor.role,
    budget: rowsFor(actor.role).day,
    ...day,
    atNight,
  }))
    await sql`select ring_alarm(${world.ids.next()}, ${rule}, ${step}, ${amount}, ${usual}, ${at?.about ?? null},
      ${at?.list ?? null}, ${rule === 'at-night' ? nightOf : today}, ${now})`.execute(tx)
}
