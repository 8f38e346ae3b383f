import { getRouteApi } from '@tanstack/react-router'
import { LinkButton } from '../../kit/link-button.tsx'
import { useGrant } from '../../shell/grant-context.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { asksForNames } from './duties.ts'

const route = getRouteApi('/$pemda')

/** The way to asking the desa for names, for those who may. */
export function OpenRoundLink() {
  const words = useOfficeText().nomination
  const { pemda } = route.useParams()
  if (!asksForNames(useGrant())) return null
  return <LinkButton link={{ to: '/$pemda/usulan/permintaan', params: { pemda } }}>{words.openRound}</LinkButton>
}
