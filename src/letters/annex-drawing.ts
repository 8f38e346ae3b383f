import { type AnnexSheet, type Line, tableHead } from './annex-sheet.ts'
import { qrRectangles } from './qr-stamp.ts'
import { type Block, type Measure, sizes } from './rules/annex-blocks.ts'
import type { PlacedBlock } from './rules/annex-pages.ts'
import type { SignatureBlock } from './rules/signatory.ts'

type Document = PDFKit.PDFDocument

// Serif faces every reader has; a decree is set in Bookman, which is not free to embed.
const fonts = { regular: 'Times-Roman', bold: 'Times-Bold', code: 'Courier' } as const

export const measureWith =
  (document: Document): Measure =>
  (text, size, weight) =>
    document.font(fonts[weight]).fontSize(size).widthOfString(text)

/** Draws one page: the head on the first, the table head on every page with rows, the blocks, the footer. */
export function drawPage(document: Document, sheet: AnnexSheet, index: number): void {
  const page = sheet.pages[index] ?? []
  if (index === 0) for (const line of sheet.head) drawLine(document, line)
  drawTableHead(document, sheet, index === 0 ? sheet.headBottom : sheet.top)
  for (const placed of page) drawBlock(document, sheet, placed)
  drawFooter(document, sheet, index)
}

function drawLine(document: Document, { text, x, y, size, weight }: Line): void {
  document.font(fonts[weight]).fontSize(size).text(text, x, y, { lineBreak: false })
}

type Cell = { readonly x: number; readonly points: number; readonly align: 'left' | 'center' | 'right' }

function drawInCell(document: Document, text: string, y: number, cell: Cell): void {
  const free = cell.points - 2 * sizes.side - document.widthOfString(text)
  const shift = { left: 0, center: free / 2, right: free }[cell.align]
  document.text(text, cell.x + sizes.side + shift, y, { lineBreak: false })
}

function drawTableHead(document: Document, sheet: AnnexSheet, y: number): void {
  document.font(fonts.bold).fontSize(tableHead.size)
  for (const column of sheet.columns) {
    const top = y + (sheet.tableHeadHeight - column.headerLines.length * tableHead.line) / 2
    for (const [index, text] of column.headerLines.entries()) {
      drawInCell(document, text, top + index * tableHead.line + 1, { ...column, align: 'center' })
    }
  }
  drawGrid(document, sheet, y, sheet.tableHeadHeight)
}

function drawGrid(document: Document, sheet: AnnexSheet, y: number, height: number): void {
  document.lineWidth(0.5)
  for (const { x, points } of sheet.columns) document.rect(x, y, points, height)
  document.stroke()
}

function drawBlock(document: Document, sheet: AnnexSheet, { block, y }: PlacedBlock): void {
  switch (block.kind) {
    case 'row':
      return drawRow(document, sheet, block, y)
    case 'signature':
      return drawSignature(document, sheet, block.lines, y)
    case 'closing':
      return drawLine(document, { text: block.text, x: sheet.left, y: y + 6, size: sizes.text, weight: 'bold' })
    case 'kecamatan':
    case 'desa':
      return drawGroup(document, sheet, block, y)
  }
}

function drawRow(document: Document, sheet: AnnexSheet, block: Block & { kind: 'row' }, y: number): void {
  document.font(fonts.regular).fontSize(sizes.text)
  for (const [index, column] of sheet.columns.entries()) {
    for (const [line, text] of (block.cells[index] ?? []).entries()) {
      drawInCell(document, text, y + sizes.padding + 1 + line * sizes.line, column)
    }
  }
  drawGrid(document, sheet, y, block.height)
}

/** Grey prints on every office printer and copies without swallowing the letters. */
function drawGroup(document: Document, sheet: AnnexSheet, block: Block & { text: string }, y: number): void {
  const grey = block.kind === 'kecamatan' ? '#dddddd' : '#f2f2f2'
  document.lineWidth(0.5).rect(sheet.left, y, sheet.width, block.height).fillAndStroke(grey, '#000000')
  document.fillColor('#000000').font(fonts.bold).fontSize(sizes.text)
  document.text(block.text, sheet.left + sizes.side, y + (block.height - sizes.line) / 2 + 1, { lineBreak: false })
}

function drawSignature(document: Document, sheet: AnnexSheet, lines: SignatureBlock, top: number): void {
  const { x } = sheet.signature
  let y = top + sizes.signatureLine
  const write = (text: string, weight: 'regular' | 'bold') => {
    drawLine(document, { text, x, y, size: sizes.signatureText, weight })
    y += sizes.signatureLine
  }
  for (const text of lines.heading) write(text, 'regular')
  y += sizes.signingSpace
  write(lines.name, 'bold')
  for (const text of lines.below) write(text, 'regular')
}

function drawFooter(document: Document, sheet: AnnexSheet, index: number): void {
  const { qr, code, printedCode, name, root, trailEnd } = sheet.footer
  for (const { x, y, width, height } of qrRectangles(code, qr)) document.rect(x, y, width, height)
  document.fill()
  const x = qr.x + qr.width + 10
  drawLine(document, { text: name, x, y: qr.y + 2, size: 9, weight: 'regular' })
  drawLine(document, { text: 'Kode keaslian', x, y: qr.y + 12, size: 8, weight: 'regular' })
  document
    .font(fonts.code)
    .fontSize(7.5)
    .text(printedCode, x, qr.y + 21, { lineBreak: false })
  document.fontSize(6.5)
  for (const [at, text] of [root, trailEnd].entries()) document.text(text, x, qr.y + 31 + at * 8, { lineBreak: false })
  document.font(fonts.regular).fontSize(9)
  const number = `halaman ${index + 1} dari ${sheet.pages.length}`
  const right = sheet.left + sheet.width - document.widthOfString(number)
  document.text(number, right, qr.y + 2, { lineBreak: false })
}
