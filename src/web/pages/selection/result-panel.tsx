import type { ProgrammeView } from '#programme/contract.ts'
import type { DecreeList, SelectionRun } from '#selection/contract.ts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { verificationRunsQuery } from '../../api/verification.ts'
import { Notice } from '../../kit/notice.tsx'
import { type ShareRow, ShareTable } from '../../kit/share-table.tsx'
import { useMoment } from '../../kit/use-moment.ts'
import { readsOutcomes, readsVerification } from '../../shell/duties.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { WholePemda } from '../../shell/whole-pemda.tsx'
import { useOfficeText } from '../../text/use-office-text.ts'
import { FundSeats } from './fund-seats.tsx'
import { useOutcomeNames } from './outcome-names.ts'
import { outcomeTones, type OutcomeWordKey, selectedWord } from './outcome-words.ts'
import { RunCodes } from './run-codes.tsx'
import type { Selection } from './use-selection.ts'

const route = getRouteApi('/$pemda')

type Props = Selection & { readonly view: ProgrammeView; readonly run: SelectionRun }

/** What a selection yielded: how many of each outcome, where the quota ends, which fund pays for whom. */
export function ResultPanel({ view, run, runs, lists }: Props) {
  const words = useOfficeText().selection.result
  const moment = useMoment()
  return (
    <section className="stack">
      <div>
        <h2>{words.title}</h2>
        <p className="soft small">{words.at(moment(run.at), run.policyVersion)}</p>
      </div>
      <WholePemda />
      <Outdated view={view} run={run} runs={runs} />
      <p className="result__line">
        {words.quota(run.quota)}. <CutOff run={run} />
      </p>
      <Outcomes run={run} lists={lists} />
      <FundSeats view={view} run={run} />
      <RunCodes run={run} />
    </section>
  )
}

function CutOff({ run: { counts } }: { readonly run: SelectionRun }) {
  const words = useOfficeText().selection.result
  if (counts.eligible === 0) return words.nobody
  return counts.selected === counts.eligible
    ? words.noCutOff(counts.eligible)
    : words.cutOff(counts.selected, counts.eligible)
}

/** A result is honest only about what it was made from: a newer policy or verification is named. */
function Outdated({ view, run, runs }: Omit<Props, 'lists'>) {
  const words = useOfficeText().selection.result
  const grant = useGrant()
  const { data } = useQuery({
    ...verificationRunsQuery(grant, view.programme.id),
    enabled: readsVerification(grant),
  })
  if (run.id !== runs[0]?.id) return null
  const newest = view.policy?.version ?? run.policyVersion
  if (newest > run.policyVersion) return <Notice tone="wait">{words.olderPolicy(run.policyVersion, newest)}</Notice>
  const [verification] = data?.rows ?? []
  return verification !== undefined && verification.id !== run.verificationId ? (
    <Notice tone="wait">{words.olderVerification}</Notice>
  ) : null
}

const order: readonly OutcomeWordKey[] = ['selected', 'reserve', 'outside-quota', 'held', 'refused']

function Outcomes({ run, lists }: { readonly run: SelectionRun; readonly lists: readonly DecreeList[] }) {
  const words = useOfficeText().selection.result
  const outcomes = useOutcomeNames(selectedWord(run, lists))
  const { pemda } = route.useParams()
  const seesPeople = readsOutcomes(useGrant())
  const counts = { ...run.counts, 'outside-quota': run.counts.outsideQuota }
  const rows: ShareRow[] = order.map((outcome) => ({
    key: outcome,
    label: outcomes[outcome],
    count: counts[outcome],
    tone: outcomeTones[outcome],
    link: seesPeople
      ? { to: '/$pemda/seleksi/orang', params: { pemda }, search: { hasil: run.id, status: outcome } }
      : undefined,
  }))
  const heads = { label: words.outcome, count: words.count, share: words.share }
  return <ShareTable caption={words.title} heads={heads} rows={rows} whole={run.counts.people} />
}
