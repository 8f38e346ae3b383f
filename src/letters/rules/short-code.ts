import { isSameCode } from './authenticity-code.ts'

/** As long as can be typed from a sheet; 64 bits are enough to tell one state of a list from every other. */
const length = 16
/** What is typed when the signed sheet comes back: it notices the print of an older state. */
const typed = 4

/** @param digest SHA-256 in hex of the data a paper is drafted from */
export const shortCode = (digest: string): string => digest.slice(0, length)

/** Whether what was read off the sheet, whole or its last four characters, is this code. */
export function endsCode(read: string, code: string): boolean {
  const plain = read.replace(/\s/g, '')
  return plain.length >= typed && isSameCode(plain, code.slice(-plain.length))
}
