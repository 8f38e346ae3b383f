import type { dirt } from '../dirt.ts'
import type { NikDamage } from './damage.ts'
import type { Random } from '../random.ts'

export type NikFault = keyof typeof dirt.nik | 'none'

/** Which of the kinds of dirt befalls one cell; the kinds exclude one another. */
export function drawFault<Kind extends string>(random: Random, rates: Readonly<Record<Kind, number>>): Kind | 'none' {
  let at = random.next()
  for (const kind of Object.keys(rates) as Kind[]) {
    if (at < rates[kind]) return kind
    at -= rates[kind]
  }
  return 'none'
}

type Numbers = { readonly nik: string; readonly kk: string; readonly relatives: readonly string[] }

/** The NIK as written with one fault; '' when it is missing. */
export function spoilNik(random: Random, fault: NikFault, { nik, kk, relatives }: Numbers): string {
  switch (fault) {
    case 'none':
      return nik
    case 'missing':
      return ''
    case 'oneDigitWrong':
      return wrongDigit(random, nik)
    case 'twoDigitsSwapped':
      return swappedDigits(random, nik)
    case 'otherMember':
      return relatives.length > 0 ? random.pick(relatives) : wrongDigit(random, nik)
    case 'digitLost':
      return withoutDigit(random, nik)
    case 'digitDoubled':
      return nik.slice(0, 12) + '0' + nik.slice(12)
    case 'lastDigitLost':
      return `${nik.slice(0, 15)}0`
    case 'kkInstead':
      return kk
    case 'placeholder':
      return `${nik.slice(0, 6)}0000000000`
  }
}

/** Near: most digits still stand. Gone: nothing to find the person by. */
export function nikDamage(fault: NikFault): NikDamage {
  if (fault === 'none') return 'none'
  return ['missing', 'otherMember', 'kkInstead', 'placeholder'].includes(fault) ? 'gone' : 'near'
}

export function wrongDigit(random: Random, digits: string): string {
  const at = random.below(digits.length)
  const other = (Number(digits[at]) + 1 + random.below(9)) % 10
  return digits.slice(0, at) + other + digits.slice(at + 1)
}

/** Swaps two different neighbours; a number of equal digits does not occur. */
function swappedDigits(random: Random, digits: string): string {
  const from = random.below(digits.length - 1)
  for (let i = 0; i < digits.length - 1; i++) {
    const at = (from + i) % (digits.length - 1)
    if (digits[at] === digits[at + 1]) continue
    return digits.slice(0, at) + digits[at + 1] + digits[at] + digits.slice(at + 2)
  }
  return digits
}

function withoutDigit(random: Random, digits: string): string {
  const at = random.chance(0.5) ? digits.length - 1 : random.below(digits.length)
  return digits.slice(0, at) + digits.slice(at + 1)
}
