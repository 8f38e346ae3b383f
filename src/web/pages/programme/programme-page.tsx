import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { programmeQuery } from '../../api/programme.ts'
import { FaultPicture } from '../../kit/fault-notice.tsx'
import { LoadingRows } from '../../kit/table/rows.tsx'
import { useGrant } from '../../shell/grant-context.ts'
import { leadsProgramme } from '../../shell/may-act.ts'
import { useProgramme } from '../../shell/use-programme.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useText } from '../../text/use-text.ts'
import { EmptyOfficePage } from '../empty-office-page.tsx'
import { ProgrammeView } from './programme-view.tsx'

const route = getRouteApi('/$pemda')

/** Funds and ceilings against the quota; who signed what. */
export function ProgrammePage() {
  const text = useText()
  const programme = useProgramme()
  const { pemda } = route.useParams()
  const grant = useGrant()
  const { lead, none, noneText, create } = useOfficeText().programme
  if (programme !== undefined) return <OneProgramme id={programme.id} />
  const act = { words: create, link: { to: '/$pemda/program/baru', params: { pemda } } } as const
  return (
    <EmptyOfficePage
      title={text.places.programme}
      lead={lead}
      none={none}
      noneText={noneText}
      act={leadsProgramme(grant) ? act : undefined}
    />
  )
}

function OneProgramme({ id }: { readonly id: string }) {
  const asked = useQuery(programmeQuery(useGrant(), id))
  if (asked.isError) return <FaultPicture thrown={asked.error} onRetry={() => void asked.refetch()} />
  return asked.data === undefined ? <LoadingRows columns={4} /> : <ProgrammeView view={asked.data} />
}
