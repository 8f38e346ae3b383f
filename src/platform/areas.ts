import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import Papa from 'papaparse'

export type Area = { readonly code: string; readonly name: string }

/**
 * Kemendagri codes and names as published in the package `idn-area-data` (data: ODbL 1.0; basis: Kepmendagri
 * 300.2.2-2138 of 2025). Only its CSV files are read.
 */
const folder = dirname(createRequire(import.meta.url).resolve('idn-area-data/package.json'))

/** The lines are picked by their code before they are parsed: one kabupaten of 83,762 desa costs a few milliseconds. */
function readAreas(file: string, under: string): Area[] {
  const lines = readFileSync(join(folder, 'data', file), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith(under) && /^\d/.test(line))
  const { data } = Papa.parse<string[]>(lines.join('\n'), { delimiter: ',' })
  return data.filter((row) => row.length > 1).map((row) => ({ code: row[0]!, name: row.at(-1)! }))
}

/** All 38 provinces and 514 kabupaten/kota: small enough to offer whole. */
export function listRegions(): readonly Area[] {
  return [...readAreas('provinces.csv', ''), ...readAreas('regencies.csv', '')].toSorted(byCode)
}

/** A kabupaten/kota with its province, kecamatan and desa; empty when the code is unknown. */
export function areasOf(kabupaten: string): readonly Area[] {
  const own = readAreas('regencies.csv', `${kabupaten},`)
  if (own.length === 0) return []
  const province = readAreas('provinces.csv', `${kabupaten.slice(0, 2)},`)
  return [
    ...province,
    ...own,
    ...readAreas('districts.csv', `${kabupaten}.`),
    ...readAreas('villages.csv', `${kabupaten}.`),
  ]
}

const byCode = (a: Area, b: Area) => (a.code < b.code ? -1 : 1)
