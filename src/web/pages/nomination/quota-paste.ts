import { nameKey } from '#values/person-name.ts'

/** A desa as it is found by what people write: its code, its name, its kecamatan. */
export type QuotaDesa = { readonly code: string; readonly name: string; readonly kecamatan: string }

export type PasteFault = 'no-quota' | 'unknown' | 'several'
export type Pasted = {
  readonly quotas: Readonly<Record<string, number>>
  readonly faults: readonly { readonly line: string; readonly why: PasteFault }[]
}

/** Largest quota of one desa the server takes. */
const most = 100_000

/**
 * Two columns as Excel puts them into the clipboard: a desa by code or name, and its quota. A line that says no desa
 * and no number, as a head, is passed over; everything else that is not used is named.
 */
export function readPaste(text: string, desa: readonly QuotaDesa[]): Pasted {
  const quotas: Record<string, number> = {}
  const faults: Pasted['faults'][number][] = []
  for (const line of text.split(/\r?\n/).filter((one) => one.trim() !== '')) {
    const { who, quota } = splitLine(line)
    const found = desaNamed(who, desa)
    if (quota === undefined && found.length === 0) continue
    const [only] = found
    if (quota === undefined || quota > most) faults.push({ line: line.trim(), why: 'no-quota' })
    else if (only === undefined) faults.push({ line: line.trim(), why: 'unknown' })
    else if (found.length > 1) faults.push({ line: line.trim(), why: 'several' })
    else quotas[only.code] = quota
  }
  return { quotas, faults }
}

/** Between a desa and its quota stands a tab; typed by hand it may be a semicolon or a few blanks. */
function splitLine(line: string): { who: string; quota: number | undefined } {
  const found = /^(.*?)[\t; ]+(\d[\d.]*)\s*$/.exec(line.trim())
  if (found === null) return { who: (line.split(/[\t;]/)[0] ?? '').trim(), quota: undefined }
  return { who: (found[1] ?? '').trim(), quota: Number((found[2] ?? '').replaceAll('.', '')) }
}

function desaNamed(who: string, desa: readonly QuotaDesa[]): readonly QuotaDesa[] {
  const digits = who.replace(/\D/g, '')
  if (digits.length === 10) return desa.filter(({ code }) => code.replaceAll('.', '') === digits)
  const [name = '', kecamatan = ''] = who.replace(/^(desa|kelurahan|kel\.?|ds\.?)\s+/i, '').split(/\s*[,(/]\s*|\t/)
  const named = desa.filter((one) => nameKey(one.name) === nameKey(name))
  const inside = nameKey(kecamatan.replace(/^kec(amatan|\.)?\s+/i, ''))
  return inside === '' ? named : named.filter((one) => nameKey(one.kecamatan) === inside)
}

/** The same number for everybody; what is left over goes to the first ones, so that the sum is exact. */
export function shareEqually(total: number, codes: readonly string[]): Record<string, number> {
  const each = Math.floor(total / Math.max(1, codes.length))
  const more = total - each * codes.length
  return Object.fromEntries(codes.map((code, at) => [code, each + (at < more ? 1 : 0)]))
}
