import { columnIndex } from '../column-letters.ts'
import { orBroken } from './file-damage.ts'
import { FileFault } from './file-fault.ts'
import type { RawRow } from './raw-row.ts'
import { kindCode, mergedFlag } from './raw-row.ts'

type Area = { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number }

const mostAreas = 100_000
const longestTail = 16 * 2 ** 20
const endOfRows = /<\/(?:\w+:)?sheetData\s*>|<(?:\w+:)?sheetData\s*\/>/

/**
 * Where cells are merged. The list stands behind the rows it speaks of, so the part is unpacked once
 * before it is parsed and only what follows the rows is looked at.
 */
export async function findMergedAreas(part: AsyncIterable<Uint8Array>): Promise<Area[]> {
  const tail = await orBroken(readTail(part))
  const areas: Area[] = []
  for (const [, from = '', to = ''] of tail.matchAll(/<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]+\d+):([A-Z]+\d+)"/g)) {
    areas.push(toArea(from, to))
    if (areas.length > mostAreas) throw new FileFault('file-swollen')
  }
  return areas.toSorted((a, b) => a.top - b.top)
}

/** Latin-1 keeps bytes and characters in step; the names looked for are plain ASCII. */
async function readTail(part: AsyncIterable<Uint8Array>): Promise<string> {
  const latin = new TextDecoder('latin1')
  let before = ''
  let tail: string | undefined
  for await (const chunk of part) {
    const text = latin.decode(chunk)
    if (tail !== undefined) tail += text
    else {
      const seen = before + text
      const end = endOfRows.exec(seen)
      if (end) tail = seen.slice(end.index)
      else before = seen.slice(-80)
    }
    if (tail !== undefined && tail.length > longestTail) throw new FileFault('file-swollen')
  }
  return tail ?? ''
}

const rowOf = (reference: string) => Number(reference.replace(/^[A-Z]+/, ''))
const toArea = (from: string, to: string): Area => ({
  top: rowOf(from),
  bottom: rowOf(to),
  left: columnIndex(from),
  right: columnIndex(to),
})

/** Repeats the first cell of each merged area over its empty cells, row by row from the top. */
export class MergeFill {
  readonly #areas: readonly Area[]
  readonly #lastColumn: number
  #next = 0
  #open: { area: Area; text: string; code: number }[] = []

  constructor(areas: readonly Area[], columns: number) {
    this.#areas = areas
    this.#lastColumn = columns - 1
  }

  apply(row: RawRow): void {
    if (this.#open.length > 0) this.#open = this.#open.filter(({ area }) => area.bottom >= row.number)
    for (; (this.#areas[this.#next]?.top ?? Infinity) <= row.number; this.#next++) this.#begin(row)
    for (const open of this.#open) this.#repeat(open, row)
  }

  #begin(row: RawRow): void {
    const area = this.#areas[this.#next]
    if (!area || area.top !== row.number || area.left > this.#lastColumn) return
    const code = row.codes[area.left] ?? kindCode.empty
    if (code === kindCode.empty) return
    if (this.#open.length > this.#lastColumn) throw new FileFault('file-broken')
    this.#open.push({ area, text: row.texts[area.left] ?? '', code: code | mergedFlag })
  }

  #repeat({ area, text, code }: { area: Area; text: string; code: number }, row: RawRow): void {
    for (let column = area.left; column <= Math.min(area.right, this.#lastColumn); column++) {
      if (row.number === area.top && column === area.left) continue
      while (row.texts.length <= column) {
        row.texts.push('')
        row.codes.push(kindCode.empty)
      }
      if (row.codes[column] !== kindCode.empty) continue
      row.texts[column] = text
      row.codes[column] = code
    }
  }
}
