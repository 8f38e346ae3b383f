import { buffer } from 'node:stream/consumers'
import PDFDocument from 'pdfkit'
import { paperPoints } from './paper-size.ts'
import { layOutHeadSheet, sheetPage, type HeadSheetText, type Mark, type Weight } from './rules/head-sheet-layout.ts'
import { printableText } from './rules/printable-text.ts'

const fonts: Readonly<Record<Weight, string>> = { regular: 'Helvetica', bold: 'Helvetica-Bold' }

/** The sheet on one page of A4. @param on the day of its numbers: the same numbers give the same bytes */
export async function drawHeadSheet(sheet: HeadSheetText, on: string): Promise<Buffer> {
  const { width, height } = paperPoints.A4
  const document = new PDFDocument({
    size: [width, height],
    margin: 0,
    lang: 'id-ID',
    info: { Title: `${sheet.title}, ${sheet.on}`, Author: sheet.region, CreationDate: new Date(`${on}T00:00:00Z`) },
  })
  const done = buffer(document)
  document.scale(width / sheetPage.width)
  const measure = (text: string, size: number, weight: Weight) =>
    document.font(fonts[weight]).fontSize(size).widthOfString(printableText(text))
  for (const mark of layOutHeadSheet(sheet, measure)) paint(document, mark)
  document.end()
  return done
}

function paint(document: PDFKit.PDFDocument, mark: Mark): void {
  if (mark.kind === 'box') document.rect(mark.x, mark.y, mark.w, mark.h).fill(mark.fill)
  else {
    const { x, y, size, weight, fill, text } = mark
    document.fillColor(fill).font(fonts[weight]).fontSize(size).text(printableText(text), x, y, { lineBreak: false })
  }
}
