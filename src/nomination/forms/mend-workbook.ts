import type { ExportMark } from '#access/personal-data/export-mark.ts'
import type { ColumnMap } from '#exchange/columns/index.ts'
import { writeWorkbook, type RowDraft } from '#exchange/sheet/index.ts'
import { sentenceOf } from '#values/refusal-sentence.ts'
import type { Remark, WrittenRow } from '../rules/row.ts'
import { columnDrafts, entryRules, formFields, headingOf } from './form-columns.ts'
import { markProperty, writeMark } from './form-mark.ts'

export type RowToMend = { readonly key: string; readonly written: WrittenRow; readonly faults: readonly Remark[] }

export type MendTerms = {
  readonly programmeId: string
  readonly area: string
  readonly desa: string
  readonly rows: readonly RowToMend[]
  readonly taken: ExportMark
}

const headRow = 3

/** The answer to a desa: only the rows to mend, what is wrong in yellow, and why in words. It goes back as it is. */
export function writeMendFile(map: ColumnMap, terms: MendTerms): Promise<Uint8Array> {
  const mark = writeMark({ kind: 'perbaikan', ...terms })
  return writeWorkbook({
    title: `Perbaikan usulan ${terms.desa}`,
    properties: { [markProperty]: mark, ...terms.taken },
    sheets: [
      {
        name: 'Perbaikan',
        columns: [{ width: 48, as: 'wrapped' }, ...columnDrafts(), { width: 12, hidden: true, as: 'locked' }],
        rows: [...headOf(map, terms, mark), ...terms.rows.map((row) => lineOf(map, row))],
        frozenRows: headRow,
        entryRules: entryRules(headRow + 1, headRow + terms.rows.length, 1),
      },
    ],
  })
}

function headOf(map: ColumnMap, { desa, area, rows }: MendTerms, mark: string): RowDraft[] {
  const blanks = formFields.map(() => null)
  const headings = ['Yang perlu diperbaiki', ...[...formFields, 'rowKey'].map((field) => headingOf(map, field))]
  return [
    [
      { value: `Perbaikan usulan ${desa} (${area}): ${rows.length} baris`, as: 'title' },
      ...blanks,
      { value: mark, as: 'locked' },
    ],
    [{ value: 'Perbaiki sel kuning, simpan, lalu kirim kembali berkas ini. Baris lain sudah diterima.', as: 'note' }],
    headings.map((heading) => ({ value: heading, as: 'head' }) as const),
  ]
}

function lineOf(map: ColumnMap, { key, written, faults }: RowToMend): RowDraft {
  const reasons = faults.map(({ field, refusal }) => `${headingOf(map, field)}: ${sentenceOf(refusal, 'id')}`)
  const isFaulty = (field: string) => faults.some((fault) => fault.field === field)
  return [
    { value: reasons.join('\n'), as: 'reason' },
    ...formFields.map((field) => ({ value: written[field], as: isFaulty(field) ? 'fault' : 'text' }) as const),
    { value: key, as: 'locked' },
  ]
}
