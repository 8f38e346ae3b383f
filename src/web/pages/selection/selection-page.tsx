import { getRouteApi } from '@tanstack/react-router'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useText } from '../../text/use-text.ts'
import { EmptyOfficePage } from '../empty-office-page.tsx'

const route = getRouteApi('/$pemda')

/** The policy in words and what it yields. */
export function SelectionPage() {
  const text = useText()
  const office = useOfficeText()
  const { pemda } = route.useParams()
  const { lead, none, noneText, toVerification } = office.selection
  return (
    <EmptyOfficePage
      here="selection"
      title={text.places.selection}
      lead={lead}
      none={none}
      noneText={noneText}
      act={{ words: toVerification, link: { to: '/$pemda/verifikasi', params: { pemda } } }}
    />
  )
}
