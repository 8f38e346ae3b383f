import type { ProgrammeRow, ProgrammeView } from '#programme/contract.ts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Navigate } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import { programmeQuery } from '../../api/programme.ts'
import { FaultPicture } from '../../kit/fault-notice.tsx'
import { LoadingRows } from '../../kit/table/rows.tsx'
import { useGrant } from '../../shell/grant-context.ts'
import { useProgramme } from '../../shell/use-programme.ts'

const route = getRouteApi('/$pemda')

export type WithProgrammeProps = { readonly programme: ProgrammeRow; readonly view: ProgrammeView }

/** A page that makes sense only with a programme; without one the way leads to where programmes begin. */
export function WithProgramme({ page }: { readonly page: ComponentType<WithProgrammeProps> }) {
  const { pemda } = route.useParams()
  const programme = useProgramme()
  if (programme === undefined) return <Navigate to="/$pemda/program" params={{ pemda }} />
  return <Loaded key={programme.id} programme={programme} page={page} />
}

type LoadedProps = { readonly programme: ProgrammeRow; readonly page: ComponentType<WithProgrammeProps> }

function Loaded({ programme, page: Page }: LoadedProps) {
  const asked = useQuery(programmeQuery(useGrant(), programme.id))
  if (asked.isError) return <FaultPicture thrown={asked.error} onRetry={() => void asked.refetch()} />
  return asked.data === undefined ? <LoadingRows columns={2} /> : <Page programme={programme} view={asked.data} />
}
