import type { EntryRule, RowDraft, SheetDraft, WorkbookDraft } from '../sheet/index.ts'
import type { ListColumn, TakenRow } from './list-column.ts'
import { sheetMarkProperty, writeSheetMark, type SheetMark } from './sheet-mark.ts'

export type ListDraft = {
  readonly mark: SheetMark
  readonly title: string
  /** What may be changed and what happens with it, in one line. */
  readonly note: string
  readonly tab: string
  readonly columns: readonly ListColumn[]
  readonly rows: Iterable<TakenRow>
  readonly count: number
  /** Who took it, when and for what. */
  readonly properties: Readonly<Record<string, string>>
}

/** In the field row: this column holds the keys. */
export const keyField = 'rowKey'
const headRow = 4

/**
 * A working list as a workbook. The key stands in the first column, hidden, so that sorting a table takes it along; the
 * field of every column in a hidden row, so that a column is known again after it was renamed or moved.
 */
export function draftList(draft: ListDraft): WorkbookDraft {
  return {
    title: draft.title,
    properties: { ...draft.properties, [sheetMarkProperty]: writeSheetMark(draft.mark) },
    sheets: [sheetOf(draft)],
  }
}

function sheetOf(draft: ListDraft): SheetDraft {
  const { columns, count } = draft
  const drafts = columns.map(({ width, editable }) => ({
    width,
    as: editable ? ('text' as const) : ('locked' as const),
  }))
  return {
    name: draft.tab,
    columns: [{ width: 12, hidden: true, as: 'locked' }, ...drafts],
    rows: rowsOf(draft),
    frozenRows: headRow,
    hiddenRows: [2],
    entryRules: columns.flatMap((column, index) => ruleOf(column, index + 1, count)),
  }
}

function* rowsOf({ mark, title, note, columns, rows }: ListDraft): Generator<RowDraft> {
  yield [
    { value: writeSheetMark(mark), as: 'locked' },
    { value: title, as: 'title' },
  ]
  yield [keyField, ...columns.map(({ field }) => field)].map((value) => ({ value, as: 'locked' }) as const)
  yield [null, { value: note, as: 'note' }]
  yield ['', ...columns.map(({ heading }) => heading)].map((value) => ({ value, as: 'head' }) as const)
  for (const { key, cells } of rows)
    yield [{ value: key, as: 'locked' }, ...columns.map((column) => cellOf(column, cells))]
}

const cellOf = ({ field, editable }: ListColumn, cells: TakenRow['cells']) =>
  ({ value: cells[field] ?? '', as: editable ? 'text' : 'locked' }) as const

function ruleOf({ choices, heading }: ListColumn, column: number, count: number): EntryRule[] {
  if (!choices || count === 0) return []
  const message = `${heading}: pilih dari daftar. Bila tidak ada yang cocok, lanjutkan.`
  return [{ column, firstRow: headRow + 1, lastRow: headRow + count, choices, open: true, message }]
}
