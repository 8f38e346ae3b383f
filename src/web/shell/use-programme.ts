import type { ProgrammeRow } from '#programme/contract.ts'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { programmesQuery } from '../api/programme.ts'
import { useGrant } from './grant-context.ts'
import { programmeIn } from './programme-in.ts'

/** The programmes of the Pemda, newest first. */
export const useProgrammes = (): readonly ProgrammeRow[] => useSuspenseQuery(programmesQuery(useGrant())).data.rows

/** The programme in the address, else the newest; undefined while the Pemda has none. */
export function useProgramme(): ProgrammeRow | undefined {
  const programmes = useProgrammes()
  const { program } = useSearch({ from: '/$pemda' })
  return programmeIn(programmes, program)
}
