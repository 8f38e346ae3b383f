import { getRouteApi } from '@tanstack/react-router'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useText } from '../../text/use-text.ts'
import { EmptyOfficePage } from '../empty-office-page.tsx'

const route = getRouteApi('/$pemda')

/** Who is eligible, and whom somebody must look at. */
export function VerificationPage() {
  const text = useText()
  const office = useOfficeText()
  const { pemda } = route.useParams()
  const { lead, none, noneText, toNominations } = office.verification
  return (
    <EmptyOfficePage
      here="verification"
      title={text.places.verification}
      lead={lead}
      none={none}
      noneText={noneText}
      act={{ words: toNominations, link: { to: '/$pemda/usulan', params: { pemda } } }}
    />
  )
}
