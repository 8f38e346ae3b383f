import type { DueLine, FileAnswer } from '#programme/contract/file/programme-file.ts'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Notice } from '../../kit/notice.tsx'
import type { Column } from '../../kit/table/column.ts'
import { PlainTable } from '../../kit/table/plain-table.tsx'
import { useDayName } from '../../kit/use-day-name.ts'
import { useFileText } from '../../text/use-file-text.ts'
import { slugs } from './specs.ts'

const route = getRouteApi('/$pemda')

/** What is late and what falls due within a fortnight, by whom; the way to each. */
export function DueTable({ file: { due } }: { readonly file: FileAnswer }) {
  const words = useFileText()
  const columns = useDueColumns()
  if (due.length === 0) return <Notice tone="ok" title={words.due.none} />
  return (
    <section className="stack">
      <h2>{words.due.title(due.filter(({ days }) => days < 0).length)}</h2>
      <PlainTable noun={words.due.noun} columns={columns} rows={due} rowKey={({ entryId }) => entryId} />
    </section>
  )
}

function useDueColumns(): readonly Column<DueLine>[] {
  const words = useFileText()
  const { pemda } = route.useParams()
  const dayName = useDayName()
  const { head } = words.due
  const field = { stages: 'stage', events: 'kind', tasks: 'kind' } as const
  const kindOf = ({ part, kind }: DueLine) => words.options[field[part]]?.[kind] ?? kind
  return [
    {
      key: 'what',
      head: head.what,
      cell: (line) => (
        <Link
          to="/$pemda/program/berkas/$bagian/$catatan"
          params={{ pemda, bagian: slugs[line.part], catatan: line.entryId }}
          className="row-link"
        >
          {line.what || kindOf(line)}
        </Link>
      ),
    },
    { key: 'kind', head: head.kind, cell: kindOf },
    { key: 'unit', head: head.unit, cell: ({ unit }) => unit || '–', priority: 2 },
    { key: 'on', head: head.on, cell: ({ dueOn }) => dayName(dueOn), whole: true },
    {
      key: 'days',
      head: head.days,
      cell: ({ days }) => <span className={days < 0 ? 'file-late' : undefined}>{words.due.days(days)}</span>,
      whole: true,
    },
  ]
}
