import type { TrailRow } from '#access/contract.ts'
import type { Column } from '../../../kit/table/column.ts'
import { useMoment } from '../../../kit/use-moment.ts'
import { useAreaNames } from '../../../shell/use-area-names.ts'
import { useOfficeText } from '../../../text/use-office-text.ts'
import { useLanguage } from '../../../text/use-text.ts'
import { detailLines } from './detail-lines.ts'
import { useTrailText } from './use-trail-text.ts'
import './trail.css'

/** One record of the trail: time, person under a duty, act, place, and what the act noted. */
export function useTrailColumns(): readonly Column<TrailRow>[] {
  const { text } = useLanguage()
  const { head, acts, nobody } = useTrailText()
  const moment = useMoment()
  const areaName = useAreaNames()
  return [
    { key: 'act', head: head.act, cell: ({ act }) => acts[act] ?? act, width: '22%' },
    { key: 'at', head: head.at, cell: ({ at }) => moment(at), whole: true },
    {
      key: 'who',
      head: head.who,
      cell: ({ actorName, role }) => (
        <>
          {actorName === '' ? nobody : actorName}
          <span className="trail__role">{text.places.roles[role] ?? ''}</span>
        </>
      ),
    },
    { key: 'area', head: head.area, cell: ({ area }) => areaName(area), priority: 2 },
    { key: 'details', head: head.details, cell: (row) => <Details row={row} />, priority: 2, width: '34%' },
  ]
}

function Details({ row }: { readonly row: TrailRow }) {
  const { language, text } = useLanguage()
  const words = useTrailText()
  const areaName = useAreaNames()
  const moment = useMoment()
  // Which cells of a row were changed stands there as their fields.
  const fields: Readonly<Record<string, string>> = useOfficeText().nomination.changes.fields
  const nameOf = (value: string) => text.places.roles[value] ?? fields[value] ?? areaName(value)
  const lines = detailLines(row, words, { language, nameOf, moment })
  return (
    <ul className="trail__details">
      {lines.map(({ name, value }) => (
        <li key={name}>
          <span className="trail__name">{name}</span> {value}
        </li>
      ))}
    </ul>
  )
}
