import { once } from 'node:events'
import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { setImmediate } from 'node:timers/promises'
import PDFDocument from 'pdfkit'
import { drawPage, measureWith } from './annex-drawing.ts'
import { type AnnexSheet, planSheet } from './annex-sheet.ts'
import type { Annex } from './annex.ts'

/**
 * Writes an annex of a decree as PDF into a stream and answers how many pages it has. The same annex gives
 * the same bytes. Pages go out one by one and other work gets its turn between them, so that a list of
 * thousands neither fills the memory nor stops the office.
 */
export async function writeAnnexPdf(annex: Annex, out: Writable): Promise<{ readonly pages: number }> {
  const document = new PDFDocument({ autoFirstPage: false, margin: 0, lang: 'id-ID', info: infoOf(annex) })
  const sheet = planSheet(annex, measureWith(document))
  document.pipe(out)
  // Together, so that a stream that breaks off ends the drawing as well.
  await Promise.all([finished(out), drawPages(document, sheet, out)])
  return { pages: sheet.pages.length }
}

async function drawPages(document: PDFKit.PDFDocument, sheet: AnnexSheet, out: Writable): Promise<void> {
  for (const index of sheet.pages.keys()) {
    document.addPage({ size: [sheet.paper.width, sheet.paper.height], margin: 0 })
    drawPage(document, sheet, index)
    if (out.writableNeedDrain) await once(out, 'drain')
    await setImmediate()
    if (out.destroyed) return
  }
  document.end()
}

/** The creation date is the day of the list, not the moment of printing: otherwise no two prints were alike. */
const infoOf = ({ kind, subject, code, madeOn, pemda, mark }: Annex) => ({
  Title: `Lampiran ${kind.annexNumber} Keputusan ${pemda.headOfRegion} tentang ${subject}`,
  Author: `Pemerintah ${pemda.region}`,
  Keywords: code,
  Subject: mark,
  CreationDate: new Date(`${madeOn}T00:00:00Z`),
})
