import { columnLetters } from '../column-letters.ts'
import { dayToSerial } from '../serial-date.ts'
import { lastSheetRow } from '../sheet-limits.ts'
import { choiceRange } from './choice-sheet.ts'
import type { CellDraft, CellStyle, EntryRule, PageDraft, SheetDraft } from './draft.ts'
import { styleNumber } from './style-sheet.ts'
import { xmlText } from './xml-text.ts'

const pieceLength = 64 * 1024

/** One worksheet in pieces of XML, written while its rows arrive. */
export async function* sheetPart(sheet: SheetDraft, lists: readonly (readonly string[])[]): AsyncGenerator<string> {
  let piece = sheetStart(sheet)
  let row = 0
  for await (const cells of sheet.rows) {
    row += 1
    if (row > lastSheetRow) throw new RangeError(`a sheet ends at row ${lastSheetRow}`)
    piece += writeRow(row, cells, sheet)
    if (piece.length < pieceLength) continue
    yield piece
    piece = ''
  }
  yield piece + sheetEnd(sheet, lists)
}

function sheetStart(sheet: SheetDraft): string {
  const frozen = sheet.frozenRows ?? 0
  const pane = `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/>`
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    sheet.page ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '',
    `<sheetViews><sheetView workbookViewId="0">${frozen > 0 ? pane : ''}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    sheet.columns.length > 0 ? `<cols>${sheet.columns.map(writeColumn).join('')}</cols>` : '',
    '<sheetData>',
  ].join('')
}

function writeColumn({ width = 14, hidden, as = 'text' }: SheetDraft['columns'][number], index: number): string {
  const place = `min="${index + 1}" max="${index + 1}"`
  return `<col ${place} width="${width}" style="${styleNumber(as, false)}"${hidden ? ' hidden="1"' : ''} customWidth="1"/>`
}

function writeRow(row: number, cells: readonly CellDraft[], { ruled = false, hiddenRows = [] }: SheetDraft): string {
  let xml = `<row r="${row}"${hiddenRows.includes(row) ? ' hidden="1"' : ''}>`
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column] ?? null
    if (cell !== null) xml += writeCell(`${columnLetters(column)}${row}`, cell, ruled)
    else if (ruled) xml += `<c r="${columnLetters(column)}${row}" s="${styleNumber('text', true)}"/>`
  }
  return `${xml}</row>`
}

function writeCell(place: string, cell: Exclude<CellDraft, null>, ruled: boolean): string {
  const { value, as } = typeof cell === 'object' ? cell : { value: cell, as: defaultStyle(cell) }
  const start = `<c r="${place}" s="${styleNumber(as, ruled)}"`
  if (value === null || value === '') return `${start}/>`
  if (typeof value === 'number') return `${start}><v>${finite(value)}</v></c>`
  const serial = as === 'date' ? dayToSerial(value) : undefined
  if (serial !== undefined) return `${start}><v>${serial}</v></c>`
  return `${start} t="inlineStr"><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`
}

const defaultStyle = (value: string | number): CellStyle => (typeof value === 'number' ? 'plain' : 'text')

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`no number for a cell: ${value}`)
  return value
}

function sheetEnd(sheet: SheetDraft, lists: readonly (readonly string[])[]): string {
  const merges = (sheet.merges ?? []).map((area) => `<mergeCell ref="${area}"/>`)
  const rules = (sheet.entryRules ?? []).map((rule) => writeRule(rule, lists))
  return [
    '</sheetData>',
    merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>` : '',
    rules.length > 0 ? `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>` : '',
    sheet.page ? writePage(sheet.page) : '',
    '</worksheet>',
  ].join('')
}

function writeRule(rule: EntryRule, lists: readonly (readonly string[])[]): string {
  const column = columnLetters(rule.column)
  const where = `sqref="${column}${rule.firstRow}:${column}${rule.lastRow}"`
  const says = `allowBlank="1" showErrorMessage="1" error="${xmlText(rule.message.slice(0, 255))}"`
  // Without a style of its own the message stops whoever types anything else.
  return 'choices' in rule
    ? `<dataValidation type="list"${rule.open ? ' errorStyle="warning"' : ''} ${says} ${where}><formula1>${choiceRange(rule, lists)}</formula1></dataValidation>`
    : `<dataValidation type="textLength" operator="equal" ${says} ${where}><formula1>${rule.length}</formula1></dataValidation>`
}

/** Paper 14 is the folio of the format, 8.5 × 13 inch: within a millimetre what Indonesia calls F4. */
const paperNumber = { F4: 14, A4: 9 } as const

/** In the codes of a foot `&` begins a command; two of them are one written. */
const footText = (text: string) => xmlText(text.replaceAll('&', '&&'))

function writePage({ paper, orientation, foot }: PageDraft): string {
  const left = foot === undefined ? '' : `&amp;L&amp;8${footText(` ${foot}`)}`
  return [
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="${paperNumber[paper]}" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>`,
    `<headerFooter><oddFooter>${left}&amp;R&amp;8 Halaman &amp;P dari &amp;N</oddFooter></headerFooter>`,
  ].join('')
}
