import { sql } from 'kysely'
import * as z from 'zod/mini'
import type { Tx } from '#platform/index.ts'
import { namesOf } from '../names-of.ts'
import { windowRow, type WindowPage } from '../contract/windows.ts'

type Listed = {
  readonly id: string
  readonly area: string
  readonly actor: string
  readonly role: string
  readonly about: string
  readonly list: string
  readonly reason: string
  readonly words: string
  readonly rows: number
  readonly most_rows: number
  readonly opened_at: Date
  readonly ends_at: Date
}

/** Who opened the numbers of which list, for what, and how many rows were seen; newest first. */
export async function pageWindows(tx: Tx, before: string | undefined, limit: number): Promise<WindowPage> {
  const { rows } = await sql<Listed>`select * from list_windows(${before ?? null}, ${limit})`.execute(tx)
  const names = await namesOf(
    tx,
    rows.map(({ actor }) => actor),
  )
  const named = rows.map(({ actor, reason, most_rows: mostRows, opened_at: opened, ends_at: ends, ...row }) =>
    z.parse(windowRow, {
      ...row,
      actorName: names.get(actor) ?? '',
      purpose: reason,
      mostRows,
      openedAt: opened.toISOString(),
      endsAt: ends.toISOString(),
    }),
  )
  return { rows: named, next: rows.length === limit ? rows.at(-1)!.id : null }
}
