import type { Annex } from './annex.ts'
import { paperPoints } from './paper-size.ts'
import { type Measure, type SizedColumn, annexBlocks, sizes } from './rules/annex-blocks.ts'
import { type AnnexPage, annexPages } from './rules/annex-pages.ts'
import { annexRows, filledColumns } from './rules/annex-rows.ts'
import { printedCode } from './rules/authenticity-code.ts'
import { printableText } from './rules/printable-text.ts'
import { signatureBlock } from './rules/signatory.ts'
import { wrapText } from './rules/wrap-text.ts'

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
export type Line = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly weight: 'regular' | 'bold'
}

/** An annex with every position decided, in points from the upper left corner; drawing it decides nothing. */
export type AnnexSheet = {
  readonly paper: { readonly width: number; readonly height: number }
  readonly left: number
  readonly top: number
  readonly width: number
  readonly columns: readonly (SizedColumn & { readonly x: number; readonly headerLines: readonly string[] })[]
  readonly tableHeadHeight: number
  /** The annex's own head, on the first page only, and where the table begins below it. */
  readonly head: readonly Line[]
  readonly headBottom: number
  readonly pages: readonly AnnexPage[]
  readonly signature: { readonly x: number; readonly width: number }
  readonly footer: {
    readonly qr: Box
    readonly code: string
    readonly printedCode: string
    readonly name: string
    readonly root: string
    readonly trailEnd: string
  }
}

// The left margin is wider for binding; the foot keeps a strip for the code, away from every signature.
const margins = { left: 62, right: 42, top: 46, bottom: 26 }
const footerHeight = 50
const headText = { size: 11, line: 13.5 }
export const tableHead = { size: 9.5, line: 11, padding: 4 } as const

export function planSheet(annex: Annex, measure: Measure): AnnexSheet {
  const paper = paperPoints[annex.paper]
  const frame = { left: margins.left, top: margins.top, width: paper.width - margins.left - margins.right }
  const rows = annexRows(annex.people)
  const columns = placeColumns(annex, rows, frame, measure)
  const tableHeadHeight =
    Math.max(...columns.map(({ headerLines }) => headerLines.length)) * tableHead.line + 2 * tableHead.padding
  const { lines, bottom } = headLines(annex, frame, measure)
  const footerTop = paper.height - margins.bottom - footerHeight
  const space = {
    firstTop: bottom + tableHeadHeight,
    nextTop: margins.top + tableHeadHeight,
    bottom: footerTop - 8,
  }
  const signature = { x: frame.left + frame.width - sizes.signatureWidth, width: sizes.signatureWidth }
  return {
    ...frame,
    paper,
    columns,
    tableHeadHeight,
    head: lines,
    headBottom: bottom,
    pages: annexPages(annexBlocks(rows, columns, signatureBlock(annex.signatory), measure), space),
    signature,
    footer: {
      qr: { x: frame.left, y: footerTop + 2, width: footerHeight - 4, height: footerHeight - 4 },
      code: annex.code,
      printedCode: printedCode(annex.code),
      root: annex.root && `Kode daftar   ${printedCode(annex.root)}`,
      trailEnd: annex.trailEnd && `Jejak audit ${annex.trailEnd}`,
      name: printableText(`Lampiran ${annex.kind.annexNumber} Keputusan ${annex.pemda.headOfRegion}`),
    },
  }
}

type Frame = { readonly left: number; readonly top: number; readonly width: number }

function placeColumns(annex: Annex, rows: ReturnType<typeof annexRows>, frame: Frame, measure: Measure) {
  const columns = filledColumns(annex.kind.columns, rows)
  const shares = columns.reduce((sum, column) => sum + column.width, 0)
  let x = frame.left
  return columns.map((column) => {
    const points = (column.width / shares) * frame.width
    const widthOf = (text: string) => measure(text, tableHead.size, 'bold')
    const headerLines = wrapText(printableText(column.header), points - 4, widthOf)
    const placed = { ...column, points, x, headerLines }
    x += points
    return placed
  })
}

/** "LAMPIRAN I / KEPUTUSAN … / NOMOR … TAHUN … / TENTANG / …" at the upper right, then the title of the list. */
function headLines(annex: Annex, frame: Frame, measure: Measure): { lines: readonly Line[]; bottom: number } {
  const { kind, pemda, subject, meaning } = annex
  const x = frame.left + frame.width * 0.45
  const wrap = (text: string, width: number, weight: Line['weight'] = 'regular') =>
    wrapText(printableText(text), width, (part) => measure(part, headText.size, weight))
  const right = [
    `LAMPIRAN ${kind.annexNumber}`,
    `KEPUTUSAN ${pemda.headOfRegion.toUpperCase()}`,
    'NOMOR .................. TAHUN ..........',
    'TENTANG',
    subject.toUpperCase(),
  ].flatMap((text) => wrap(text, frame.width * 0.55))
  const title = [kind.heading, pemda.region].flatMap((text) => wrap(text.toUpperCase(), frame.width, 'bold'))
  const note = meaning.flatMap((line) => wrap(line, frame.width))
  const { lines, advance, y } = lineStack(frame.top)
  for (const text of right) advance({ text, x, weight: 'regular' })
  y.down(headText.line)
  for (const text of title) {
    const centred = frame.left + (frame.width - measure(text, headText.size, 'bold')) / 2
    advance({ text, x: centred, weight: 'bold' })
  }
  y.down(headText.line / 2)
  for (const text of note) advance({ text, x: frame.left, weight: 'regular' })
  if (note.length > 0) y.down(headText.line / 2)
  return { lines, bottom: y.at() }
}

function lineStack(top: number) {
  const lines: Line[] = []
  let at = top
  const y = { at: () => at, down: (points: number) => void (at += points) }
  const advance = (line: Pick<Line, 'text' | 'x' | 'weight'>) => {
    lines.push({ ...line, y: at, size: headText.size })
    at += headText.line
  }
  return { lines, advance, y }
}
