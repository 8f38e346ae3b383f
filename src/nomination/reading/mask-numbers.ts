import { bareNumber, maskDigits } from '#values/sixteen-digits.ts'

/** Eleven digits and more, with what people put between them: a NIK, a KK, a phone number. A date has eight. */
const longNumber = /\d(?:[\s.'’-]?\d){10,}/g

/** A cell of somebody's list as it may be shown before anybody gave a reason to see the number. */
export function maskNumbers(text: string): string {
  return text.replace(longNumber, (found) => maskDigits(bareNumber(found)))
}
