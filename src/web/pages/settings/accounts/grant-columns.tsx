import type { GrantRow } from '#access/contract.ts'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { Column } from '../../../kit/table/column.ts'
import { today } from '../../../kit/today.ts'
import { useDayName } from '../../../kit/use-day-name.ts'
import { useMoment } from '../../../kit/use-moment.ts'
import { useAreaNames } from '../../../shell/use-area-names.ts'
import { useOfficeText } from '../../../text/use-office-text.ts'
import { useText } from '../../../text/use-text.ts'

const route = getRouteApi('/$pemda')

/** A duty as it stands in the list of accounts. */
export function useGrantColumns(): readonly Column<GrantRow>[] {
  const text = useText()
  const { head, open, ended, endedBecause } = useOfficeText().settings.accounts
  const { pemda } = route.useParams()
  const areaName = useAreaNames()
  const dayName = useDayName()
  const moment = useMoment()
  const untilWords = ({ until, endedAt, endedBecause: reason }: GrantRow) => {
    if (endedAt !== null) return endedBecause(moment(endedAt), reason ?? '')
    if (until === null) return open
    return until < today() ? ended(dayName(until)) : dayName(until)
  }
  const name = ({ accountId, name: called }: GrantRow) => (
    <Link to="/$pemda/pengaturan/akun/$akun" params={{ pemda, akun: accountId }}>
      {called}
    </Link>
  )
  return [
    { key: 'name', head: head.name, cell: name, width: '20%' },
    { key: 'role', head: head.role, cell: ({ role }) => text.places.roles[role] ?? role },
    { key: 'area', head: head.area, cell: ({ area }) => areaName(area) },
    { key: 'from', head: head.from, cell: ({ from }) => dayName(from), priority: 2, whole: true },
    { key: 'until', head: head.until, cell: untilWords, priority: 2 },
    { key: 'letter', head: head.letter, cell: ({ letter }) => letter, priority: 2 },
  ]
}
