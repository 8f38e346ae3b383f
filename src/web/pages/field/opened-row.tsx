import { useQuery } from '@tanstack/react-query'
import { openedRowQuery } from '../../api/nomination.ts'
import { LoadingRows } from '../../kit/table/rows.tsx'
import { useGrant } from '../../shell/grant-context.ts'
import { NumbersFault } from '../numbers/numbers-fault.tsx'
import { FieldPage } from './field-page.tsx'
import { type EntryProps, PersonEntry } from './person-entry.tsx'

type Props = Omit<EntryProps, 'opened'> & { readonly rowId: string }

/** The form filled with one row as it was written. */
export function OpenedRow({ rowId, ...entry }: Props) {
  const opened = useQuery(openedRowQuery(useGrant(), rowId))
  const ask = () => void opened.refetch()
  if (opened.data !== undefined) return <PersonEntry {...entry} opened={opened.data} />
  return (
    <FieldPage here={entry.here} title={entry.title}>
      {opened.isError ? (
        <NumbersFault thrown={opened.error} onOpened={ask} onLeave={entry.onLeave} onRetry={ask} />
      ) : (
        <LoadingRows columns={2} />
      )}
    </FieldPage>
  )
}
