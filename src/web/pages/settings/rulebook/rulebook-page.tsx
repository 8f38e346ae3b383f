import type { RuleRow } from '#programme/contract.ts'
import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { rulebookQuery } from '../../../api/rulebook.ts'
import { EmptyState } from '../../../kit/empty-state.tsx'
import { FaultPicture } from '../../../kit/fault-notice.tsx'
import { PageHead } from '../../../kit/page-head.tsx'
import { type ListState, useListState } from '../../../kit/table/list-state.ts'
import { PlainTable } from '../../../kit/table/plain-table.tsx'
import { LoadingRows } from '../../../kit/table/rows.tsx'
import { today } from '../../../kit/today.ts'
import { useGrant } from '../../../shell/grant-context.ts'
import { useOfficeText } from '../../../text/use-office-text.ts'
import { useRuleColumns } from './rule-columns.tsx'
import { holdsOn, type Subject, subjectOf, subjects } from './rule-subjects.ts'
import { useRulebookText } from './use-rulebook-text.ts'
import './rulebook.css'

/** The law that figures are computed by: value, validity, article, and how sure it is. Nobody changes it here. */
export function RulebookPage() {
  const { title } = useOfficeText().settings.rulebook
  const { lead } = useRulebookText()
  const list = useListState()
  const asked = useQuery(rulebookQuery(useGrant()))
  const subject = subjects.find((known) => known === list.search['bagian']) ?? 'contributions'
  const past = list.search['waktu'] === 'semua'
  return (
    <>
      <PageHead title={title} lead={lead} />
      <Choices list={list} subject={subject} past={past} />
      {asked.isError ? <FaultPicture thrown={asked.error} onRetry={() => void asked.refetch()} /> : null}
      {asked.isPending ? <LoadingRows columns={4} /> : null}
      {asked.data === undefined ? null : (
        <Rules rows={asked.data.rows.filter((row) => subjectOf(row) === subject && (past || holdsOn(row, today())))} />
      )}
    </>
  )
}

type ChoicesProps = { readonly list: ListState; readonly subject: Subject; readonly past: boolean }

function Choices({ list, subject, past }: ChoicesProps) {
  const words = useRulebookText()
  return (
    <div className="list__controls no-print">
      <NativeSelect
        label={words.subject}
        value={subject}
        data={subjects.map((value) => ({ value, label: words.subjects[value] }))}
        onChange={({ currentTarget }) => list.filter({ bagian: currentTarget.value })}
      />
      <NativeSelect
        label={words.time}
        value={past ? 'all' : 'now'}
        data={[
          { value: 'now', label: words.times.now },
          { value: 'all', label: words.times.all },
        ]}
        onChange={({ currentTarget }) => list.filter({ waktu: currentTarget.value === 'all' ? 'semua' : undefined })}
      />
    </div>
  )
}

function Rules({ rows }: { readonly rows: readonly RuleRow[] }) {
  const { title } = useOfficeText().settings.rulebook
  const words = useRulebookText()
  const columns = useRuleColumns()
  if (rows.length === 0) {
    return (
      <EmptyState picture="empty" title={words.none}>
        {words.noneText}
      </EmptyState>
    )
  }
  return (
    <div className="stack">
      <p className="list__count figure">{words.countOf(rows.length)}</p>
      <PlainTable noun={title} columns={columns} rows={rows} rowKey={({ ruleId }) => ruleId} />
    </div>
  )
}
