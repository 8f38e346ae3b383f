import type { XmlHandler } from './parse-xml.ts'

/**
 * What a number format does to the meaning of a number: a day, a time of day, a number padded with
 * zeros to a width (`001` for RT), or nothing that matters.
 */
export type NumberFormat = 'plain' | 'date' | 'time' | number

/** ECMA-376 §18.8.30, with the ones reserved for East Asian dates. */
const builtIn = (id: number): NumberFormat => {
  if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return 'date'
  return (id >= 18 && id <= 21) || (id >= 45 && id <= 47) ? 'time' : 'plain'
}

/** Reads a format code such as `[$-421]dd mmmm yyyy;@` or `0000`. */
function classifyFormat(code: string): NumberFormat {
  const bare = code.replace(/"[^"]*"|\[[^\]]*\]|[\\_*]./g, '')
  if (/^0{2,16}$/.test(bare)) return bare.length
  const letters = bare.replace(/general/gi, '')
  if (/[dy]/i.test(letters)) return 'date'
  if (/[hs]/i.test(letters)) return 'time'
  return /m/i.test(letters) && !/[0#?]/.test(letters) ? 'date' : 'plain'
}

/** Reads `xl/styles.xml`; the style number of a cell is an index into `formats`. */
export class StylesHandler implements XmlHandler {
  readonly formats: NumberFormat[] = []
  readonly #codes = new Map<number, NumberFormat>()
  #inCellFormats = false

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const id = Number(attributes['numFmtId'])
    if (name === 'cellXfs') this.#inCellFormats = true
    else if (name === 'numFmt') this.#codes.set(id, classifyFormat(attributes['formatCode'] ?? ''))
    else if (name === 'xf' && this.#inCellFormats) this.formats.push(this.#codes.get(id) ?? builtIn(id))
  }

  close(name: string): void {
    if (name === 'cellXfs') this.#inCellFormats = false
  }
}
