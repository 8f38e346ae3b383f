import { sql } from 'kysely'
import { refuse, type Refusal } from '#values/refusal.ts'
import { ringIfOdd, type Looking } from '../alarm/ring.ts'
import type { WindowList } from '../contract/windows.ts'
import { rowsFor } from './terms.ts'

/** Whose numbers an act is about to show, and in which list they stand. */
export type Shown = { readonly of: WindowList; readonly rows: readonly string[] }

/** Counts the rows into the open window of their list; what the trail says of it, or why they are not shown. */
export async function useWindow(
  looking: Looking,
  { of, rows }: Shown,
): Promise<{ window: string; shown: number } | Refusal> {
  const { tx, actor, world } = looking
  const { day } = rowsFor(actor.role)
  const { clock } = world
  const used = await sql<{ answer: string; window_id: string | null; shown: number }>`
    select * from use_window(${of.about}, ${of.list}, ${rows}::uuid[], ${clock.now()}, ${clock.today()}, ${day})`.execute(
    tx,
  )
  const { answer, window_id: window, shown } = used.rows[0]!
  if (answer === 'window-full') return refuse('window-full', { ...of, shown })
  if (answer === 'day-full') return refuse('numbers-day-full', { most: day })
  if (window === null) return refuse('window-needed', of)
  await ringIfOdd(looking, of)
  return { window, shown }
}

/** The same day's rows for numbers that leave in a file, where the file itself is the purpose. */
export async function countNumbers(
  looking: Looking,
  { of, rows }: { readonly of: WindowList; readonly rows: number },
): Promise<Refusal | undefined> {
  const { tx, actor, world } = looking
  const { day } = rowsFor(actor.role)
  const counted = await sql<{ fits: boolean }>`
    select count_numbers(${rows}, ${world.clock.today()}, ${day}) as fits`.execute(tx)
  if (!counted.rows[0]!.fits) return refuse('numbers-day-full', { most: day })
  await ringIfOdd(looking, of)
  return undefined
}
