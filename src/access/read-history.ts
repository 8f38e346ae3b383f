import { sql } from 'kysely'
import type { Tx } from '#platform/index.ts'
import { refuse, type Refusal } from '#values/refusal.ts'
import type { History, HistoryInput } from './contract/history.ts'
import { namesOf } from './names-of.ts'

type Told = {
  readonly id: string
  readonly at: Date
  readonly actor: string
  readonly role: string
  readonly act: string
  readonly details: Record<string, unknown>
}

/** Who did what to one person, list or fund, newest first, for everybody who sees the thing itself. */
export async function readHistory(tx: Tx, { subject, before, limit }: HistoryInput): Promise<History | Refusal> {
  const seen = await sql<{ sees: boolean }>`select sees_subject(${subject}) as sees`.execute(tx)
  if (!seen.rows[0]!.sees) return refuse('not-found')
  const { rows } = await sql<Told>`select * from history_of(${subject}, ${before ?? null}, ${limit})`.execute(tx)
  const names = await namesOf(
    tx,
    rows.map(({ actor }) => actor),
  )
  const told = rows.map(({ actor, at, ...row }) => ({
    ...row,
    at: at.toISOString(),
    actorName: names.get(actor) ?? '',
  }))
  return { rows: told, next: rows.length === limit ? rows.at(-1)!.id : null }
}
