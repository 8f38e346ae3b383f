import { EmptyState } from '../../kit/empty-state.tsx'
import { useGrant } from '../../shell/grant-context.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { asksForNames } from './duties.ts'
import { OpenRoundLink } from './open-round-link.tsx'

/** Nobody was asked yet. Whoever may ask is shown how; everybody else who does. */
export function NoRound() {
  const words = useOfficeText().nomination
  const mayAsk = asksForNames(useGrant())
  return (
    <div className="panel">
      <EmptyState picture="empty" title={words.none} action={mayAsk ? <OpenRoundLink /> : undefined}>
        {mayAsk ? words.noneText : words.noneYet}
      </EmptyState>
    </div>
  )
}
