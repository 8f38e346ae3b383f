import { nameKey } from '#values/person-name.ts'

export type NeedArea = { readonly code: string; readonly name: string }
export type NeedNumber = { readonly area: string; readonly category: string; readonly people: number }
type Read = {
  readonly numbers: NeedNumber[]
  /** Lines whose area is unknown or that hold no number, as they were pasted. */
  readonly faults: readonly string[]
}

/**
 * A table as Excel puts it into the clipboard: a head with the categories, and a line for each kecamatan. An empty cell
 * is no statement and not zero.
 */
export function readNumbers(text: string, areas: readonly NeedArea[]): Read {
  const [head = [], ...lines] = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map(cellsOf)
  const categories = head.slice(1)
  const numbers: NeedNumber[] = []
  const faults: string[] = []
  for (const [name = '', ...cells] of lines) {
    const area = areas.find((one) => one.code === name || nameKey(one.name) === nameKey(bare(name)))
    const read = cells.map((cell, at) => ({ category: categories[at] ?? '', cell: cell.replaceAll(/[.\s]/g, '') }))
    const filled = read.filter(({ cell }) => cell !== '')
    const isWhole =
      area !== undefined && filled.every(({ cell, category }) => /^\d{1,9}$/.test(cell) && category !== '')
    if (!isWhole) faults.push([name, ...cells].join(' '))
    else numbers.push(...filled.map(({ cell, category }) => ({ area: area.code, category, people: Number(cell) })))
  }
  return { numbers, faults }
}

const cellsOf = (line: string): string[] => line.split(line.includes('\t') ? '\t' : ';').map((cell) => cell.trim())
const bare = (name: string) => name.replace(/^kec(amatan|\.)?\s+/i, '')

/** The same table again, so that it can be copied into Excel, changed there and pasted back. */
export function writeNumbers(numbers: readonly NeedNumber[], areas: readonly NeedArea[]): string {
  const categories = [...new Set(numbers.map(({ category }) => category))]
  const codes = [...new Set(numbers.map(({ area }) => area))]
  const cell = (area: string, category: string) =>
    String(numbers.find((one) => one.area === area && one.category === category)?.people ?? '')
  const named = (code: string) => areas.find((one) => one.code === code)?.name ?? code
  return [
    ['Kecamatan', ...categories],
    ...codes.map((code) => [named(code), ...categories.map((category) => cell(code, category))]),
  ]
    .map((cells) => cells.join('\t'))
    .join('\n')
}

/** What a form without an estimate begins with: every kecamatan under the categories of the programme. */
export const blankNumbers = (areas: readonly NeedArea[], categories: readonly string[]): string =>
  [['Kecamatan', ...categories], ...areas.map(({ name }) => [name, ...categories.map(() => '')])]
    .map((cells) => cells.join('\t'))
    .join('\n')
