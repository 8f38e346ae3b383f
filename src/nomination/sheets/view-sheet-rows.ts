import type { Actor } from '#access/actor.ts'
import { mask } from '#access/personal-data/mask.ts'
import { findReturnedSheet } from '#access/sheets/returned-sheets.ts'
import { lastAccepted, listCellsOf, pageReturnedRows } from '#access/sheets/returned-rows.ts'
import { compareCell } from '#exchange/round-trip/index.ts'
import type { Tx, Vault } from '#platform/index.ts'
import { listAreasUnder } from '#programme/index.ts'
import type { PlainDate } from '#values/plain-date.ts'
import { refuse, type Refusal } from '#values/refusal.ts'
import { sheetFields, type SheetCell, type SheetRow, type SheetRowsAnswer, type SheetRowsInput } from '../contract.ts'
import { maskNumbers } from '../reading/mask-numbers.ts'
import { keyOf } from '../receiving/tokens.ts'
import { listNamesByRoot, type NameRecord } from '../records/sheet-rows.ts'
import { accountNames } from '../records/steps.ts'
import { sameCell } from '../rules/sheet-cell.ts'
import { cellsNow, maskedPhone } from './name-cells.ts'
import { openFound, type KeptCells } from './sealed-found.ts'

type Looking = { readonly tx: Tx; readonly vault: Vault; readonly actor: Actor; readonly today: PlainDate }

/** One page of a difference, each cell with what it was, what it is now and what the sheet says; numbers masked. */
export async function viewSheetRows(looking: Looking, page: SheetRowsInput): Promise<SheetRowsAnswer | Refusal> {
  const { tx, vault, actor } = looking
  const sheet = await findReturnedSheet(tx, page.sheetId)
  if (!sheet) return refuse('not-found')
  const rows = await pageReturnedRows(tx, { ...page, id: page.sheetId })
  const keys = rows.flatMap(({ row_key: key }) => key ?? [])
  const cells = await listCellsOf(
    tx,
    sheet.id,
    rows.map(({ line }) => line),
  )
  const standing = await standingOf(looking, sheet.subject, keys)
  const last = await lastAccepted(tx, keys)
  const accounts = [...cells, ...last].flatMap(({ decided_by: by }) => by ?? [])
  const senders = [...standing.values()].map(({ record }) => record.received_by)
  const people = await accountNames(tx, [...accounts, ...senders])
  const ground = { last, people, standing, looking, isSender: sheet.sent_by === actor.accountId }
  const cellsOf = Map.groupBy(cells, ({ line }) => line)
  return {
    rows: rows.map((row) => rowOf(ground, row, openFound(vault, row), cellsOf.get(row.line) ?? [])),
    next: rows.length === page.limit ? String(rows.at(-1)!.line) : null,
  }
}

type StandingName = ReturnType<typeof cellsNow> & { readonly record: NameRecord }

async function standingOf(
  { tx, vault, actor, today }: Looking,
  programmeId: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, StandingName>> {
  const names = new Map((await listAreasUnder(tx, actor.area)).map(({ code, name }) => [code, name]))
  const records = await listNamesByRoot(tx, programmeId, keys)
  return new Map(records.map((record) => [keyOf(record), { ...cellsNow(vault, record, names, today), record }]))
}

type Ground = {
  readonly last: Awaited<ReturnType<typeof lastAccepted>>
  readonly people: ReadonlyMap<string, string>
  readonly standing: ReadonlyMap<string, StandingName>
  readonly looking: Looking
  readonly isSender: boolean
}
type Row = Awaited<ReturnType<typeof pageReturnedRows>>[number]
type Cell = Awaited<ReturnType<typeof listCellsOf>>[number]

function rowOf(ground: Ground, row: Row, kept: KeptCells, cells: readonly Cell[]): SheetRow {
  const now = ground.standing.get(row.row_key ?? '')
  const order = (cell: Cell) => sheetFields.indexOf(cell.field as SheetCell['field'])
  return {
    line: row.line,
    // The database allows no other words.
    kind: row.kind as SheetRow['kind'],
    answer: row.answer as SheetRow['answer'],
    name: kept.name,
    nik: maskNumbers(kept.nik),
    desa: kept.desa,
    sheetName: maskNumbers(kept.sheetName),
    sheetNik: maskNumbers(kept.sheetNik),
    version: now?.record.id ?? null,
    cells: cells.toSorted((a, b) => order(a) - order(b)).map((cell) => cellOf(ground, row, kept, cell)),
  }
}

function cellOf(ground: Ground, row: Row, kept: KeptCells, cell: Cell): SheetCell {
  const { field, decided_at: at, decided_by: by } = cell
  const standing = ground.standing.get(row.row_key ?? '')
  const [taken, yours] = [kept.taken[field] ?? '', kept.yours[field] ?? '']
  const now = { shown: standing?.shown[field] ?? '', real: standing?.real[field] ?? '' }
  const same = sameCell(ground.looking.today)
  const standingOfCell = standing && compareCell({ taken, now, yours }, (one, other) => same(field, one, other))
  return {
    field: field as SheetCell['field'],
    taken: shown(field, taken, false),
    now: shown(field, now.shown, false),
    yours: shown(field, yours, ground.isSender),
    state: cell.state as SheetCell['state'],
    conflict: cell.state === 'open' && standingOfCell === 'conflict',
    decided: by === null ? null : { by: ground.people.get(by) ?? '', at: at!.toISOString() },
    changedBy: changedBy(ground, row, field, standing?.record),
  }
}

/** What somebody typed he may see again, but for numbers; what stands is masked as on every other page. */
function shown(field: string, text: string, isOwn: boolean): string {
  if (field === 'phone') return maskedPhone(text)
  if (field === 'address' && !isOwn) return mask('address', text)
  return maskNumbers(text)
}

function changedBy({ last, people }: Ground, row: Row, field: string, record: NameRecord | undefined) {
  const found = last.find((one) => one.row_key === row.row_key && one.field === field)
  if (found) return { by: people.get(found.decided_by!) ?? '', at: found.decided_at!.toISOString() }
  if (!record) return null
  const by = record.sender === '' ? (people.get(record.received_by) ?? '') : record.sender
  return { by, at: record.received_at.toISOString() }
}
