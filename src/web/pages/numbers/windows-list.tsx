import type { WindowRow } from '#access/contract/windows.ts'
import { useQuery } from '@tanstack/react-query'
import { windowsQuery } from '../../api/access.ts'
import { FaultNotice } from '../../kit/fault-notice.tsx'
import type { Column } from '../../kit/table/column.ts'
import { PlainTable } from '../../kit/table/plain-table.tsx'
import { LoadingRows } from '../../kit/table/rows.tsx'
import { useMoment } from '../../kit/use-moment.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { useAreaNames } from '../../shell/use-area-names.ts'
import { useLanguage } from '../../text/use-text.ts'
import { useNumbersText } from './use-numbers-text.ts'

/** For whoever oversees: which lists' full numbers were seen, by whom and for what. */
export function WindowsList() {
  const words = useNumbersText()
  const asked = useQuery(windowsQuery(useGrant()))
  const columns = useColumns()
  if (asked.isError) return <FaultNotice thrown={asked.error} />
  if (asked.data === undefined) return <LoadingRows columns={3} />
  if (asked.data.rows.length === 0) return <p>{words.listNone}</p>
  return <PlainTable noun={words.noun} columns={columns} rows={asked.data.rows} rowKey={({ id }) => id} />
}

function useColumns(): readonly Column<WindowRow>[] {
  const { head, purposes, about, rowsOf } = useNumbersText()
  const { text } = useLanguage()
  const moment = useMoment()
  const areaName = useAreaNames()
  return [
    {
      key: 'purpose',
      head: head.purpose,
      cell: ({ purpose, words }) => (words === '' ? purposes[purpose] : `${purposes[purpose]}: ${words}`),
      width: '30%',
    },
    { key: 'at', head: head.at, cell: ({ openedAt }) => moment(openedAt), whole: true },
    { key: 'who', head: head.who, cell: ({ actorName, role }) => `${actorName} (${text.places.roles[role] ?? role})` },
    {
      key: 'what',
      head: head.what,
      cell: (row) => (row.about === 'register' ? `${about.register} ${areaName(row.list)}` : about[row.about]),
      priority: 2,
    },
    { key: 'rows', head: head.rows, cell: ({ rows, mostRows }) => rowsOf(rows, mostRows) },
  ]
}
