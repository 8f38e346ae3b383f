/**
 * Text as it arrives from cells and forms, without what people add for readability (spaces, dots, dashes, the
 * apostrophe that forces Excel to text) and without the invisible marks that copying from WhatsApp brings along.
 */
export function bareNumber(text: string): string {
  return text.replace(/[\s.\-\u2010-\u2015'’‘`\u200b-\u200f\u2060]/g, '')
}

export type DigitFault = 'empty' | 'spreadsheet-number' | 'not-digits' | 'length' | 'placeholder'

/**
 * What speaks against sixteen digits being a real number of a person or a family.
 *
 * A placeholder is what offices type to get past a required cell: one digit repeated, a counting row,
 * an area of zeros, or ten zeros at the end (also what is left of a number in scientific notation).
 */
export function sixteenDigitFault(text: string): { fault: DigitFault; position: number } | undefined {
  const bare = bareNumber(text)
  if (bare === '') return { fault: 'empty', position: 1 }
  if (/^\d([.,]\d+)?e\+?\d+$/i.test(text.trim())) return { fault: 'spreadsheet-number', position: 1 }
  const stray = bare.search(/\D/)
  if (stray >= 0) return { fault: 'not-digits', position: stray + 1 }
  if (bare.length !== 16) return { fault: 'length', position: Math.min(bare.length, 16) + 1 }
  return isPlaceholder(bare) ? { fault: 'placeholder', position: 1 } : undefined
}

const countingRows = ['1234567890123456', '0123456789012345', '9876543210987654']

export function isPlaceholder(digits: string): boolean {
  return (
    /^(\d)\1+$/.test(digits) ||
    digits.endsWith('0000000000') ||
    digits.startsWith('000000') ||
    countingRows.includes(digits)
  )
}

/**
 * `7406••••••••••01`: the kabupaten of first issue and the last two digits stay visible.
 *
 * Enough to tell two rows of one list apart and to compare with a card in the hand; the birth date inside
 * the number, which is what makes it worth stealing, stays hidden.
 */
export function maskDigits(digits: string): string {
  return digits.slice(0, 4) + '•'.repeat(Math.max(0, digits.length - 6)) + digits.slice(-2)
}
