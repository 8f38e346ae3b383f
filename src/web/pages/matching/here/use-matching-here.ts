import { readColumnMap } from '#exchange/columns/column-map.ts'
import type { AreaCode } from '#values/area-code.ts'
import { isRefusal, type Refusal } from '#values/refusal.ts'
import type { FoundFile } from '#verification/contract.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { columnMapsQuery } from '../../../api/column-maps.ts'
import { takeListedNames } from '../../../api/verification.ts'
import { today } from '../../../kit/today.ts'
import { useGrant } from '../../../shell/grant-context.ts'
import { matchHere } from './match-here.ts'

/** Fetches the names and the column map, matches in a worker, and can be stopped. The file never leaves this function. */
export function useMatchingHere(listId: string) {
  const grant = useGrant()
  const queries = useQueryClient()
  const [rows, setRows] = useState(0)
  const stop = useRef<AbortController>(undefined)
  const matching = useMutation({
    retry: false,
    // Names and numbers of the list are not to lie in the page longer than the work needs them.
    gcTime: 0,
    mutationFn: async (file: File): Promise<FoundFile | Refusal> => {
      setRows(0)
      stop.current = new AbortController()
      const { signal } = stop.current
      const maps = await queries.ensureQueryData(columnMapsQuery(grant))
      const map = readColumnMap(maps.rows.find(({ kind }) => kind === 'dtsen')?.document)
      if (isRefusal(map)) return map
      const { rows: names } = await takeListedNames(grant, listId, signal)
      const pemda = grant.pemda as AreaCode
      return matchHere({ file, names, map, today: today(), pemda }, { signal, onProgress: setRows })
    },
  })
  return { matching, rows, stop: () => stop.current?.abort() }
}
