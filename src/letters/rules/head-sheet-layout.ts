/** The words of the one-page sheet, in one language. */
export type HeadSheetText = {
  readonly title: string
  readonly region: string
  readonly programme: string
  readonly on: string
  readonly covered: {
    readonly value: string
    readonly of: string
    readonly label: string
    /** Of the target, 0 to 1; null where there is none. */
    readonly share: number | null
  }
  readonly figures: readonly { readonly label: string; readonly value: string; readonly source: string }[]
  readonly sections: readonly {
    readonly tone: Tone
    readonly title: string
    readonly items: readonly { readonly text: string; readonly desk: string }[]
    readonly none: string
  }[]
  readonly foot: string
}
type Tone = 'late' | 'risks' | 'waiting'

export type Weight = 'regular' | 'bold'
/** What is to be painted; lengths in units of the page. */
export type Mark =
  | {
      readonly kind: 'box'
      readonly x: number
      readonly y: number
      readonly w: number
      readonly h: number
      readonly fill: string
    }
  | {
      readonly kind: 'text'
      readonly x: number
      /** Top of the line. */
      readonly y: number
      readonly size: number
      readonly weight: Weight
      readonly fill: string
      readonly text: string
    }

/** How wide a text is, in units, with the painter's own letters. */
export type MeasureText = (text: string, size: number, weight: Weight) => number

/** A4 upright; as a picture these are its pixels, and a phone shows them sharp. */
export const sheetPage = { width: 1080, height: 1527 } as const

const margin = 64
const inner = sheetPage.width - 2 * margin
const ink = { text: '#14212b', soft: '#4d5b66', line: '#d5dce1', accent: '#0b5c6b', pale: '#eef3f4' } as const
const tones: Readonly<Record<Tone, string>> = { late: '#a3221d', risks: '#8a5300', waiting: '#0b5c6b' }

type Pen = { readonly marks: Mark[]; readonly measure: MeasureText; readonly scale: number; y: number }

/** A page with much to say is set smaller before it is cut. */
const scales = [1, 0.92, 0.84, 0.76, 0.68, 0.6] as const
const footTop = sheetPage.height - margin - 22

/** The whole page as marks, from top to bottom: one layout for the PDF and for the picture. */
export function layOutHeadSheet(sheet: HeadSheetText, measure: MeasureText): Mark[] {
  const pens = scales.map((scale) => setIn({ marks: [], measure, scale, y: margin }, sheet))
  const pen = pens.find(({ y }) => y < footTop) ?? pens.at(-1)!
  pen.y = footTop
  write(pen, sheet.foot, { size: 20 / pen.scale, fill: ink.soft })
  return pen.marks
}

function setIn(pen: Pen, sheet: HeadSheetText): Pen {
  head(pen, sheet)
  covered(pen, sheet.covered)
  figures(pen, sheet.figures)
  for (const section of sheet.sections) one(pen, section)
  return pen
}

function head(pen: Pen, { title, region, programme, on }: HeadSheetText): void {
  pen.marks.push({ kind: 'box', x: 0, y: 0, w: sheetPage.width, h: 14, fill: ink.accent })
  write(pen, region, { size: 26, weight: 'bold', fill: ink.accent, after: 6 })
  write(pen, title, { size: 54, weight: 'bold', after: 8 })
  write(pen, programme, { size: 28, after: 4 })
  write(pen, on, { size: 24, fill: ink.soft, after: 26 })
}

function covered(pen: Pen, { value, of, label, share }: HeadSheetText['covered']): void {
  const top = pen.y
  pen.marks.push({ kind: 'box', x: margin, y: top, w: inner, h: share === null ? 148 : 184, fill: ink.pale })
  const x = margin + 28
  const wide = pen.measure(value, 92, 'bold')
  pen.marks.push({ kind: 'text', x, y: top + 22, size: 92, weight: 'bold', fill: ink.accent, text: value })
  const beside = x + wide + 24
  pen.marks.push({ kind: 'text', x: beside, y: top + 36, size: 30, weight: 'regular', fill: ink.text, text: of })
  pen.marks.push({ kind: 'text', x: beside, y: top + 76, size: 30, weight: 'bold', fill: ink.text, text: label })
  if (share !== null) {
    const bar = { x, y: top + 144, h: 16 }
    pen.marks.push({ kind: 'box', ...bar, w: inner - 56, fill: ink.line })
    pen.marks.push({ kind: 'box', ...bar, w: (inner - 56) * share, fill: ink.accent })
  }
  pen.y = top + (share === null ? 148 : 184) + 28
}

/** Two by two; the source stands under each number. */
function figures(pen: Pen, all: HeadSheetText['figures']): void {
  const wide = inner / 2 - 12
  for (let at = 0; at < all.length; at += 2) {
    const top = pen.y
    const ends = all.slice(at, at + 2).map(({ label, value, source }, side) => {
      const cell = { ...pen, y: top }
      const x = margin + side * (wide + 24)
      write(cell, label, { size: 22, fill: ink.soft, x, wide, after: 2 })
      write(cell, value, { size: 34, weight: 'bold', x, wide, after: 2 })
      write(cell, source, { size: 18, fill: ink.soft, x, wide })
      return cell.y
    })
    pen.y = Math.max(...ends) + 16
  }
  pen.y += 8
}

function one(pen: Pen, { tone, title, items, none }: HeadSheetText['sections'][number]): void {
  pen.marks.push({ kind: 'box', x: margin, y: pen.y, w: inner, h: 3, fill: tones[tone] })
  pen.y += 12
  write(pen, title, { size: 28, weight: 'bold', fill: tones[tone], after: 6 })
  if (items.length === 0) write(pen, none, { size: 24, fill: ink.soft, after: 6 })
  for (const { text, desk } of items) {
    write(pen, text, { size: 24, after: 0 })
    write(pen, desk, { size: 20, fill: ink.soft, after: 10 })
  }
  pen.y += 8
}

type Style = {
  readonly size: number
  readonly weight?: Weight
  readonly fill?: string
  readonly x?: number
  readonly wide?: number
  readonly after?: number
}

function write(pen: Pen, text: string, style: Style): void {
  const { weight = 'regular', fill = ink.text, x = margin, wide = inner, after = 0 } = style
  const size = style.size * pen.scale
  for (const line of wrap(text, (part) => pen.measure(part, size, weight) <= wide)) {
    pen.marks.push({ kind: 'text', x, y: pen.y, size, weight, fill, text: line })
    pen.y += size * 1.28
  }
  pen.y += after
}

/** Whole words on lines that fit; a word that fits on none stands alone. */
function wrap(text: string, fits: (part: string) => boolean): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
