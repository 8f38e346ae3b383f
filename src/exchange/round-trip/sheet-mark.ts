/**
 * What a working list is known by when it comes back, whatever it is called by then. It stands in the properties of the
 * workbook and in a hidden cell: phones drop the one, copying into a new workbook the other. It names no person.
 */
export type SheetMark = {
  /** Which working list, `nomination-names`. */
  readonly list: string
  readonly pemda: string
  /** The record of the taking, where the state stands that it was taken from. */
  readonly taken: string
}

export const sheetMarkProperty = 'payung'

export const writeSheetMark = ({ list, pemda, taken }: SheetMark): string => `payung lembar ${list} ${pemda} ${taken}`

export function readSheetMark(text: string): SheetMark | undefined {
  const found = /^payung lembar ([a-z-]{3,40}) (\d\d\.\d\d) ([0-9a-f-]{36})$/.exec(text.trim())
  return found ? { list: found[1]!, pemda: found[2]!, taken: found[3]! } : undefined
}

/** Some other file of ours: a form of a desa, a file of rows to mend. */
export const isOtherMark = (text: string): boolean => text.startsWith('payung ') && readSheetMark(text) === undefined
