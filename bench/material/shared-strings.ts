import { columnLetters } from '#exchange/sheet/column-letters.ts'
import { handMade } from '#exchange/sheet/testing/hand-made.ts'
import { xmlText } from '#exchange/sheet/writer/xml-text.ts'

/**
 * A workbook whose texts stand in one shared table, as office applications write them and our own writer does not:
 * the reader must hold that table, so it is the harder case for its memory.
 */
export async function sharedStringsWorkbook(
  sheet: string,
  rows: Iterable<readonly (string | number)[]>,
): Promise<Buffer> {
  const places = new Map<string, number>()
  const placeOf = (text: string) => {
    const place = places.get(text) ?? places.size
    if (place === places.size) places.set(text, place)
    return place
  }
  const lines: string[] = []
  for (const cells of rows) {
    const number = lines.length + 1
    const written = cells.map((cell, column) => writeCell(`${columnLetters(column)}${number}`, cell, placeOf))
    lines.push(`<row r="${number}">${written.join('')}</row>`)
  }
  return handMade([{ name: sheet, rows: lines.join('') }], { 'xl/sharedStrings.xml': writeTable(places) })
}

function writeCell(place: string, cell: string | number, placeOf: (text: string) => number): string {
  if (cell === '') return ''
  return typeof cell === 'number'
    ? `<c r="${place}"><v>${cell}</v></c>`
    : `<c r="${place}" t="s"><v>${placeOf(cell)}</v></c>`
}

function writeTable(places: ReadonlyMap<string, number>): string {
  const texts = [...places.keys()].map((text) => `<si><t xml:space="preserve">${xmlText(text)}</t></si>`)
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  return `<?xml version="1.0"?><sst xmlns="${main}" uniqueCount="${texts.length}">${texts.join('')}</sst>`
}
