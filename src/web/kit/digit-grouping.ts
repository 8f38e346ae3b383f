import { groupDigits } from '#values/digit-groups.ts'

/** In groups of six, six and four: area, birth date, serial, to be compared with the KTP part by part. */
export function groupNik(digits: string): string {
  const kept = digits.slice(0, 16)
  return [kept.slice(0, 6), kept.slice(6, 12), kept.slice(12)].filter(Boolean).join(' ')
}

/** `1209600000` → `1.209.600.000`; zeros in front are dropped, an empty field stays empty. */
export function groupAmount(digits: string): string {
  const kept = digits.replace(/^0+(?=\d)/, '').slice(0, 15)
  return kept === '' ? '' : groupDigits(Number(kept))
}

/** Where the caret stands in the grouped text when it stood behind `count` digits. */
export function caretBehind(grouped: string, count: number): number {
  let seen = 0
  for (let at = 0; at < grouped.length; at += 1) {
    if (seen === count) return at
    if (/\d/.test(grouped.charAt(at))) seen += 1
  }
  return grouped.length
}

export const digitsIn = (text: string): string => text.replace(/\D/g, '')
