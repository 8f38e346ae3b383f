import { sql } from 'kysely'
import * as z from 'zod/mini'
import type { Tx } from '#platform/index.ts'
import type { Actor } from '../actor.ts'
import { alarmRow, type AlarmPage, type AlarmsInput } from '../contract/alarms.ts'
import { namesOf } from '../names-of.ts'

type Listed = {
  readonly id: string
  readonly area: string
  readonly actor: string
  readonly role: string
  readonly rule: string
  readonly amount: number
  readonly usual: number
  readonly about: string | null
  readonly list: string | null
  readonly rang_at: Date
  readonly judged_at: Date | null
  readonly judged_by: string | null
  readonly finding: string | null
  readonly note: string | null
}

/** Who looked full numbers up oddly in the area of the one who asks, newest first: what waits, or what was judged. */
export async function pageAlarms(
  { tx, actor }: { readonly tx: Tx; readonly actor: Actor },
  { state, before, limit }: AlarmsInput,
): Promise<AlarmPage> {
  const { rows } =
    await sql<Listed>`select * from list_alarms(${state === 'judged'}, ${before ?? null}, ${limit})`.execute(tx)
  const counted = await sql<{ open: number }>`select count_open_alarms() as open`.execute(tx)
  const people = rows.flatMap(({ actor: who, judged_by: by }) => (by === null ? [who] : [who, by]))
  const names = await namesOf(tx, people)
  const told = rows.map((row) => tell(row, { names, reader: actor.accountId }))
  return { open: counted.rows[0]!.open, rows: told, next: rows.length === limit ? rows.at(-1)!.id : null }
}

type Telling = { readonly names: ReadonlyMap<string, string>; readonly reader: string }

function tell(row: Listed, { names, reader }: Telling) {
  const { about, list, judged_at: at, judged_by: by, finding, note } = row
  return z.parse(alarmRow, {
    ...row,
    actorName: names.get(row.actor) ?? '',
    at: about === null ? null : { about, list },
    rangAt: row.rang_at.toISOString(),
    own: row.actor === reader,
    judged: by === null ? null : { by: names.get(by) ?? '', at: at?.toISOString(), finding, note },
  })
}
