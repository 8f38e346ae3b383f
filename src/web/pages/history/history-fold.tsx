import type { HistoryRow } from '#access/contract/history.ts'
import { useQuery } from '@tanstack/react-query'
import { historyQuery } from '../../api/access.ts'
import { FaultNotice } from '../../kit/fault-notice.tsx'
import { Fold } from '../../kit/fold.tsx'
import { LoadingRows } from '../../kit/table/rows.tsx'
import { useMoment } from '../../kit/use-moment.ts'
import { readsHistory } from '../../shell/duties.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { useAreaNames } from '../../shell/use-area-names.ts'
import { useLanguage } from '../../text/use-text.ts'
import { detailLines } from '../settings/trail/detail-lines.ts'
import { useTrailText } from '../settings/trail/use-trail-text.ts'

/** Who, when, what and why, of one person, list or fund: a sentence each, newest first. */
export function HistoryFold({ subject, of }: { readonly subject: string; readonly of?: string }) {
  const { history } = useTrailText()
  if (!readsHistory(useGrant())) return null
  return (
    <Fold head={of === undefined ? history.title : history.titleOf(of)}>
      <Told subject={subject} />
    </Fold>
  )
}

function Told({ subject }: { readonly subject: string }) {
  const { history } = useTrailText()
  const asked = useQuery(historyQuery(useGrant(), subject))
  if (asked.isError) return <FaultNotice thrown={asked.error} />
  if (asked.data === undefined) return <LoadingRows columns={1} />
  if (asked.data.rows.length === 0) return <p>{history.none}</p>
  return (
    <>
      <ul className="stack">
        {asked.data.rows.map((row) => (
          <Sentence key={row.id} row={row} />
        ))}
      </ul>
      {asked.data.next === null ? null : <p className="soft">{history.more}</p>}
    </>
  )
}

function Sentence({ row }: { readonly row: HistoryRow }) {
  const { text, language } = useLanguage()
  const words = useTrailText()
  const moment = useMoment()
  const areaName = useAreaNames()
  const nameOf = (value: string) => text.places.roles[value] ?? areaName(value)
  const who = row.actorName === '' ? words.nobody : row.actorName
  // Codes of other things say nothing to a reader; they stand in the audit trail.
  const said = Object.fromEntries(Object.entries(row.details).filter(([, value]) => !isCode(value)))
  const lines = detailLines({ details: said, subject: null }, words, { language, nameOf, moment })
  return (
    <li>
      <span className="soft small">{moment(row.at)}</span> <b>{who}</b> ({text.places.roles[row.role] ?? row.role}):{' '}
      {words.acts[row.act] ?? row.act}
      {lines.length === 0 ? '.' : ` (${lines.map(({ name, value }) => `${name} ${value}`).join('; ')}).`}
    </li>
  )
}

const isCode = (value: unknown): boolean =>
  typeof value === 'string' && /^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64})$/.test(value)
