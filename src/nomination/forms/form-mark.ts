/**
 * What one of our own files is known by when it comes back, whatever it is called by then. It stands in a hidden
 * cell and in the properties of the workbook: phones drop the one, copying into a new workbook the other.
 */
export type FormMark = {
  readonly kind: 'usulan' | 'perbaikan'
  readonly programmeId: string
  readonly area: string
}

export const markProperty = 'payung'

export function writeMark({ kind, programmeId, area }: FormMark): string {
  return `payung ${kind} ${programmeId} ${area}`
}

export function readMark(text: string): FormMark | undefined {
  const found = /^payung (usulan|perbaikan) ([0-9a-f-]{36}) (\d\d\.\d\d\.\d\d\.\d{4})$/.exec(text.trim())
  if (!found) return undefined
  return { kind: found[1] === 'usulan' ? 'usulan' : 'perbaikan', programmeId: found[2]!, area: found[3]! }
}
