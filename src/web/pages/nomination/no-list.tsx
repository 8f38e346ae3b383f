import { EmptyState } from '../../kit/empty-state.tsx'
import { useOfficeText } from '../../text/use-office-text.ts'

/** This desa has not sent anything; what to do stands on top of the page. */
export function NoList() {
  const words = useOfficeText().nomination.desa
  return (
    <div className="panel">
      <EmptyState picture="empty" title={words.none}>
        {words.noneText}
      </EmptyState>
    </div>
  )
}

/** A desa that belongs to no round. */
export function NotAsked() {
  const words = useOfficeText().nomination.desa
  return (
    <div className="panel">
      <EmptyState picture="empty" title={words.notAsked}>
        {words.notAskedText}
      </EmptyState>
    </div>
  )
}
