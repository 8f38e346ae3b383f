import { EmptyState } from '../../kit/empty-state.tsx'
import { useText } from '../../text/use-text.ts'

/** Signed in, but nobody has given this account anything to do yet. */
export function NoDuty() {
  const text = useText()
  return (
    <main className="alone">
      <EmptyState picture="forbidden" title={text.signIn.title}>
        {text.signIn.noGrants}
      </EmptyState>
    </main>
  )
}
