import type { TakenRow } from '#exchange/round-trip/index.ts'
import type { Tx, Vault } from '#platform/index.ts'
import { listAreasUnder } from '#programme/index.ts'
import type { PlainDate } from '#values/plain-date.ts'
import { keyOf } from '../receiving/tokens.ts'
import { pageNames, type NameRecord } from '../records/sheet-rows.ts'
import { cellsNow, type AreaNames } from './name-cells.ts'

const pageSize = 1_000

export type NamesReader = {
  /** One short transaction. */
  readonly inScope: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>
  readonly vault: Vault
  readonly today: PlainDate
}
export type NamesOf = { readonly programmeId: string; readonly area: string }

/** The names of an area as they stand, with the keys they bear in one sheet; some at a time, so that nobody waits. */
export async function readNames(reader: NamesReader, of: NamesOf, sheetId: string): Promise<TakenRow[]> {
  const names = await areaNames(reader, of.area)
  const rows: TakenRow[] = []
  let last: NameRecord | undefined
  for (;;) {
    const page = await reader.inScope((tx) => pageNames(tx, of, last, pageSize))
    rows.push(...page.map((record) => takenRow(reader, record, names, sheetId)))
    last = page.at(-1)
    if (page.length < pageSize) return rows
  }
}

export function areaNames({ inScope }: Pick<NamesReader, 'inScope'>, area: string): Promise<AreaNames> {
  return inScope(async (tx) => new Map((await listAreasUnder(tx, area)).map(({ code, name }) => [code, name])))
}

function takenRow({ vault, today }: NamesReader, record: NameRecord, names: AreaNames, sheetId: string): TakenRow {
  const row = keyOf(record)
  // Of this sheet alone, and meaningless without the key of the Pemda.
  const key = vault.index('row', `sheet ${sheetId} ${row}`).toString('base64url')
  return { key, row, version: record.id, cells: cellsNow(vault, record, names, today).shown }
}
