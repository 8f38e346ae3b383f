import { useQuery } from '@tanstack/react-query'
import { openedRowQuery } from '../../api/nomination.ts'
import { FaultPicture } from '../../kit/fault-notice.tsx'
import { LoadingRows } from '../../kit/table/rows.tsx'
import { useGrant } from '../../shell/grant-context.ts'
import { FieldPage } from './field-page.tsx'
import { type EntryProps, PersonEntry } from './person-entry.tsx'

type Props = Omit<EntryProps, 'opened'> & { readonly rowId: string }

/** The form filled with one row as it was written. */
export function OpenedRow({ rowId, ...entry }: Props) {
  const opened = useQuery(openedRowQuery(useGrant(), rowId))
  if (opened.data !== undefined) return <PersonEntry {...entry} opened={opened.data} />
  return (
    <FieldPage here={entry.here} title={entry.title}>
      {opened.isError ? (
        <FaultPicture thrown={opened.error} onRetry={() => void opened.refetch()} />
      ) : (
        <LoadingRows columns={2} />
      )}
    </FieldPage>
  )
}
