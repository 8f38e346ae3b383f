import type { StandIns as Answer } from '#access/contract/approval.ts'
import { formatDate, parsePlainDate } from '#values/plain-date.ts'
import { isRefusal } from '#values/refusal.ts'
import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { endStandIn, standInsQuery } from '../../api/stand-ins.ts'
import { useAct } from '../../api/use-act.ts'
import { FaultNotice } from '../../kit/fault-notice.tsx'
import { Fold } from '../../kit/fold.tsx'
import { useGrant } from '../../shell/grant-context.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useLanguage } from '../../text/use-text.ts'
import { useRoleName } from './signatures.tsx'
import { StandInForm } from './stand-in-form.tsx'

/** Who signs in whose place. */
export function StandIns() {
  const { standIns } = useOfficeText().approvals
  const grant = useGrant()
  const { data, isError, error } = useQuery(standInsQuery(grant))
  if (isError) return <FaultNotice thrown={error} />
  if (data === undefined) return null
  return (
    <section className="stack">
      <h2>{standIns.title}</h2>
      <p className="soft">{standIns.lead}</p>
      {data.rows.length === 0 ? <p>{standIns.none}</p> : <StandInList rows={data.rows} />}
      {data.mayGive ? (
        <Fold head={standIns.give}>
          <StandInForm deputies={data.deputies} />
        </Fold>
      ) : null}
    </section>
  )
}

type Row = Answer['rows'][number]

function StandInList({ rows }: { readonly rows: readonly Row[] }) {
  return (
    <ul className="stack">
      {rows.map((row) => (
        <li key={row.id}>
          <StandIn row={row} />
        </li>
      ))}
    </ul>
  )
}

function StandIn({ row }: { readonly row: Row }) {
  const { standIns } = useOfficeText().approvals
  const { language } = useLanguage()
  const roleName = useRoleName()
  const grant = useGrant()
  const queries = useQueryClient()
  const ending = useAct(
    (id: string, key) => endStandIn(grant, id, key),
    () => queries.invalidateQueries(),
  )
  const day = (text: string) => {
    const read = parsePlainDate(text)
    return isRefusal(read) ? text : formatDate(read, language)
  }
  const mayEnd = row.own && (row.state === 'active' || row.state === 'coming')
  return (
    <article className="panel stack">
      <p>
        <strong>{standIns.line(row.deputy, row.capacity, roleName(row.role), row.holder)}</strong>
      </p>
      <p className="soft small">
        {standIns.days(day(row.from), day(row.until), row.letter)} {standIns.states[row.state]}
      </p>
      {ending.isError ? <FaultNotice thrown={ending.error} /> : null}
      {mayEnd ? (
        <div className="row">
          <Button variant="default" loading={ending.isPending} onClick={() => ending.mutate(row.id)}>
            {standIns.end}
          </Button>
        </div>
      ) : null}
    </article>
  )
}
