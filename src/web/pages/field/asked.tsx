import type { ReactNode } from 'react'
import { EmptyState } from '../../kit/empty-state.tsx'
import { FaultPicture } from '../../kit/fault-notice.tsx'
import { LoadingRows } from '../../kit/table/rows.tsx'
import { useText } from '../../text/use-text.ts'
import type { AskedDesa, OwnDesa } from './own-desa.ts'

type Props = { readonly asked: AskedDesa; readonly children: (desa: OwnDesa) => ReactNode }

/** The desa's lists once they are here; before that, why they are not. */
export function Asked({ asked, children }: Props) {
  const text = useText()
  if (asked.is === 'here') return children(asked.desa)
  if (asked.is === 'waiting') return <LoadingRows columns={2} />
  if (asked.is === 'broken') return <FaultPicture thrown={asked.thrown} onRetry={asked.retry} />
  if (asked.is === 'no-programme') return <EmptyState picture="empty" title={text.app.noProgramme} />
  return (
    <EmptyState picture="empty" title={text.field.notAsked}>
      {text.field.notAskedText}
    </EmptyState>
  )
}
