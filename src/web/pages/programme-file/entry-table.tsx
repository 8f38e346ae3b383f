import type { FileAnswer, FilePart } from '#programme/contract/file/programme-file.ts'
import { getRouteApi } from '@tanstack/react-router'
import { LinkButton } from '../../kit/link-button.tsx'
import type { Column } from '../../kit/table/column.ts'
import { PlainTable } from '../../kit/table/plain-table.tsx'
import { useGrant } from '../../shell/grant-context.ts'
import { leadsProgramme } from '../../shell/may-act.ts'
import { useEntryCell } from './entry-cell.ts'
import { type FieldSpec, slugs, specs } from './specs.ts'
import { useFileWords } from './use-file-words.ts'

const route = getRouteApi('/$pemda')

type Row = FileAnswer[FilePart][number]
type Props = { readonly part: FilePart; readonly file: FileAnswer }

/** The entries of a part, one a row; the columns are the fields of its form. */
export function EntryTable({ part, file }: Props) {
  const { own, words } = useFileWords(part)
  const { pemda } = route.useParams()
  const mayAct = leadsProgramme(useGrant())
  const columns = useColumns(part, file)
  const rows: readonly Row[] = file[part]
  const open = (row: Row) => (
    <LinkButton
      variant="default"
      label={`${mayAct ? words.change : words.see}: ${columns[0]?.cell(row) as string}`}
      link={{
        to: '/$pemda/program/berkas/$bagian/$catatan',
        params: { pemda, bagian: slugs[part], catatan: row.entryId },
      }}
    >
      {mayAct ? words.change : words.see}
    </LinkButton>
  )
  return <PlainTable noun={own.title} columns={columns} rows={rows} rowKey={({ entryId }) => entryId} actions={open} />
}

function useColumns(part: FilePart, file: FileAnswer): readonly Column<Row>[] {
  const words = useFileWords(part)
  const cell = useEntryCell(words)
  const eventName = (id: string) => file.events.find(({ entryId }) => entryId === id)?.title ?? '–'
  const columns = specs[part].filter(({ column }) => column !== undefined)
  return columns.map((spec) => ({
    key: spec.field,
    head: words.labelOf(spec),
    cell: (row) => cell(row, spec, eventName),
    priority: spec.column ?? 1,
    ...looksOf(spec),
  }))
}

/** Figures stand at the end, and a day stays on its line. */
const looksOf = ({ as }: FieldSpec): Pick<Column<Row>, 'align' | 'whole'> =>
  as === 'count' || as === 'rupiah' ? { align: 'end', whole: true } : as === 'day' ? { whole: true } : {}
