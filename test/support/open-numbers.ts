import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const separators = new Set(Buffer.from(' .-/_'))
const isDigit = (code: number | undefined) => code !== undefined && code >= 48 && code <= 57

/** Which of these numbers stand in the bytes: as they are, in UTF-16 of either order, and with separators between their digits. */
export function numbersIn(bytes: Buffer, numbers: readonly string[]): string[] {
  const begins = [...new Set(numbers.map((one) => one.slice(0, 2)))]
  const found = begins.flatMap((begin) => [...digitsAt(bytes, begin, 1), ...digitsAt(bytes, begin, 2)])
  return numbers.filter((one) => found.some((digits) => digits.startsWith(one)))
}

/** Digits of at most a NIK's length from every place where these two begin. */
function digitsAt(bytes: Buffer, begin: string, step: 1 | 2): string[] {
  const mark = step === 1 ? Buffer.from(begin) : Buffer.from(begin, 'utf16le').subarray(0, 3)
  const found: string[] = []
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 1)) {
    const digits = digitsFrom(bytes, at, step)
    if (digits.length >= shortest) found.push(digits)
  }
  return found
}

/** A phone number without its first digits. */
const shortest = 11
const longest = 16

function digitsFrom(bytes: Buffer, from: number, step: 1 | 2): string {
  let [digits, last] = ['', true]
  for (let at = from; digits.length < longest && at < bytes.length; at += step) {
    const [code, beside] = [bytes[at]!, step === 2 ? bytes[at + 1] : 0]
    if (beside) break
    if (isDigit(code)) digits += String.fromCharCode(code)
    else if (!last || !separators.has(code)) break
    last = isDigit(code)
  }
  return digits
}

/** `place: number` for every file below a folder that holds one in the open. */
export function openIn(folder: string, numbers: readonly string[], wanted = (_path: string) => true): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true }).flatMap((entry) => {
    const path = join(entry.parentPath, entry.name)
    if (!entry.isFile() || !wanted(path)) return []
    return numbersIn(readFileSync(path), numbers).map((one) => `${path.slice(folder.length + 1)}: ${one}`)
  })
}
