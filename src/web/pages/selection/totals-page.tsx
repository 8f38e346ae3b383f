import type { Tally, TotalsAnswer } from '#selection/contract.ts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, type LinkProps } from '@tanstack/react-router'
import { totalsQuery } from '../../api/selection.ts'
import { EmptyState } from '../../kit/empty-state.tsx'
import { FaultPicture } from '../../kit/fault-notice.tsx'
import { type ShareRow, ShareTable } from '../../kit/share-table.tsx'
import { LoadingRows } from '../../kit/table/rows.tsx'
import { readsOutcomes } from '../../shell/duties.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useLanguage } from '../../text/use-text.ts'
import { ByCategory } from './by-category.tsx'
import { ByDesa } from './by-desa.tsx'
import { useOutcomeNames } from './outcome-names.ts'
import { selectedWord } from './outcome-words.ts'
import { type SelectionProps, WithSelection } from './with-selection.tsx'

const route = getRouteApi('/$pemda')
const dimensions = ['kecamatan', 'occupation', 'sex', 'decile'] as const
type Dimension = (typeof dimensions)[number]
type Tallied = Dimension | 'desa'

/** Those within the quota by place, occupation, sex and decile: who this programme is for, in numbers. */
export const TotalsPage = () => <WithSelection page={Totals} />

function Totals({ programme, run, lists }: SelectionProps) {
  const words = useOfficeText().selection.totals
  const asked = useQuery(totalsQuery(useGrant(), run.id))
  const linkTo = useTallyLink(run.id)
  const { selected: called } = useOutcomeNames(selectedWord(run, lists))
  if (asked.isError) return <FaultPicture thrown={asked.error} onRetry={() => void asked.refetch()} />
  if (asked.data === undefined) return <LoadingRows columns={3} />
  if (asked.data.all.selected === 0) return <EmptyState picture="empty" title={words.nothing} />
  return (
    <>
      <p className="soft">{words.lead}</p>
      <div className="totals">
        {dimensions.map((dimension) => (
          <Breakdown key={dimension} dimension={dimension} totals={asked.data} runId={run.id} called={called} />
        ))}
      </div>
      <ByCategory programmeId={programme.id} totals={asked.data} called={called} />
      <ByDesa totals={asked.data} linkTo={(key) => linkTo('desa', key)} called={called} />
    </>
  )
}

type Props = {
  readonly dimension: Dimension
  readonly totals: TotalsAnswer
  readonly runId: string
  readonly called: string
}

function Breakdown({ dimension, totals, runId, called }: Props) {
  const words = useOfficeText().selection.totals
  const { language } = useLanguage()
  const linkTo = useTallyLink(runId)
  const tallies = totals[dimension]
  const largest = tallies.reduce<Tally | undefined>(
    (most, one) => (most === undefined || one.selected > most.selected ? one : most),
    undefined,
  )
  const rows: ShareRow[] = tallies.map((tally) => ({
    key: tally.key,
    label: tally.label[language],
    count: tally.selected,
    link: linkTo(dimension, tally.key),
  }))
  return (
    <section className="stack">
      <div>
        <h2>{words[dimension]}</h2>
        {largest === undefined ? null : (
          <p>{words.largest(largest.label[language], largest.selected, totals.all.selected)}</p>
        )}
      </div>
      <ShareTable
        caption={words[dimension]}
        heads={{ label: words.key[dimension], count: called, share: words.bar }}
        rows={rows}
        whole={totals.all.selected}
      />
    </section>
  )
}

/** Only what the list of people can filter by has a way to them. */
function useTallyLink(runId: string): (dimension: Tallied, key: string) => LinkProps | undefined {
  const { pemda } = route.useParams()
  const seesPeople = readsOutcomes(useGrant())
  return (dimension, key) => {
    if (!seesPeople || key === '' || dimension === 'sex' || dimension === 'decile') return undefined
    const filter = dimension === 'occupation' ? { pekerjaan: key } : { wilayah: key }
    return {
      to: '/$pemda/seleksi/orang',
      params: { pemda },
      search: { hasil: runId, status: 'selected', ...filter },
    }
  }
}
