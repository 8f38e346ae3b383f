import type { FileAnswer } from '#programme/contract/file/programme-file.ts'
import type { ProgrammeRow } from '#programme/contract.ts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Navigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { programmeFileQuery } from '../../api/programme-file.ts'
import { FaultPicture } from '../../kit/fault-notice.tsx'
import { LoadingRows } from '../../kit/table/rows.tsx'
import { useGrant } from '../../shell/grant-context.ts'
import { useProgramme } from '../../shell/use-programme.ts'

const route = getRouteApi('/$pemda')

export type WithFileProps = { readonly programme: ProgrammeRow; readonly file: FileAnswer }

/** A page of the file of the programme that is open; without one the way leads to where programmes begin. */
export function WithFile({ children }: { readonly children: (props: WithFileProps) => ReactNode }) {
  const { pemda } = route.useParams()
  const programme = useProgramme()
  if (programme === undefined) return <Navigate to="/$pemda/program" params={{ pemda }} />
  return <Loaded programme={programme}>{children}</Loaded>
}

type LoadedProps = { readonly programme: ProgrammeRow; readonly children: (props: WithFileProps) => ReactNode }

function Loaded({ programme, children }: LoadedProps) {
  const asked = useQuery(programmeFileQuery(useGrant(), programme.id))
  if (asked.isError) return <FaultPicture thrown={asked.error} onRetry={() => void asked.refetch()} />
  return asked.data === undefined ? <LoadingRows columns={4} /> : children({ programme, file: asked.data })
}
