import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

export type Desa = {
  /** Dotted Kemendagri code, for example 74.06.08.2004. */
  readonly code: string
  readonly name: string
  readonly kecamatan: Kecamatan
  /** A kelurahan is urban and led by a lurah; its last group begins with 1. */
  readonly isKelurahan: boolean
}

export type Kecamatan = { readonly code: string; readonly name: string }

export type Areas = { readonly kecamatan: readonly Kecamatan[]; readonly desa: readonly Desa[] }

const file = (name: string) => {
  const folder = createRequire(import.meta.url).resolve('idn-area-data/package.json')
  return readFileSync(new URL(`data/${name}.csv`, `file://${folder}`), 'utf8')
}

/** The rows of one area code list under a code; the three columns are code, parent, name. */
function rowsUnder(name: string, code: string): { code: string; parent: string; name: string }[] {
  return file(name)
    .split('\n')
    .filter((line) => line.startsWith(`${code}.`))
    .map((line) => {
      const [own = '', parent = '', label = ''] = line.split(',')
      return { code: own, parent, name: label.trim().replaceAll('"', '') }
    })
}

/** The kecamatan and desa of a kabupaten, from the open area list (data: ODbL 1.0, Kepmendagri 300.2.2-2138/2025). */
export function areasOf(kabupaten: string): Areas {
  const kecamatan = rowsUnder('districts', kabupaten).map(({ code, name }) => ({ code, name }))
  const byCode = new Map(kecamatan.map((one) => [one.code, one]))
  const desa = rowsUnder('villages', kabupaten).flatMap(({ code, parent, name }) => {
    const home = byCode.get(parent)
    return home ? [{ code, name, kecamatan: home, isKelurahan: code.charAt(9) === '1' }] : []
  })
  return { kecamatan, desa }
}

/** Kecamatan codes without dots, the way they stand at the head of a NIK first issued there. */
export function issuingCodes(kabupaten: readonly string[]): Map<string, string[]> {
  const lines = file('districts').split('\n')
  return new Map(
    kabupaten.map((code) => [
      code,
      lines.filter((line) => line.startsWith(`${code}.`)).map((line) => line.slice(0, 8).replaceAll('.', '')),
    ]),
  )
}
