import { created } from '#programme/contract.ts'
import { queryOptions } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { get, post } from './call.ts'
import { pemdaPath } from './request.ts'
import type { Grant } from './session.ts'

const mapColumn = z.looseObject({
  field: z.string(),
  headers: z.array(z.string()),
  required: z.optional(z.boolean()),
  never: z.optional(z.array(z.string())),
})

/** What the screen shows of a map; everything else in it is carried back unchanged. */
const columnMap = z.looseObject({
  name: z.string(),
  confidence: z.enum(['read', 'press', 'unverified']),
  columns: z.array(mapColumn),
})

const columnMapRow = z.object({
  id: z.nullable(z.string()),
  kind: z.string(),
  /** 0 is the map that came with Payung. */
  version: z.int(),
  document: columnMap,
})

export type MapColumn = z.infer<typeof mapColumn>
export type ColumnMap = z.infer<typeof columnMap>
export type ColumnMapRow = z.infer<typeof columnMapRow>

/** Every version the Pemda saved, newest first in each kind, and the built-in maps. */
export const columnMapsQuery = (grant: Grant) =>
  queryOptions({
    queryKey: ['column-maps', grant.pemda, grant.role],
    queryFn: ({ signal }) =>
      get(pemdaPath(grant, '/column-maps'), z.object({ rows: z.array(columnMapRow) }), { grant, signal }),
  })

export const saveColumnMap = (grant: Grant, input: { kind: string; document: ColumnMap }, key: string) =>
  post(pemdaPath(grant, '/column-maps'), input, created, { grant, key })
