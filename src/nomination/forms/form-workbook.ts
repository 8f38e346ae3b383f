import type { ColumnMap } from '#exchange/columns/index.ts'
import { writeWorkbook, type RowDraft } from '#exchange/sheet/index.ts'
import { formatDate, type PlainDate } from '#values/plain-date.ts'
import { columnDrafts, entryRules, formFields, headingOf } from './form-columns.ts'
import { markProperty, writeMark } from './form-mark.ts'

export type FormTerms = {
  readonly programmeId: string
  readonly programme: string
  readonly leadAgency: string
  readonly area: string
  readonly desa: string
  readonly kecamatan: string
  readonly kabupaten: string
  readonly quota: number | null
  readonly deadline: string | null
  readonly letter: string
}

/** Some more lines than the quota, because a line is struck out faster than a form is asked for again. */
const spare = 1.2
const fewestLines = 60
const headRow = 5

/**
 * The form of one desa: its terms in a few lines that leave room on a phone, NIK and KK typed as text, drop-downs,
 * a hidden key in every line. No macros, so that every office application opens it.
 */
export function writeForm(map: ColumnMap, terms: FormTerms): Promise<Uint8Array> {
  const lines = Math.max(fewestLines, Math.ceil((terms.quota ?? 0) * spare))
  const mark = writeMark({ kind: 'usulan', ...terms })
  const statement = formFields.length
  const yesOrNo = { column: statement, firstRow: headRow + 1, lastRow: headRow + lines }
  return writeWorkbook({
    title: `Usulan ${terms.desa}`,
    properties: { [markProperty]: mark },
    sheets: [
      {
        name: 'Usulan',
        columns: [...columnDrafts(), { width: 14, as: 'text' }, { width: 12, hidden: true, as: 'locked' }],
        rows: [...headOf(map, terms, mark), ...linesOf(lines)],
        frozenRows: headRow,
        entryRules: [
          ...entryRules(headRow + 1, headRow + lines),
          { ...yesOrNo, choices: ['Ya', 'Tidak'], message: 'Pilih Ya bila orang ini menyatakan bekerja dan sehat.' },
        ],
        page: { paper: 'F4', orientation: 'landscape', repeat: [headRow, headRow], foot: `Usulan ${terms.desa}` },
      },
    ],
  })
}

function headOf(map: ColumnMap, terms: FormTerms, mark: string): RowDraft[] {
  const blanks = Array.from({ length: formFields.length }, () => null)
  const deadline = terms.deadline === null ? '–' : formatDate(terms.deadline as PlainDate, 'id')
  const request = [
    `Kuota ${terms.quota ?? '–'} orang`,
    `Batas waktu ${deadline}`,
    ...(terms.letter === '' ? [] : [`Surat nomor ${terms.letter}`]),
    `Kirim ke ${terms.leadAgency}`,
  ]
  const headings = [...formFields, 'statement', 'rowKey'].map((field) => headingOf(map, field))
  return [
    [title(`Usulan pekerja rentan: ${terms.programme}`), ...blanks, { value: mark, as: 'locked' }],
    [note(`${terms.desa} (${terms.area}), Kecamatan ${terms.kecamatan}, ${terms.kabupaten}`)],
    [note(request.join(' · '))],
    [
      note(
        'Satu baris satu orang. NIK dan Nomor KK 16 digit, tanggal lahir seperti 17-08-1985. Pekerjaan yang tidak ada di daftar boleh ditulis sendiri.',
      ),
    ],
    headings.map((heading) => ({ value: heading, as: 'head' }) as const),
  ]
}

function linesOf(count: number): RowDraft[] {
  const blanks = [...formFields, 'statement'].map(() => null)
  return Array.from({ length: count }, (_, line) => [...blanks, { value: keyOfLine(line), as: 'locked' }])
}

const keyOfLine = (line: number) => String(line + 1).padStart(4, '0')
const title = (value: string) => ({ value, as: 'title' }) as const
const note = (value: string) => ({ value, as: 'note' }) as const
