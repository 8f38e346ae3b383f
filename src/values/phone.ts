import { type Brand, branded } from './brand.ts'
import { refuse, type Refusal } from './refusal.ts'
import { bareNumber } from './sixteen-digits.ts'

/**
 * An Indonesian phone number in international form, `+6281234567890`, so that the same number typed in three ways is one.
 *
 * Mobile and fixed lines; foreign numbers are refused because letters and messages go to Indonesian networks.
 */
export type Phone = Brand<string, 'Phone'>

/** Reads 0812-3456-7890, +62 812 3456 7890, 62812…, (0401) 312345, and 812… whose leading 0 a spreadsheet dropped. */
export function parsePhone(text: string): Phone | Refusal {
  const bare = bareNumber(text).replace(/[()]/g, '')
  if (bare === '') return refuse('phone-empty')
  const national = /^(?:\+?620?|0|(?=8))([2-9]\d{7,11})$/.exec(bare)?.[1]
  return national === undefined ? refuse('phone-shape') : branded(`+62${national}`, 'Phone')
}

/** `0812••••••90`: the operator's prefix and the last two digits, as people write the number. */
export function maskPhone(phone: Phone): string {
  const written = `0${phone.slice(3)}`
  return written.slice(0, 4) + '•'.repeat(written.length - 6) + written.slice(-2)
}
