import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { paperPoints } from '../paper-size.ts'

// Bookman Old Style 12 on F4: the form of regional legal products (Permendagri 53/2011 art. 92).
const font = 'Bookman Old Style'
const halfPoints = 24
const marginTwips = { top: 1134, right: 1134, bottom: 1134, left: 1701, header: 567, footer: 567 }
const twips = (points: number) => Math.round(points * 20)

/** Width between the margins of an F4 sheet, in twips. */
export const lineWidth = twips(paperPoints.F4.width) - marginTwips.left - marginTwips.right

type Style = {
  bold?: boolean
  allCaps?: boolean
  underline?: boolean
  align?: Align
  /** Space above and below, in twips. */
  before?: number
  after?: number
  /** A number that hangs left of the text. */
  mark?: string
  keep?: boolean
  newPage?: boolean
  /** The double line that closes a letterhead. */
  ruleBelow?: boolean
}
type Align = 'left' | 'center' | 'right' | 'both'
const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  both: AlignmentType.BOTH,
} as const
const hanging = 440

const plain: Required<Style> = {
  bold: false,
  allCaps: false,
  underline: false,
  align: 'both',
  before: 0,
  after: 0,
  mark: '',
  keep: false,
  newPage: false,
  ruleBelow: false,
}
const letterheadRule = { bottom: { style: BorderStyle.DOUBLE, size: 6, space: 4, color: '000000' } }

export function paragraph(text: string, style: Style = {}): Paragraph {
  const { bold, allCaps, underline, align, before, after, mark, keep, newPage, ruleBelow } = { ...plain, ...style }
  const number = mark === '' ? [] : [new TextRun({ children: [mark, new Tab()] })]
  return new Paragraph({
    alignment: alignments[align],
    spacing: { before, after },
    keepNext: keep,
    ...(newPage ? { pageBreakBefore: true } : {}),
    ...(mark === '' ? {} : { indent: { left: hanging, hanging } }),
    ...(ruleBelow ? { border: letterheadRule } : {}),
    children: [...number, new TextRun({ text, bold, allCaps, ...(underline ? { underline: {} } : {}) })],
  })
}

/** The head of a letter: the lines of its office, and below them where it is found. */
export const letterhead = (): readonly Paragraph[] => [
  paragraph('{kop}', { allCaps: true, bold: true, align: 'center' }),
  paragraph('{alamat}', { align: 'center', after: 60, ruleBelow: true }),
]

/** To whom copies go; nothing where they go to nobody. */
export const copiesTo = (): Paragraph => paragraph('{tembusan}', { align: 'left', before: 200 })

export const gap = (after = 0) => paragraph('', { after })

export type Cell = { text: string; width: number; span?: number; style?: Style }

export const column = (text: string, width: number, align: Align = 'left', bold = false): Cell => ({
  text,
  width,
  style: { align, bold },
})

function cell({ text, width, span = 1, style = {} }: Cell): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan: span,
    verticalAlign: VerticalAlignTable.TOP,
    margins: { top: 20, bottom: 60, left: 60, right: 60 },
    children: [paragraph(text, style)],
  })
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' }
const bordersOf = (edge: typeof none | typeof line) => ({
  top: edge,
  bottom: edge,
  left: edge,
  right: edge,
  insideHorizontal: edge,
  insideVertical: edge,
})

/** A table of fixed column widths (twips); without lines it is the way Word sets "Menimbang : a. …". */
export function table(widths: readonly number[], rows: readonly (readonly Cell[])[], ruled = false): Table {
  return new Table({
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    borders: bordersOf(ruled ? line : none),
    rows: rows.map(
      (cells, index) =>
        new TableRow({ tableHeader: ruled && index === 0, cantSplit: ruled, children: cells.map(cell) }),
    ),
  })
}

/** A numbered list that the paper fills: rows of {nomor} and {teks}, repeated as whole rows. */
export function repeatedList(list: string, left = 0): Table {
  const widths = [left + hanging + 60, lineWidth - left - hanging - 60]
  const cells = [`{#${list}}{nomor}`, `{teks}{/${list}}`]
  return table(widths, [
    cells.map((text, index) => ({ text, width: widths[index] ?? 0, style: { align: index === 0 ? 'right' : 'left' } })),
  ])
}

/** The signature stands on the right half and is never torn from its own lines. */
export function signatureTable(before: readonly string[]): Table {
  const left = Math.round(lineWidth * 0.45)
  const lines = [
    ...before.map((text) => paragraph(text, { align: 'left', keep: true })),
    ...(before.length > 0 ? [paragraph('', { keep: true })] : []),
    paragraph('{ttd_jabatan}', { align: 'left', keep: true }),
    ...Array.from({ length: 4 }, () => paragraph('', { keep: true })),
    paragraph('{ttd_nama}', { align: 'left', bold: true, keep: true }),
    paragraph('{ttd_keterangan}', { align: 'left' }),
  ]
  const empty = new TableCell({ width: { size: left, type: WidthType.DXA }, children: [gap()] })
  const block = new TableCell({ width: { size: lineWidth - left, type: WidthType.DXA }, children: lines })
  return new Table({
    columnWidths: [left, lineWidth - left],
    layout: TableLayoutType.FIXED,
    width: { size: lineWidth, type: WidthType.DXA },
    borders: bordersOf(none),
    rows: [new TableRow({ cantSplit: true, children: [empty, block] })],
  })
}

/** Packs a template: F4, the page number at the head from the second page on. */
export function packTemplate(title: string, children: readonly (Paragraph | Table)[]): Promise<Uint8Array> {
  const pageNumber = new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 240 },
    children: [new TextRun({ children: ['- ', PageNumber.CURRENT, ' -'] })],
  })
  const document = new Document({
    creator: 'Payung',
    title,
    styles: { default: { document: { run: { font, size: halfPoints, language: { value: 'id-ID' } } } } },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: twips(paperPoints.F4.width), height: twips(paperPoints.F4.height) },
            margin: marginTwips,
          },
        },
        headers: { default: new Header({ children: [pageNumber] }), first: new Header({ children: [gap()] }) },
        children: [...children],
      },
    ],
  })
  return Packer.toBuffer(document)
}
