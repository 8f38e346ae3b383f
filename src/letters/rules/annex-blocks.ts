import { areaLevel, type AreaCode } from '#values/area-code.ts'
import { groupDigits } from '#values/digit-groups.ts'
import { numberInWords } from '#values/terbilang.ts'
import type { AnnexColumn, AnnexRow } from './annex-rows.ts'
import { printableText } from './printable-text.ts'
import type { SignatureBlock } from './signatory.ts'
import { wrapText } from './wrap-text.ts'

/** Width of a text in points. */
export type Measure = (text: string, size: number, weight: 'regular' | 'bold') => number

/** `title` is the name alone, `text` the line as it is printed. */
export type AreaHeading = {
  readonly kind: 'kecamatan' | 'desa'
  readonly title: string
  readonly text: string
  readonly height: number
}

/** What stands in an annex from the first row to the signature, each with its height in points. */
export type Block =
  | AreaHeading
  | { readonly kind: 'closing'; readonly text: string; readonly height: number }
  | { readonly kind: 'row'; readonly cells: readonly (readonly string[])[]; readonly height: number }
  | { readonly kind: 'signature'; readonly lines: SignatureBlock; readonly height: number }

/** Sizes in points. The signing space takes a stamp or the field of an electronic signature. */
export const sizes = {
  text: 10,
  line: 11.6,
  padding: 2.4,
  side: 3.5,
  signatureText: 11,
  signatureLine: 14,
  signingSpace: 76,
  signatureWidth: 240,
} as const

const heights = { kecamatan: 18, desa: 16, closing: 24 } as const

export type SizedColumn = AnnexColumn & { readonly points: number }

/** Rows under the headings of their kecamatan and desa, then the sum and the signature. */
export function annexBlocks(
  rows: readonly AnnexRow[],
  columns: readonly SizedColumn[],
  signature: SignatureBlock,
  measure: Measure,
): readonly Block[] {
  const counts = countByArea(rows)
  const blocks: Block[] = []
  let last: AnnexRow | undefined
  for (const row of rows) {
    if (row.kecamatan.code !== last?.kecamatan.code) blocks.push(heading('kecamatan', row.kecamatan, counts))
    if (row.desa.code !== last?.desa.code) blocks.push(heading('desa', row.desa, counts))
    blocks.push(rowBlock(row, columns, measure))
    last = row
  }
  const sum = `Jumlah ${groupDigits(rows.length)} (${numberInWords(rows.length)}) orang`
  return [...blocks, { kind: 'closing', text: sum, height: heights.closing }, signatureBlockOf(signature, measure)]
}

/** Every block may start a page except what would then stand torn from its company. */
export function keepsWithNext(block: Block, next: Block | undefined): boolean {
  if (block.kind === 'kecamatan' || block.kind === 'desa' || block.kind === 'closing') return true
  return block.kind === 'row' && next?.kind === 'closing'
}

/** The heading of an area that goes on from the page before; sheets come loose, so it names the whole area. */
export function continued(areas: readonly [AreaHeading, ...AreaHeading[]]): AreaHeading {
  const innermost = areas.at(-1) ?? areas[0]
  return { ...innermost, text: `${areas.map(({ title }) => title).join(' – ')} (lanjutan)` }
}

function heading(kind: 'kecamatan' | 'desa', area: AnnexRow['desa'], counts: ReadonlyMap<string, number>): AreaHeading {
  const name = `${areaWord(area.code)} ${area.name}`
  const title = printableText(kind === 'kecamatan' ? name.toUpperCase() : name)
  const people = groupDigits(counts.get(area.code) ?? 0)
  return { kind, title, text: `${title} (${people} orang)`, height: heights[kind] }
}

/** In Kemendagri codes the last part begins with 1 for a kelurahan and with 2 for a desa. */
function areaWord(code: AreaCode): string {
  if (areaLevel(code) === 'kecamatan') return 'Kecamatan'
  return code.split('.').at(-1)?.startsWith('1') ? 'Kelurahan' : 'Desa'
}

function countByArea(rows: readonly AnnexRow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { code } of rows.flatMap((row) => [row.kecamatan, row.desa])) counts.set(code, (counts.get(code) ?? 0) + 1)
  return counts
}

function rowBlock(row: AnnexRow, columns: readonly SizedColumn[], measure: Measure): Block {
  const widthOf = (text: string) => measure(text, sizes.text, 'regular')
  const cells = columns.map(({ field, points }) => {
    const value = row[field]
    // A number broken over two lines would be read as two numbers.
    if (typeof value === 'number') return [groupDigits(value)]
    return wrapText(printableText(value), points - 2 * sizes.side, widthOf)
  })
  const lines = Math.max(...cells.map((cell) => cell.length))
  return { kind: 'row', cells, height: lines * sizes.line + 2 * sizes.padding }
}

function signatureBlockOf(signature: SignatureBlock, measure: Measure): Block {
  const widthOf = (text: string) => measure(text, sizes.signatureText, 'bold')
  const wrap = (line: string) => wrapText(printableText(line), sizes.signatureWidth, widthOf)
  const lines: SignatureBlock = {
    heading: signature.heading.flatMap(wrap),
    name: printableText(signature.name),
    below: signature.below.flatMap(wrap),
  }
  const count = lines.heading.length + 1 + lines.below.length
  return { kind: 'signature', lines, height: sizes.signingSpace + (count + 1) * sizes.signatureLine }
}
