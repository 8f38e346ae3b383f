import { getRouteApi } from '@tanstack/react-router'
import { EmptyState } from '../../kit/empty-state.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { useGrant } from '../../shell/grant-context.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { asksForNames } from './duties.ts'

const route = getRouteApi('/$pemda')

/** Nobody was asked yet. Whoever may ask is shown how; everybody else who does. */
export function NoRound() {
  const words = useOfficeText().nomination
  const { pemda } = route.useParams()
  const mayAsk = asksForNames(useGrant())
  return (
    <div className="panel">
      <EmptyState
        picture="empty"
        title={words.none}
        action={
          mayAsk ? (
            <LinkButton link={{ to: '/$pemda/usulan/permintaan', params: { pemda } }}>{words.openRound}</LinkButton>
          ) : undefined
        }
      >
        {mayAsk ? words.noneText : words.noneYet}
      </EmptyState>
    </div>
  )
}
