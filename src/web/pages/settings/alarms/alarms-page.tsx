import type { AlarmRow } from '#access/contract/alarms.ts'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { alarmsQuery } from '../../../api/alarms.ts'
import { EmptyState } from '../../../kit/empty-state.tsx'
import { FaultPicture } from '../../../kit/fault-notice.tsx'
import { Fold } from '../../../kit/fold.tsx'
import { PageHead } from '../../../kit/page-head.tsx'
import { PlainTable } from '../../../kit/table/plain-table.tsx'
import { LoadingRows } from '../../../kit/table/rows.tsx'
import { useGrant } from '../../../shell/grant-context.ts'
import { useOfficeText } from '../../../text/use-office-text.ts'
import { useAlarmColumns, useFindingColumn } from './alarm-columns.tsx'
import { JudgeButton, JudgeDialog } from './judge-alarm.tsx'

/** Who looked full numbers up oddly, and the note of whoever asked him about it. */
export function AlarmsPage() {
  const { alarms } = useOfficeText()
  return (
    <div className="stack">
      <PageHead title={alarms.title} lead={alarms.lead} />
      <Waiting />
      <Fold head={alarms.judgedTitle}>
        <Judged />
      </Fold>
    </div>
  )
}

function Waiting() {
  const { alarms } = useOfficeText()
  const asked = useQuery(alarmsQuery(useGrant(), 'open'))
  const columns = useAlarmColumns()
  const [judging, setJudging] = useState<AlarmRow>()
  if (asked.isError) return <FaultPicture thrown={asked.error} onRetry={() => void asked.refetch()} />
  if (asked.data === undefined) return <LoadingRows columns={3} />
  const { rows, next } = asked.data
  if (rows.length === 0)
    return (
      <EmptyState picture="calm" title={alarms.none}>
        {alarms.noneText}
      </EmptyState>
    )
  const actions = (row: AlarmRow) => <JudgeButton alarm={row} onAsk={setJudging} />
  return (
    <>
      <PlainTable noun={alarms.noun} columns={columns} rows={rows} rowKey={({ id }) => id} actions={actions} />
      {next === null ? null : <p className="soft">{alarms.newest}</p>}
      {judging === undefined ? null : <JudgeDialog alarm={judging} onClose={() => setJudging(undefined)} />}
    </>
  )
}

function Judged() {
  const { alarms } = useOfficeText()
  const asked = useQuery(alarmsQuery(useGrant(), 'judged'))
  const columns = [...useAlarmColumns(), useFindingColumn()]
  if (asked.isError) return <FaultPicture thrown={asked.error} onRetry={() => void asked.refetch()} />
  if (asked.data === undefined) return <LoadingRows columns={3} />
  const { rows, next } = asked.data
  if (rows.length === 0) return <p>{alarms.noneJudged}</p>
  return (
    <>
      <PlainTable noun={alarms.noun} columns={columns} rows={rows} rowKey={({ id }) => id} />
      {next === null ? null : <p className="soft">{alarms.newest}</p>}
    </>
  )
}
