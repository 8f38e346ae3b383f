import type { OwnSession } from '#access/contract.ts'
import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { endSessions, ownSessionsQuery } from '../../api/own-account.ts'
import { FaultNotice, FaultPicture } from '../../kit/fault-notice.tsx'
import { Notice } from '../../kit/notice.tsx'
import type { Column } from '../../kit/table/column.ts'
import { PlainTable } from '../../kit/table/plain-table.tsx'
import { LoadingRows } from '../../kit/table/rows.tsx'
import { useMoment } from '../../kit/use-moment.ts'
import { useOwnAccountText } from './use-own-account-text.ts'

/** Where the account is signed in; everything but this very device can be signed out from here. */
export function OwnSessions() {
  const { sessions: words } = useOwnAccountText()
  const asked = useQuery(ownSessionsQuery)
  return (
    <section className="stack">
      <div>
        <h2>{words.title}</h2>
        <p className="soft">{words.lead}</p>
      </div>
      {asked.isError ? <FaultPicture thrown={asked.error} onRetry={() => void asked.refetch()} /> : null}
      {asked.isPending ? <LoadingRows columns={4} /> : null}
      {asked.data === undefined ? null : <Sessions rows={asked.data.rows} />}
    </section>
  )
}

function Sessions({ rows }: { readonly rows: readonly OwnSession[] }) {
  const { sessions: words } = useOwnAccountText()
  const queries = useQueryClient()
  const ending = useMutation({ mutationFn: endSessions, onSuccess: () => queries.invalidateQueries(ownSessionsQuery) })
  const end = (row: OwnSession) =>
    row.own ? null : (
      <Button
        variant="default"
        aria-label={words.endOf(row.agent || words.unknown)}
        disabled={ending.isPending}
        onClick={() => ending.mutate(row.id)}
      >
        {words.end}
      </Button>
    )
  const hasOthers = rows.length > 1
  return (
    <>
      {ending.isError ? <FaultNotice thrown={ending.error} /> : null}
      <SeenElsewhere rows={rows} />
      <PlainTable
        noun={words.noun}
        columns={useSessionColumns()}
        rows={rows}
        rowKey={({ id }) => id}
        {...(hasOthers ? { actions: end } : {})}
      />
      {hasOthers ? (
        <div className="row">
          <Button variant="default" disabled={ending.isPending} onClick={() => ending.mutate('others')}>
            {words.endOthers}
          </Button>
        </div>
      ) : null}
      <p className="soft small">{words.rule}</p>
    </>
  )
}

/** No session moves to another browser by itself: its owner asked for the desktop page, or his cookie was copied. */
function SeenElsewhere({ rows }: { readonly rows: readonly OwnSession[] }) {
  const { sessions: words } = useOwnAccountText()
  const moment = useMoment()
  return rows.map(({ id, agent, elsewhere }) =>
    elsewhere === null || elsewhere.agent === null ? null : (
      <Notice key={id} tone="wait" title={words.alsoIn(agent || words.unknown, elsewhere.agent || words.unknown)}>
        {words.ifNotYou(moment(elsewhere.since))}
      </Notice>
    ),
  )
}

function useSessionColumns(): readonly Column<OwnSession>[] {
  const { sessions: words } = useOwnAccountText()
  const moment = useMoment()
  const agent = ({ agent: called, own }: OwnSession) => (
    <>
      {called || words.unknown}
      {own ? <span className="soft"> · {words.own}</span> : null}
    </>
  )
  const address = ({ address: from, seenAddress, elsewhere }: OwnSession) => (
    <>
      {from || '–'}
      {elsewhere ? (
        <div className="soft small">{words.otherNetwork(elsewhere.address || '–', moment(elsewhere.since))}</div>
      ) : null}
      {seenAddress === from ? null : <div className="soft small">{words.lastFrom(seenAddress || '–')}</div>}
    </>
  )
  return [
    { key: 'agent', head: words.head.agent, cell: agent },
    { key: 'openedAt', head: words.head.openedAt, cell: ({ openedAt }) => moment(openedAt), priority: 2 },
    { key: 'seenAt', head: words.head.seenAt, cell: ({ seenAt }) => moment(seenAt), priority: 2 },
    { key: 'address', head: words.head.address, cell: address, priority: 2 },
  ]
}
