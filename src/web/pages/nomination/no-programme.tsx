import { getRouteApi } from '@tanstack/react-router'
import { EmptyState } from '../../kit/empty-state.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { useGrant } from '../../shell/grant-context.ts'
import { leadsProgramme } from '../../shell/may-act.ts'
import { useOfficeText } from '../../text/use-office-text.ts'

const route = getRouteApi('/$pemda')

/** Nominations belong to a programme, so without one there is one step to take first. */
export function NoProgramme() {
  const words = useOfficeText().nomination
  const { pemda } = route.useParams()
  const grant = useGrant()
  return (
    <EmptyState
      picture="empty"
      title={words.noProgramme}
      action={
        leadsProgramme(grant) ? (
          <LinkButton link={{ to: '/$pemda/program/baru', params: { pemda } }}>{words.toProgramme}</LinkButton>
        ) : undefined
      }
    >
      {words.noProgrammeText}
    </EmptyState>
  )
}
