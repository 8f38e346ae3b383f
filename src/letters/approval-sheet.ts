import { buffer } from 'node:stream/consumers'
import PDFDocument from 'pdfkit'
import type { Rupiah } from '#values/rupiah.ts'
import { formatRupiah } from '#values/rupiah.ts'
import { terbilang } from '#values/terbilang.ts'
import { paperPoints } from './paper-size.ts'
import { countInWords } from './paper-texts.ts'
import { qrRectangles } from './qr-stamp.ts'
import { printedCode } from './rules/authenticity-code.ts'
import { printableText } from './rules/printable-text.ts'

/** What an approver needs on one sheet of paper to agree to exactly one proposal. */
export type ApprovalSheet = {
  readonly region: string
  /** The act in words: "Kunci daftar 6.000 calon penerima". */
  readonly act: string
  readonly people: number
  readonly rupiah: Rupiah
  readonly facts: readonly { readonly name: string; readonly value: string }[]
  /** Of exactly this proposal. */
  readonly code: string
  readonly proposer: string
  readonly proposedOn: string
  readonly validUntil: string
  /** The offices whose signature is missing: "Kepala dinas pelaksana". */
  readonly approvers: readonly string[]
  readonly madeOn: string
}

const margin = 62
const qrSize = 92
const fonts = { regular: 'Times-Roman', bold: 'Times-Bold', code: 'Courier-Bold' } as const

type Document = PDFKit.PDFDocument

/** The sheet on F4, made anew each time: the same proposal gives the same bytes on the same day. */
export async function drawApprovalSheet(sheet: ApprovalSheet): Promise<Buffer> {
  const { width, height } = paperPoints.F4
  const document = new PDFDocument({
    size: [width, height],
    margin,
    lang: 'id-ID',
    info: {
      Title: 'Lembar persetujuan',
      Author: `Pemerintah ${sheet.region}`,
      Keywords: sheet.code,
      CreationDate: new Date(`${sheet.madeOn}T00:00:00Z`),
    },
  })
  const done = buffer(document)
  drawHead(document, sheet)
  drawEffect(document, sheet)
  drawCode(document, sheet)
  drawSignature(document, sheet)
  document.end()
  return done
}

function drawHead(document: Document, { region, act }: ApprovalSheet): void {
  write(document, `PEMERINTAH ${region.toUpperCase()}`, { weight: 'bold', align: 'center' })
  write(document, 'LEMBAR PERSETUJUAN', { weight: 'bold', size: 15, align: 'center', gap: 10 })
  write(document, act, { weight: 'bold', size: 13, align: 'center', gap: 12 })
}

function drawEffect(document: Document, sheet: ApprovalSheet): void {
  const { people, rupiah, facts, proposer, proposedOn, validUntil } = sheet
  // A duty is given without moving people or money.
  const size =
    people === 0 && rupiah === 0
      ? []
      : [
          { name: 'Jumlah orang', value: `${countInWords(people)} orang` },
          { name: 'Jumlah uang', value: `${formatRupiah(rupiah)} (${terbilang(rupiah)})` },
        ]
  const rows = [
    ...size,
    ...facts,
    { name: 'Diusulkan oleh', value: `${proposer}, ${proposedOn}` },
    { name: 'Berlaku sampai', value: validUntil },
  ]
  for (const { name, value } of rows) drawRow(document, name, value)
}

const nameWidth = 130

function drawRow(document: Document, name: string, value: string): void {
  const { y } = document
  const left = margin + nameWidth
  document
    .font(fonts.regular)
    .fontSize(11)
    .text(printableText(name), margin, y, { width: nameWidth - 12 })
  const below = document.y
  document.text(`: ${printableText(value)}`, left, y, { width: document.page.width - margin - left })
  document.y = Math.max(below, document.y) + 4
  document.x = margin
}

function drawCode(document: Document, { code }: ApprovalSheet): void {
  document.moveDown(0.8)
  const top = document.y
  for (const { x, y, width, height } of qrRectangles(code, { x: margin, y: top, width: qrSize, height: qrSize }))
    document.rect(x, y, width, height)
  document.fill()
  const left = margin + qrSize + 16
  const width = document.page.width - margin - left
  const groups = printedCode(code).split(' ')
  document
    .font(fonts.regular)
    .fontSize(11)
    .text('Kode usulan ini (ketik dua kelompok pertama):', left, top + 2, { width })
  document
    .font(fonts.code)
    .fontSize(16)
    .text(groups.slice(0, 2).join(' '), left, document.y + 4, { width })
  document.fontSize(9).text(groups.slice(2).join(' '), left, document.y + 6, { width })
  document.x = margin
  document.y = Math.max(document.y, top + qrSize) + 14
}

const block = [
  'Tempat, tanggal : ................................................',
  'Jabatan : ................................................',
  'Selaku (coret yang tidak perlu) : pejabat / Plt. / Plh. / a.n. ...............',
] as const

function drawSignature(document: Document, { approvers }: ApprovalSheet): void {
  const whose = approvers.length === 0 ? '' : ` selaku ${approvers.join(' atau ')}`
  write(document, `Saya menyetujui hal tersebut di atas${whose}.`, { gap: 10 })
  for (const line of block) write(document, line, { gap: 6 })
  write(document, 'Tanda tangan dan cap:', { gap: 70 })
  write(document, 'Nama : ................................................', { gap: 6 })
  write(document, 'NIP : ................................................', { gap: 16 })
  write(
    document,
    'Lembar ini berlaku untuk satu usulan dan satu kali. Pengusul tidak menandatanganinya. Setelah ditandatangani, pegawai lain (bukan pengusul) mengunggahnya dan menyatakan siapa yang menandatangani.',
    { size: 9.5 },
  )
}

type Style = {
  readonly weight?: 'regular' | 'bold'
  readonly size?: number
  readonly align?: 'left' | 'center'
  readonly gap?: number
}

function write(
  document: Document,
  text: string,
  { weight = 'regular', size = 11, align = 'left', gap = 4 }: Style,
): void {
  document.font(fonts[weight]).fontSize(size).text(printableText(text), { align })
  document.y += gap
}
