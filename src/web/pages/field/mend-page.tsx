import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { openedRowQuery } from '../../api/nomination.ts'
import { FaultPicture } from '../../kit/fault-notice.tsx'
import { LoadingRows } from '../../kit/table/rows.tsx'
import { useGrant } from '../../shell/grant-context.ts'
import { useText } from '../../text/use-text.ts'
import { Asked } from './asked.tsx'
import { FieldPage } from './field-page.tsx'
import { MendRows } from './mend-rows.tsx'
import { type OwnDesa, useOwnDesa } from './own-desa.ts'
import { PersonEntry } from './person-entry.tsx'

/** Perbaiki: the rows that came back, each with its reason; one of them opened fills the page. */
export function MendPage() {
  const text = useText()
  const asked = useOwnDesa()
  const [rowId, setRowId] = useState<string>()
  if (rowId !== undefined && asked.is === 'here') {
    return <Opened key={rowId} rowId={rowId} desa={asked.desa} onLeave={() => setRowId(undefined)} />
  }
  return (
    <FieldPage here={1} title={text.places.field.mend}>
      <Asked asked={asked}>{(desa) => <MendRows desa={desa} onOpen={setRowId} />}</Asked>
    </FieldPage>
  )
}

type OpenedProps = { readonly rowId: string; readonly desa: OwnDesa; readonly onLeave: () => void }

function Opened({ rowId, desa: { programmeId }, onLeave }: OpenedProps) {
  const { field: words } = useText()
  const opened = useQuery(openedRowQuery(useGrant(), rowId))
  if (opened.data !== undefined) {
    return (
      <PersonEntry here={1} title={words.mendTitle} programmeId={programmeId} opened={opened.data} onLeave={onLeave} />
    )
  }
  return (
    <FieldPage here={1} title={words.mendTitle}>
      {opened.isError ? (
        <FaultPicture thrown={opened.error} onRetry={() => void opened.refetch()} />
      ) : (
        <LoadingRows columns={2} />
      )}
    </FieldPage>
  )
}
