import { getRouteApi } from '@tanstack/react-router'
import { useText } from '../../text/use-text.ts'
import { EmptyOfficePage } from '../empty-office-page.tsx'

const route = getRouteApi('/$pemda')

/** Which desa sent what, and what is wrong with it. */
export function NominationPage() {
  const text = useText()
  const { pemda } = route.useParams()
  const { lead, none, noneText, upload } = text.office.nomination
  return (
    <EmptyOfficePage
      title={text.places.nomination}
      lead={lead}
      none={none}
      noneText={noneText}
      act={{ words: upload, link: { to: '/$pemda/usulan/unggah', params: { pemda } } }}
    />
  )
}
