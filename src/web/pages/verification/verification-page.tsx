import { getRouteApi } from '@tanstack/react-router'
import { useText } from '../../text/use-text.ts'
import { EmptyOfficePage } from '../empty-office-page.tsx'

const route = getRouteApi('/$pemda')

/** Who is eligible, and whom somebody must look at. */
export function VerificationPage() {
  const text = useText()
  const { pemda } = route.useParams()
  const { lead, none, noneText, toNominations } = text.office.verification
  return (
    <EmptyOfficePage
      title={text.places.verification}
      lead={lead}
      none={none}
      noneText={noneText}
      act={{ words: toNominations, link: { to: '/$pemda/usulan', params: { pemda } } }}
    />
  )
}
