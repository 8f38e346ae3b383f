import type { CellStyle } from './draft.ts'
import { cellStyles } from './draft.ts'

const fonts = {
  body: '<sz val="11"/><name val="Calibri"/>',
  bold: '<b/><sz val="11"/><name val="Calibri"/>',
  title: '<b/><sz val="14"/><name val="Calibri"/>',
  head: '<b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="Calibri"/>',
  note: '<i/><sz val="10"/><color rgb="FF4A5B66"/><name val="Calibri"/>',
  reason: '<sz val="11"/><color rgb="FF9B1C1C"/><name val="Calibri"/>',
}

/** The first two are fixed by the format (ECMA-376 §18.8.20). */
const fills = {
  none: '<patternFill patternType="none"/>',
  reserved: '<patternFill patternType="gray125"/>',
  head: solid('FF0B5D66'),
  fault: solid('FFFFE699'),
  locked: solid('FFEEF1F0'),
}

function solid(colour: string): string {
  return `<patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill>`
}

const formats = { general: 0, count: 3, text: 49, date: 164, rupiah: 165 }

type Look = {
  readonly font?: keyof typeof fonts
  readonly fill?: keyof typeof fills
  readonly format: keyof typeof formats
  readonly wrap?: boolean
}

const looks: Readonly<Record<CellStyle, Look>> = {
  text: { format: 'text' },
  wrapped: { format: 'text', wrap: true },
  title: { format: 'text', font: 'title' },
  head: { format: 'text', font: 'head', fill: 'head', wrap: true },
  note: { format: 'text', font: 'note' },
  fault: { format: 'text', fill: 'fault' },
  reason: { format: 'text', font: 'reason', wrap: true },
  locked: { format: 'text', fill: 'locked' },
  plain: { format: 'general' },
  count: { format: 'count' },
  rupiah: { format: 'rupiah' },
  total: { format: 'count', font: 'bold' },
  date: { format: 'date' },
}

/** The number of a style in the style sheet: 0 is the default, then each look without and with lines. */
export const styleNumber = (style: CellStyle, ruled: boolean): number =>
  1 + cellStyles.indexOf(style) * 2 + (ruled ? 1 : 0)

const at = (of: object, key: string) => Object.keys(of).indexOf(key)
const line = (side: string) => `<${side} style="thin"><color rgb="FFAAB4B1"/></${side}>`

function cellFormat({ font = 'body', fill = 'none', format, wrap }: Look, border: number): string {
  const alignment = `<alignment vertical="top"${wrap ? ' wrapText="1"' : ''}/>`
  const ids = `numFmtId="${formats[format]}" fontId="${at(fonts, font)}" fillId="${at(fills, fill)}" borderId="${border}"`
  const applied = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"'
  return `<xf ${ids} xfId="0" ${applied}>${alignment}</xf>`
}

const counted = (tag: string, parts: readonly string[]) => `<${tag} count="${parts.length}">${parts.join('')}</${tag}>`

/** `xl/styles.xml`, the same for every workbook. */
export function styleSheet(): string {
  const cells = cellStyles.flatMap((style) => [cellFormat(looks[style], 0), cellFormat(looks[style], 1)])
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    counted('numFmts', [
      '<numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy"/>',
      '<numFmt numFmtId="165" formatCode="&quot;Rp&quot;#,##0"/>',
    ]),
    counted(
      'fonts',
      Object.values(fonts).map((font) => `<font>${font}</font>`),
    ),
    counted(
      'fills',
      Object.values(fills).map((fill) => `<fill>${fill}</fill>`),
    ),
    counted('borders', [
      '<border><left/><right/><top/><bottom/><diagonal/></border>',
      `<border>${['left', 'right', 'top', 'bottom'].map(line).join('')}<diagonal/></border>`,
    ]),
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    counted('cellXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>', ...cells]),
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    '</styleSheet>',
  ].join('')
}
