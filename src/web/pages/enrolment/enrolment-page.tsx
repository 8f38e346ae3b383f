import { getRouteApi } from '@tanstack/react-router'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useText } from '../../text/use-text.ts'
import { EmptyOfficePage } from '../empty-office-page.tsx'

const route = getRouteApi('/$pemda')

/** What the branch was sent, and what it answered. */
export function EnrolmentPage() {
  const text = useText()
  const office = useOfficeText()
  const { pemda } = route.useParams()
  const { lead, none, noneText, toSelection } = office.enrolment
  return (
    <EmptyOfficePage
      here="enrolment"
      title={text.places.enrolment}
      lead={lead}
      none={none}
      noneText={noneText}
      act={{ words: toSelection, link: { to: '/$pemda/seleksi', params: { pemda } } }}
    />
  )
}
