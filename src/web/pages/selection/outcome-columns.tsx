import type { OutcomeRow } from '#selection/contract.ts'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { Column } from '../../kit/table/column.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useFigures, useLanguage } from '../../text/use-text.ts'
import { OutcomeWord } from './outcome-word.tsx'

const route = getRouteApi('/$pemda')

/** A person of a selection in the list; the name opens the page that says why. */
export function useOutcomeColumns(runId: string): readonly Column<OutcomeRow>[] {
  const words = useOfficeText().selection.table
  const { count } = useFigures()
  const { language } = useLanguage()
  return [
    { key: 'name', head: words.name, cell: (row) => <WhyLink row={row} runId={runId} />, width: '16%' },
    {
      key: 'rank',
      head: words.rank,
      cell: ({ rank }) => (rank === null ? '–' : count(rank)),
      align: 'end',
      priority: 2,
    },
    { key: 'nik', head: words.nik, cell: ({ nik }) => <span className="digits">{nik}</span>, whole: true, priority: 3 },
    { key: 'desa', head: words.desa, cell: (row) => <Place row={row} />, width: '17%' },
    { key: 'work', head: words.occupation, cell: ({ occupation }) => occupation?.[language] ?? '–', priority: 2 },
    { key: 'decile', head: words.decile, cell: ({ decile }) => decile ?? '–', align: 'end', priority: 3 },
    { key: 'status', head: words.status, cell: (row) => <Status row={row} />, width: '34%' },
  ]
}

function WhyLink({ row: { personId, name }, runId }: { readonly row: OutcomeRow; readonly runId: string }) {
  const { pemda } = route.useParams()
  const words = useOfficeText().selection.table
  return (
    <Link
      to="/$pemda/seleksi/mengapa/$run/$person"
      params={{ pemda, run: runId, person: personId }}
      aria-label={words.whyOf(name)}
    >
      {name}
    </Link>
  )
}

/** Two desa may share a name; the kecamatan under it says which. */
function Place({ row: { desa, kecamatan } }: { readonly row: OutcomeRow }) {
  return (
    <>
      {desa}
      <span className="outcome__kecamatan">{kecamatan}</span>
    </>
  )
}

/** The word, and for the refused every obstacle: a "no" without its reason is not shown. */
function Status({ row }: { readonly row: OutcomeRow }) {
  const { language } = useLanguage()
  return (
    <div className="stack-tight">
      <OutcomeWord of={row} />
      {row.reasons.length === 0 ? null : (
        <ul className="reasons">
          {row.reasons.map((reason) => (
            <li key={reason.id}>{reason[language]}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
