import type { CompareCounts, SelectionRun } from '#selection/contract.ts'
import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { type Change, compareCountsQuery, compareQuery } from '../../api/selection.ts'
import { EmptyState } from '../../kit/empty-state.tsx'
import { FaultPicture } from '../../kit/fault-notice.tsx'
import type { Search } from '../../kit/table/list-state.ts'
import { LoadingRows } from '../../kit/table/rows.tsx'
import { useGrant } from '../../shell/grant-context.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useFigures } from '../../text/use-text.ts'
import { ComparedTable } from './compared-table.tsx'
import { useRunName } from './run-choice.tsx'
import { type SelectionProps, WithSelection } from './with-selection.tsx'

const route = getRouteApi('/$pemda/office/seleksi/banding')
const changes: readonly Change[] = ['enters', 'leaves', 'others']

/** What a change of the policy or of the data does to people: who enters, who leaves. */
export const ComparePage = () => <WithSelection page={Compare} choosesItself />

function Compare({ runs, run }: SelectionProps) {
  const words = useOfficeText().selection.compare
  const { sebelum, sesudah } = route.useSearch()
  const after = runs.find(({ id }) => id === sesudah) ?? run
  const before = runs.find(({ id }) => id === sebelum) ?? runs.find(({ id }) => id !== after.id)
  if (before === undefined) {
    return (
      <EmptyState picture="empty" title={words.tooFew}>
        {words.tooFewText}
      </EmptyState>
    )
  }
  return <Two runs={runs} before={before} after={after} />
}

type TwoProps = { readonly runs: readonly SelectionRun[]; readonly before: SelectionRun; readonly after: SelectionRun }

function Two({ runs: all, before, after }: TwoProps) {
  const words = useOfficeText().selection.compare
  const { perubahan, dari } = route.useSearch()
  const change = changes.find((one) => one === perubahan) ?? 'enters'
  const grant = useGrant()
  const runs = { before: before.id, after: after.id }
  const counts = useQuery(compareCountsQuery(grant, runs))
  const asked = useQuery(compareQuery(grant, { ...runs, change, ...(dari === undefined ? {} : { from: dari }) }))
  return (
    <>
      <p className="soft">{words.lead}</p>
      <Choices runs={all} before={before} after={after} />
      <ChangeLinks counts={counts.data} change={change} />
      {asked.isError ? <FaultPicture thrown={asked.error} onRetry={() => void asked.refetch()} /> : null}
      {asked.isPending ? <LoadingRows columns={4} /> : null}
      {asked.data === undefined ? null : <ComparedTable answer={asked.data} runId={after.id} />}
    </>
  )
}

function Choices({ runs, before, after }: TwoProps) {
  const words = useOfficeText().selection.compare
  const runName = useRunName(runs)
  const navigate = useNavigate()
  const choose = (change: Search) =>
    void navigate({ to: '.', search: (old: Search) => ({ ...old, dari: undefined, ...change }), resetScroll: false })
  const select = (label: string, value: string, onChoose: (id: string) => void) => (
    <NativeSelect
      label={label}
      value={value}
      data={runs.map((one) => ({ value: one.id, label: runName(one) }))}
      onChange={({ currentTarget }) => onChoose(currentTarget.value)}
    />
  )
  return (
    <div className="compare-choices no-print">
      {select(words.before, before.id, (sebelum) => choose({ sebelum }))}
      {select(words.after, after.id, (sesudah) => choose({ sesudah }))}
    </div>
  )
}

type LinksProps = { readonly counts: CompareCounts | undefined; readonly change: Change }

/** The three kinds of change with their numbers as soon as they are counted; one is on screen. */
function ChangeLinks({ counts, change }: LinksProps) {
  const words = useOfficeText().selection.compare
  const { count } = useFigures()
  return (
    <nav className="views" aria-label={words.lead}>
      <ul>
        {changes.map((one) => (
          <li key={one}>
            <Link
              to="."
              search={(old: Search) => ({ ...old, perubahan: one, dari: undefined })}
              aria-current={one === change ? 'page' : undefined}
              activeOptions={{ exact: true }}
              resetScroll={false}
            >
              {counts === undefined ? words.changes[one] : `${words.changes[one]}: ${count(counts[one])}`}
            </Link>
          </li>
        ))}
      </ul>
      {counts === undefined ? null : <p className="soft small">{words.same(counts.same)}</p>}
    </nav>
  )
}
