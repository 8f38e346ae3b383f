import { getRouteApi } from '@tanstack/react-router'
import { useText } from '../../text/use-text.ts'
import { EmptyOfficePage } from '../empty-office-page.tsx'

const route = getRouteApi('/$pemda')

/** What the branch was sent, and what it answered. */
export function EnrolmentPage() {
  const text = useText()
  const { pemda } = route.useParams()
  const { lead, none, noneText, toSelection } = text.office.enrolment
  return (
    <EmptyOfficePage
      title={text.places.enrolment}
      lead={lead}
      none={none}
      noneText={noneText}
      act={{ words: toSelection, link: { to: '/$pemda/seleksi', params: { pemda } } }}
    />
  )
}
