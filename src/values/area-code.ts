import { type Brand, branded } from './brand.ts'
import { refuse, type Refusal } from './refusal.ts'

/**
 * Kemendagri area code with its dots: `74`, `74.06`, `74.06.01`, `74.06.01.2001`.
 *
 * - groups of 2, 2, 2 and 4 digits for provinsi, kabupaten/kota, kecamatan, desa/kelurahan; no group is all zeros
 * - kabupaten 01–69, kota 71–99; the last group begins with 1 for kelurahan, 2 for desa, 3 for desa adat
 * - the dots are part of the code: without them `7401` would be Kolaka here and Buton for BPS
 *
 * Whether the code is in use is a question to the list of areas. The form matters by itself: the code bounds
 * what a transaction may see in the database, and a malformed `7` would open every province from 70 to 79.
 */
export type AreaCode = Brand<string, 'AreaCode'>

const levels = ['provinsi', 'kabupaten', 'kecamatan', 'desa'] as const
export type AreaLevel = (typeof levels)[number]

const shape = /^(?!00)\d{2}(\.(?!00)\d{2}(\.(?!00)\d{2}(\.(?!0000)\d{4})?)?)?$/

export function parseAreaCode(text: string): AreaCode | Refusal {
  const code = text.trim()
  if (shape.test(code)) return branded(code, 'AreaCode')
  return refuse(/^\d{4}(\d{2}(\d{4})?)?$/.test(code) ? 'area-code-without-dots' : 'area-code-shape')
}

export function areaLevel(code: AreaCode): AreaLevel {
  const level = levels[code.split('.').length - 1]
  if (level === undefined) throw new RangeError(`not an area code: ${code}`)
  return level
}

/** The area one level above; undefined above a provinsi. */
export function parentArea(code: AreaCode): AreaCode | undefined {
  const dot = code.lastIndexOf('.')
  return dot < 0 ? undefined : branded(code.slice(0, dot), 'AreaCode')
}

/** An area contains itself and everything below it. The groups have fixed widths, so the beginning of the text decides. */
export function contains(outer: AreaCode, inner: AreaCode): boolean {
  return inner.startsWith(outer)
}

/** The kabupaten or kota of an area; undefined for a provinsi, which has none. */
export function kabupatenOf(code: AreaCode): AreaCode | undefined {
  return code.length < 5 ? undefined : branded(code.slice(0, 5), 'AreaCode')
}

/**
 * The database schema of a Pemda: `pemda_74_06`, and `pemda_74` for a provinsi with its own programmes.
 *
 * @throws RangeError for a kecamatan or desa: neither is a Pemda, and the name goes into SQL.
 */
export function schemaOf(pemda: AreaCode): string {
  if (!shape.test(pemda) || pemda.length > 5) throw new RangeError(`not a Pemda: ${pemda}`)
  return `pemda_${pemda.replace('.', '_')}`
}
