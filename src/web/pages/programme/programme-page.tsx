import { useText } from '../../text/use-text.ts'
import { EmptyOfficePage } from '../empty-office-page.tsx'

/** Funds and ceilings against the quota; who signed what. */
export function ProgrammePage() {
  const text = useText()
  const { lead, none, noneText } = text.office.programme
  return <EmptyOfficePage title={text.places.programme} lead={lead} none={none} noneText={noneText} />
}
