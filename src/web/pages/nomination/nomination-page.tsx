import { getRouteApi } from '@tanstack/react-router'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useText } from '../../text/use-text.ts'
import { EmptyOfficePage } from '../empty-office-page.tsx'

const route = getRouteApi('/$pemda')

/** Which desa sent what, and what is wrong with it. */
export function NominationPage() {
  const text = useText()
  const office = useOfficeText()
  const { pemda } = route.useParams()
  const { lead, none, noneText, upload } = office.nomination
  return (
    <EmptyOfficePage
      here="nomination"
      title={text.places.nomination}
      lead={lead}
      none={none}
      noneText={noneText}
      act={{ words: upload, link: { to: '/$pemda/usulan/unggah', params: { pemda } } }}
    />
  )
}
