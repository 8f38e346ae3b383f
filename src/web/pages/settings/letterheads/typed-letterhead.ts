import type { LetterheadInput, LetterheadRow } from '#letters/contract/letterheads.ts'
import type { FieldFault } from '../../../kit/error-summary.tsx'
import type { OfficeText } from '../../../text/office-id.ts'

/** A letterhead as typed: its lines as one text. */
export type TypedLetterhead = Omit<LetterheadInput, 'lines'> & { readonly lines: string }

const most = 5
const longest = 80

/** What is written for an area already, to be changed; else nothing. */
export function typedLetterhead(area: string, rows: readonly LetterheadRow[]): TypedLetterhead {
  const row = rows.find((one) => one.area === area)
  if (row === undefined) return { area, lines: '', address: '', contact: '', logoDigest: null, paper: 'F4' }
  const { address, contact, logoDigest, paper } = row
  return { area, lines: row.lines.join('\n'), address, contact, logoDigest, paper }
}

export const linesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

export function faultsOfLetterhead(typed: TypedLetterhead, words: OfficeText['letterheads']): FieldFault[] {
  const lines = linesIn(typed.lines)
  const faults: readonly (FieldFault | false)[] = [
    typed.area === '' && { field: 'area', text: words.needArea },
    (lines.length === 0 || lines.length > most) && { field: 'lines', text: words.needLines(most) },
    lines.some((line) => line.length > longest) && { field: 'lines', text: words.longLine(longest) },
  ]
  return faults.filter((fault) => fault !== false)
}

export const letterheadIn = (typed: TypedLetterhead): LetterheadInput => ({ ...typed, lines: linesIn(typed.lines) })
