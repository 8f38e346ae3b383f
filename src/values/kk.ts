import { type Brand, branded } from './brand.ts'
import { refuse, type Refusal } from './refusal.ts'
import { bareNumber, maskDigits, sixteenDigitFault } from './sixteen-digits.ts'

/**
 * Nomor Kartu Keluarga: exactly 16 digits, kept as text.
 *
 * Six digits area, six digits date of issue, four digits serial (not read in a law text, so only the length
 * and obvious fillers are checked). It changes at marriage or move; the NIK does not.
 */
export type Kk = Brand<string, 'Kk'>

export function parseKk(text: string): Kk | Refusal {
  const found = sixteenDigitFault(text)
  const digits = bareNumber(text)
  if (found === undefined) return branded(digits, 'Kk')
  return refuse(`kk-${found.fault}`, { length: digits.length, position: found.position })
}

/** `7406••••••••••01`, like a NIK. */
export function maskKk(kk: Kk): string {
  return maskDigits(kk)
}
