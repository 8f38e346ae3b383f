import { findOccupation } from '#values/occupation.ts'
import { refuse } from '#values/refusal.ts'
import { type Reading, tidy, warning, type WrittenOccupation, type WrittenRow } from './row.ts'

/**
 * An occupation never keeps a row back: lists of occupations differ from Pemda to Pemda, and a word the
 * list does not know is still the word under which the person is to be registered. A second occupation is
 * asked for because only a registered activity is insured in full (Permenaker 5/2021 art. 85).
 */
export function readOccupation(
  row: WrittenRow,
  field: 'occupation' | 'occupation2',
): Reading<WrittenOccupation | null> {
  const written = tidy(row[field])
  if (written === '') {
    const isNeeded = field === 'occupation'
    return { value: null, remarks: isNeeded ? [warning(field, refuse('occupation-to-be-completed'))] : [] }
  }
  const known = findOccupation(written)
  return {
    value: { written, code: known?.code ?? null },
    remarks: known ? [] : [warning(field, refuse('occupation-not-on-list', { occupation: written }))],
  }
}
