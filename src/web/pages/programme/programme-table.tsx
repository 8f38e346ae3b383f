import type { ProgrammeRow } from '#programme/contract.ts'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { Column } from '../../kit/table/column.ts'
import { PlainTable } from '../../kit/table/plain-table.tsx'
import { useMonthName } from '../../kit/use-month-name.ts'
import { useProgrammes } from '../../shell/use-programme.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import './programme.css'

const route = getRouteApi('/$pemda')

/** Every programme of the Pemda; shown only where there is more than the one that is open. */
export function ProgrammeTable({ shown }: { readonly shown: string }) {
  const { all } = useOfficeText().programme
  const programmes = useProgrammes()
  const columns = useColumns(shown)
  if (programmes.length < 2) return null
  return (
    <section className="stack">
      <h2>{all.title}</h2>
      <PlainTable noun={all.title} columns={columns} rows={programmes} rowKey={({ id }) => id} />
    </section>
  )
}

function useColumns(shown: string): readonly Column<ProgrammeRow>[] {
  const words = useOfficeText().programme
  const monthName = useMonthName()
  const { all } = words
  return [
    {
      key: 'name',
      head: all.name,
      cell: (programme) =>
        programme.id === shown ? `${programme.name} (${all.shown})` : <Open programme={programme} />,
    },
    { key: 'year', head: all.year, cell: ({ year }) => String(year), whole: true },
    {
      key: 'period',
      head: all.period,
      cell: ({ months, firstMonth, lastMonth }) => words.period(months, monthName(firstMonth), monthName(lastMonth)),
    },
    { key: 'lead', head: all.lead, cell: ({ leadAgency }) => leadAgency, priority: 2 },
  ]
}

function Open({ programme: { id, name } }: { readonly programme: ProgrammeRow }) {
  const { pemda } = route.useParams()
  return (
    <Link to="/$pemda/program" params={{ pemda }} search={{ program: id }} className="row-link">
      {name}
    </Link>
  )
}
