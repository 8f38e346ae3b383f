import type { ActContext } from '#access/act.ts'
import { compareCell } from '#exchange/round-trip/index.ts'
import type { Rulebook } from '#rulebook/types.ts'
import type { PlainDate } from '#values/plain-date.ts'
import { isRefusal, refuse } from '#values/refusal.ts'
import { keyOf } from '../receiving/tokens.ts'
import { lockLists } from '../records/lists.ts'
import { lockRound } from '../records/rounds.ts'
import { listNamesByRoot, type NameRecord } from '../records/sheet-rows.ts'
import { sameCell } from '../rules/sheet-cell.ts'
import type { Applied, Correction, LeftRow } from './correction.ts'
import { isRowField } from './list-columns.ts'
import { cellsNow } from './name-cells.ts'
import type { KeptCells } from './sealed-found.ts'
import { writeCorrected } from './write-corrected.ts'

export type CellsToApply = {
  readonly line: number
  readonly root: string
  readonly version: string | null
  readonly fields: readonly string[]
  readonly kept: KeptCells
  readonly isAnswered: boolean
}
type Terms = { readonly programmeId: string; readonly clear: boolean }

export async function applyCells(
  context: ActContext,
  book: Rulebook,
  terms: Terms,
  rows: readonly CellsToApply[],
): Promise<Applied> {
  const standing = await lockNames(
    context,
    terms.programmeId,
    rows.map(({ root }) => root),
  )
  const judged = rows.map((row) => correctionOf(context, terms, row, standing.get(row.root)))
  const left = judged.flatMap((one) => ('refusal' in one ? [one] : []))
  const asked = judged.flatMap((one) => ('record' in one ? [one] : []))
  const already = judged.flatMap((one) => ('already' in one ? [{ line: one.line, fields: one.already }] : []))
  const written = await writeCorrected(context, book, terms.programmeId, asked)
  if (isRefusal(written))
    return { done: [], left: rows.map(({ line }) => ({ line, refusal: written })), before: [], after: [] }
  return { ...written, done: [...already, ...written.done], left: [...left, ...written.left] }
}

/** The rows as they stand now that nobody else can touch them: receivers of a desa come one after the other. */
async function lockNames({ tx }: ActContext, programmeId: string, roots: readonly string[]) {
  const seen = await listNamesByRoot(tx, programmeId, roots)
  for (const area of [...new Set(seen.map((record) => record.area))].toSorted()) await lockRound(tx, programmeId, area)
  await lockLists(tx, [...new Set(seen.map((record) => record.list_id))])
  return new Map((await listNamesByRoot(tx, programmeId, roots)).map((record) => [keyOf(record), record]))
}

type Judged = LeftRow | Correction | { readonly line: number; readonly already: readonly string[] }

function correctionOf(
  { vault, world }: ActContext,
  { clear }: Terms,
  { line, fields, kept, version }: CellsToApply,
  record: NameRecord | undefined,
): Judged {
  if (!record) return { line, refusal: refuse('sheet-row-gone') }
  if (!clear && version !== record.id) return { line, refusal: refuse('changed-meanwhile') }
  const today: PlainDate = world.clock.today()
  const now = cellsNow(vault, record, new Map(), today)
  const same = sameCell(today)
  const standing = (field: string) => {
    const values = { shown: now.shown[field] ?? '', real: now.real[field] ?? '' }
    const three = { taken: kept.taken[field] ?? '', yours: kept.yours[field] ?? '', now: values }
    return compareCell(three, (one, other) => same(field, one, other))
  }
  // What somebody else changed meanwhile is nobody's to take over without having looked at it.
  const fine = fields.filter((field) => isRowField(field) && (!clear || standing(field) !== 'conflict'))
  if (fine.length === 0) return { line, refusal: refuse('changed-meanwhile') }
  const fresh = fine.filter((field) => standing(field) !== 'same')
  if (fresh.length === 0) return { line, already: fine }
  const cells = Object.fromEntries(fresh.map((field) => [field, kept.yours[field] ?? '']))
  return { line, fields: fine, record, written: { ...now.written, ...cells } }
}
