import { EmptyState } from '../../kit/empty-state.tsx'
import { useText } from '../../text/use-text.ts'

/** A page that this duty does not open; said before anything is asked of the server. */
export function Forbidden() {
  const { title, text } = useText().kit.forbidden
  return (
    <EmptyState picture="forbidden" title={title}>
      {text}
    </EmptyState>
  )
}
