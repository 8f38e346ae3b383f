export type { Cell, CellKind, SheetHead, SheetRow, SheetRows, Workbook } from './cell.ts'
export { cellAt } from './cell.ts'
export type { StreamedFile, StreamedRow } from './read-workbook.ts'
export { readWorkbook, streamRows } from './read-workbook.ts'
export { recogniseFile } from './recognise-file.ts'
export type { NumberedCell } from './rounding.ts'
export { isRounded, refuseRounded } from './rounding.ts'
export type { ArchiveLimits, SheetLimits } from './sheet-limits.ts'
export { officeList, registryExtract, villageList } from './sheet-limits.ts'
export type { UnpackedFile } from './unpack-lists.ts'
export { unpackLists } from './unpack-lists.ts'
export { writeWorkbook, writeWorkbookTo } from './write-workbook.ts'
export type {
  CellDraft,
  CellStyle,
  ColumnDraft,
  EntryRule,
  PageDraft,
  RowDraft,
  SheetDraft,
  WorkbookDraft,
} from './writer/draft.ts'
