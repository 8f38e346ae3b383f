import { useQuery } from '@tanstack/react-query'
import { programmeQuery } from '../../api/programme.ts'
import { FaultPicture } from '../../kit/fault-notice.tsx'
import { LoadingRows } from '../../kit/table/rows.tsx'
import { readsPemdaPapers } from '../../shell/duties.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { Papers } from '../papers/papers.tsx'
import { PolicyWords } from '../programme/policy-words.tsx'
import { ListPanel } from './list-panel.tsx'
import { ResultPanel } from './result-panel.tsx'
import { type SelectionProps, WithSelection } from './with-selection.tsx'

/** The policy in words and what it yields; then the list made of it and its way to the signed decree. */
export const SelectionPage = () => <WithSelection page={Summary} />

function Summary({ programme, run, runs, lists }: SelectionProps) {
  const grant = useGrant()
  const asked = useQuery(programmeQuery(grant, programme.id))
  if (asked.isError) return <FaultPicture thrown={asked.error} onRetry={() => void asked.refetch()} />
  if (asked.data === undefined) return <LoadingRows columns={4} />
  const { policy, oldest, funds } = asked.data
  return (
    <>
      <ListPanel view={asked.data} run={run} lists={lists} />
      <div className="policy-and-result">
        <PolicyWords policy={policy} oldest={oldest} mayAct={false} hasFunds={funds.length > 0} />
        <ResultPanel view={asked.data} run={run} runs={runs} lists={lists} />
      </div>
      {readsPemdaPapers(grant) ? <Papers of={{ about: 'selection-run', subject: run.id }} /> : null}
    </>
  )
}
