import { buffer } from 'node:stream/consumers'
import PDFDocument from 'pdfkit'
import { printableText } from './rules/printable-text.ts'

export type CodeCardSheet = {
  readonly name: string
  readonly username: string
  readonly desa: string
  readonly region: string
  readonly codes: readonly string[]
  readonly madeOn: string
  /** The same as it is read: `2 Juni 2025`. */
  readonly day: string
  readonly site: string
}

type Document = PDFKit.PDFDocument

/** A5 lying down: half a sheet of A4, and it fits on F4. */
const [width, height, margin] = [595.28, 419.53, 28]
const [columns, top, row] = [5, 96, 26]
const wide = (width - 2 * margin) / columns

const rules = [
  'Payung menyebut satu nomor. Ketik 8 angka pada nomor itu, lalu coret. Setiap kode berlaku sekali.',
  'Diminta di HP atau komputer baru, lalu tidak lagi selama 30 hari di situ.',
  'Simpan terpisah dari kata sandi. Jangan difoto, jangan dikirim lewat WhatsApp, jangan dibacakan kepada siapa pun.',
  'Kartu hilang atau kode hampir habis: hubungi administrator Pemda untuk kartu baru. Kartu lama langsung batal.',
]

/** The card of one village operator: numbered codes in even digits, and what to do when it is lost. */
export async function drawCodeCard(card: CodeCardSheet): Promise<Buffer> {
  const document = new PDFDocument({
    size: [width, height],
    margin: 0,
    lang: 'id-ID',
    info: { Title: 'Kartu kode Payung', CreationDate: new Date(`${card.madeOn}T00:00:00Z`) },
  })
  const done = buffer(document)
  drawHead(document, card)
  for (const [place, code] of card.codes.entries()) drawCode(document, place, code)
  drawRules(document, top + Math.ceil(card.codes.length / columns) * row + 12)
  document.end()
  return done
}

function drawHead(document: Document, { name, username, desa, region, day, site }: CodeCardSheet): void {
  const line = (text: string, y: number, size: number, font = 'Helvetica') =>
    document
      .font(font)
      .fontSize(size)
      .text(printableText(text), margin, y, { width: width - 2 * margin, height: size + 2, ellipsis: true })
  line('KARTU KODE PAYUNG', 24, 15, 'Helvetica-Bold')
  line(`${desa}, ${region}`, 44, 12, 'Helvetica-Bold')
  line(`${name}, nama pengguna ${username}`, 60, 10)
  line(`${site}, dicetak ${day}`, 75, 10)
}

function drawCode(document: Document, place: number, code: string): void {
  const [x, y] = [margin + (place % columns) * wide, top + Math.floor(place / columns) * row]
  document.lineWidth(0.5).rect(x, y, wide, row).stroke('#888888').fill('#000000')
  document
    .font('Helvetica')
    .fontSize(9)
    .text(`${place + 1}`, x, y + 9.5, { width: 20, align: 'right', lineBreak: false })
  document
    .font('Courier-Bold')
    .fontSize(12.5)
    .text(code.replace(/^.{4}/, '$& '), x + 24, y + 8, { lineBreak: false })
}

function drawRules(document: Document, from: number): void {
  document.font('Helvetica').fontSize(8.5)
  document.y = from
  for (const sentence of rules) {
    document.text(`•  ${sentence}`, margin, document.y, { width: width - 2 * margin })
    document.y += 3
  }
}
