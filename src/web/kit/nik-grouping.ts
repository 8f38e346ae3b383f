// Area, birth date, serial: the three parts a person can compare with the KTP one after the other.
const groups = [6, 12] as const

/** `7406014107850001` → `740601 410785 0001`; also half-typed numbers, and never more than 16 digits. */
export function groupNik(digits: string): string {
  const kept = digits.slice(0, 16)
  return [kept.slice(0, groups[0]), kept.slice(groups[0], groups[1]), kept.slice(groups[1])].filter(Boolean).join(' ')
}

/** Where the caret stands in the grouped text when it stood behind `count` digits. */
export function caretBehind(grouped: string, count: number): number {
  let seen = 0
  for (let at = 0; at < grouped.length; at += 1) {
    if (seen === count) return at
    if (grouped[at] !== ' ') seen += 1
  }
  return grouped.length
}

export const digitsIn = (text: string): string => text.replace(/\D/g, '')
