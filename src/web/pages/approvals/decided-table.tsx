import { actTitle } from '#access/approval/rules/act-words.ts'
import type { ProposalRow } from '#access/contract/approval.ts'
import { rupiah } from '#values/rupiah.ts'
import { movesNothing } from './effect-facts.ts'
import { Money } from '../../kit/money.tsx'
import type { Column } from '../../kit/table/column.ts'
import { PlainTable } from '../../kit/table/plain-table.tsx'
import { useMoment } from '../../kit/use-moment.ts'
import { useLanguage } from '../../text/use-text.ts'
import { useOfficeText } from '../../text/use-office-text.ts'

/** What was decided lately, with the remark: a returned proposal explains itself here. */
export function DecidedTable({ rows }: { readonly rows: readonly ProposalRow[] }) {
  const { approvals } = useOfficeText()
  return (
    <section className="stack">
      <h2>{approvals.decided}</h2>
      <PlainTable noun={approvals.decided} columns={useColumns()} rows={rows} rowKey={({ id }) => id} />
    </section>
  )
}

function useColumns(): readonly Column<ProposalRow>[] {
  const { approvals } = useOfficeText()
  const moment = useMoment()
  const { language } = useLanguage()
  const { head } = approvals
  return [
    { key: 'act', head: head.act, cell: ({ act, effect }) => actTitle(act, effect.people, language), width: '28%' },
    {
      key: 'money',
      head: head.money,
      cell: ({ effect }) => (movesNothing(effect) ? '–' : <Money amount={rupiah(effect.rupiah)} />),
      align: 'end',
    },
    {
      key: 'proposer',
      head: head.proposer,
      cell: ({ proposedBy, proposedAt }) => `${proposedBy || approvals.unknown}, ${moment(proposedAt)}`,
      priority: 2,
    },
    {
      key: 'decision',
      head: head.decision,
      cell: (row) => decisionOf(row, approvals, moment),
    },
    { key: 'remark', head: head.remark, cell: ({ remark }) => remark ?? '–', priority: 2 },
  ]
}

type Words = ReturnType<typeof useOfficeText>['approvals']

function decisionOf(row: ProposalRow, { decisions, decidedBy, withdrawn }: Words, moment: (at: string) => string) {
  if (row.withdrawnAt !== null) return `${withdrawn}, ${moment(row.withdrawnAt)}`
  if (row.decision === null) return '–'
  return `${decisions[row.decision]} ${decidedBy(row.decidedBy ?? '–')}, ${moment(row.decidedAt ?? '')}`
}
