import type { KeyMade, KeyRow } from '#access/contract/keys.ts'
import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { keysQuery, revokeKey } from '../../../api/keys.ts'
import { useAct } from '../../../api/use-act.ts'
import { FaultNotice, FaultPicture } from '../../../kit/fault-notice.tsx'
import { Notice } from '../../../kit/notice.tsx'
import { PageHead } from '../../../kit/page-head.tsx'
import type { Column } from '../../../kit/table/column.ts'
import { PlainTable } from '../../../kit/table/plain-table.tsx'
import { LoadingRows } from '../../../kit/table/rows.tsx'
import { today } from '../../../kit/today.ts'
import { useDayName } from '../../../kit/use-day-name.ts'
import { useMoment } from '../../../kit/use-moment.ts'
import { useGrant } from '../../../shell/grant-context.ts'
import { useAreaNames } from '../../../shell/use-area-names.ts'
import { useOfficeText } from '../../../text/use-office-text.ts'
import { MakeKeyForm } from './make-key-form.tsx'

/** Keys with which other programs read counts: made, seen and revoked here. */
export function KeysPage() {
  const { keys } = useOfficeText().settings
  const grant = useGrant()
  const asked = useQuery(keysQuery(grant))
  const [made, setMade] = useState<KeyMade>()
  return (
    <>
      <PageHead title={keys.title} lead={keys.about} />
      {made === undefined ? null : <Made made={made} />}
      {asked.isError ? <FaultPicture thrown={asked.error} onRetry={() => void asked.refetch()} /> : null}
      {asked.isPending ? <LoadingRows columns={5} /> : null}
      {asked.data === undefined ? null : <Keys rows={asked.data.rows} />}
      {grant.role === 'administrator' ? <MakeKeyForm onMade={setMade} /> : null}
    </>
  )
}

/** The only time it can be read: nobody can show it again. */
function Made({ made: { key } }: { readonly made: KeyMade }) {
  const { keys } = useOfficeText().settings
  return (
    <Notice tone="ok" title={keys.made} live>
      {keys.madeText} <code>{key}</code>
    </Notice>
  )
}

const isInForce = ({ revokedAt, until }: KeyRow) => revokedAt === null && until >= today()

function Keys({ rows }: { readonly rows: readonly KeyRow[] }) {
  const { keys } = useOfficeText().settings
  const grant = useGrant()
  const columns = useKeyColumns()
  if (rows.length === 0) return <p className="soft">{keys.none}</p>
  const revoking = (row: KeyRow) => (isInForce(row) ? <Revoke row={row} /> : null)
  return (
    <PlainTable
      noun={keys.noun}
      columns={columns}
      rows={rows}
      rowKey={({ keyId }) => keyId}
      {...(grant.role === 'administrator' ? { actions: revoking } : {})}
    />
  )
}

function useKeyColumns(): readonly Column<KeyRow>[] {
  const { keys } = useOfficeText().settings
  const areaName = useAreaNames()
  const dayName = useDayName()
  const moment = useMoment()
  const until = ({ revokedAt, until: last }: KeyRow) =>
    revokedAt === null ? dayName(last) : keys.revoked(moment(revokedAt))
  return [
    { key: 'name', head: keys.head.name, cell: ({ name }) => name },
    { key: 'prefix', head: keys.head.prefix, cell: ({ prefix }) => <code>{prefix}</code>, whole: true },
    { key: 'scopes', head: keys.head.scopes, cell: ({ scopes }) => scopes.map((one) => keys.scopes[one]).join(', ') },
    { key: 'area', head: keys.head.area, cell: ({ area }) => areaName(area), priority: 2 },
    { key: 'until', head: keys.head.until, cell: until },
    {
      key: 'used',
      head: keys.head.used,
      cell: ({ lastUsedAt }) => (lastUsedAt === null ? '–' : moment(lastUsedAt)),
      priority: 2,
    },
  ]
}

function Revoke({ row: { keyId, name } }: { readonly row: KeyRow }) {
  const { keys } = useOfficeText().settings
  const grant = useGrant()
  const queries = useQueryClient()
  const revoking = useAct(
    (id: string, key) => revokeKey(grant, id, key),
    () => queries.invalidateQueries(keysQuery(grant)),
  )
  return (
    <>
      {revoking.isError ? <FaultNotice thrown={revoking.error} /> : null}
      <Button
        variant="default"
        loading={revoking.isPending}
        aria-label={keys.revokeOf(name)}
        onClick={() => revoking.mutate(keyId)}
      >
        {keys.revoke}
      </Button>
    </>
  )
}
