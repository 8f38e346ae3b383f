import { type AreaCode, parseAreaCode } from '#values/area-code.ts'
import { isRefusal } from '#values/refusal.ts'

export type Place = { readonly code: AreaCode; readonly name: string }

/** Capital words between single blanks, with one at each end: ` DESA TOLI TOLI KEC POLEANG `. */
export function plainWords(text: string): string {
  return ` ${text
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, ' ')
    .trim()} `
    .replaceAll(' KAB ', ' KABUPATEN ')
    .replaceAll(' KEC ', ' KECAMATAN ')
}

/**
 * Every code of a desa in the texts, with dots or as ten digits. Ten digits inside a longer number are part of a
 * NIK or a phone number and no code.
 */
export function codesIn(texts: readonly string[]): AreaCode[] {
  const found = texts.flatMap((text) => [
    ...[...text.matchAll(/(?<![\d.])\d\d\.\d\d\.\d\d\.\d{4}(?!\d)/g)].map(([code]) => code),
    ...[...text.matchAll(/(?<!\d)(\d\d)(\d\d)(\d\d)([12]\d{3})(?!\d)/g)].map(([, ...parts]) => parts.join('.')),
  ])
  return [...new Set(found)].flatMap((text) => {
    const code = parseAreaCode(text)
    return isRefusal(code) ? [] : [code]
  })
}

/**
 * The places whose whole name stands in one of the texts (in `plainWords`). A longer name hides the shorter one
 * inside it: "Boepinang Barat" is not Boepinang.
 */
export function placesNamedIn(texts: readonly string[], places: readonly Place[]): Place[] {
  const named = places.filter(({ name }) => {
    const words = plainWords(name)
    return texts.some((text) => text.includes(words))
  })
  return named.filter((place) => !named.some((other) => other !== place && hides(other, place, texts)))
}

function hides(longer: Place, shorter: Place, texts: readonly string[]): boolean {
  const [long, short] = [plainWords(longer.name), plainWords(shorter.name)]
  if (long === short || !long.includes(short)) return false
  return texts.every((text) => !text.replaceAll(long, ' ').includes(short))
}
