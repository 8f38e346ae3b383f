import type { CompareAnswer } from '#selection/contract.ts'
import { getRouteApi, Link } from '@tanstack/react-router'
import { EmptyState } from '../../kit/empty-state.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import type { Search } from '../../kit/table/list-state.ts'
import type { Column } from '../../kit/table/column.ts'
import { PlainTable } from '../../kit/table/plain-table.tsx'
import { kecamatanOf, useAreaNames } from '../../shell/use-area-names.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useText } from '../../text/use-text.ts'
import { useOutcomeNames } from './outcome-names.ts'

const route = getRouteApi('/$pemda')

type Row = CompareAnswer['rows'][number]
type Props = { readonly answer: CompareAnswer; readonly runId: string }

/** People whose outcome differs, with what it was and what it becomes. */
export function ComparedTable({ answer, runId }: Props) {
  const text = useText()
  const words = useOfficeText().selection
  const columns = useComparedColumns(runId)
  if (answer.rows.length === 0) return <EmptyState picture="calm" title={words.compare.none} level={3} small />
  return (
    <div className="stack">
      <PlainTable noun={words.people} columns={columns} rows={answer.rows} rowKey={({ personId }) => personId} />
      {answer.next === null ? null : (
        <div className="row no-print">
          <LinkButton
            variant="default"
            link={{ to: '.', search: (old: Search) => ({ ...old, dari: answer.next ?? undefined }) }}
          >
            {text.kit.table.next}
          </LinkButton>
        </div>
      )}
    </div>
  )
}

function useComparedColumns(runId: string): readonly Column<Row>[] {
  const { table, compare } = useOfficeText().selection
  const { pemda } = route.useParams()
  const areaName = useAreaNames()
  const say = useStandingWords()
  const name = ({ personId, name: called, after }: Row) =>
    after === null ? (
      called
    ) : (
      <Link to="/$pemda/seleksi/mengapa/$run/$person" params={{ pemda, run: runId, person: personId }}>
        {called}
      </Link>
    )
  return [
    { key: 'name', head: table.name, cell: name, width: '26%' },
    { key: 'desa', head: table.desa, cell: ({ area }) => areaName(area) },
    { key: 'kecamatan', head: table.kecamatan, cell: ({ area }) => areaName(kecamatanOf(area)), priority: 2 },
    { key: 'before', head: compare.was, cell: ({ before }) => say(before) },
    { key: 'after', head: compare.becomes, cell: ({ after }) => say(after) },
  ]
}

function useStandingWords(): (standing: Row['before']) => string {
  const { compare } = useOfficeText().selection
  const outcomes = useOutcomeNames('selected')
  return (standing) => {
    if (standing === null) return compare.absent
    const { outcome, rank, place } = standing
    if (place !== null) return compare.place(place)
    return rank === null ? outcomes[outcome] : compare.rank(outcomes[outcome], rank)
  }
}
