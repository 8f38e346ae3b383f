import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { get } from './call.ts'
import { type Params, pemdaPath } from './request.ts'
import type { Grant } from './session.ts'

/** One page of a list that the server keeps in order; `next` is where the following page begins. */
export type Page<Row> = {
  readonly rows: readonly Row[]
  readonly next: string | null
  /** Absent where counting would read the whole register. */
  readonly total?: number | undefined
}

export const pageSize = 50

type ListRequest<S extends z.ZodMiniType> = {
  readonly grant: Grant
  readonly path: string
  readonly row: S
  readonly after?: string | undefined
  readonly filters?: Params
}

/** A page of a list of the Pemda. The page before stays on screen until the next one is here. */
export function listQuery<S extends z.ZodMiniType>({ grant, path, row, after, filters = {} }: ListRequest<S>) {
  const page = z.object({ rows: z.array(row), next: z.nullable(z.string()), total: z.optional(z.number()) })
  const params = { after, limit: pageSize, ...filters }
  return queryOptions({
    queryKey: ['list', grant.pemda, grant.role, grant.area, path, params] as const,
    queryFn: ({ signal }): Promise<Page<z.output<S>>> => get(pemdaPath(grant, path), page, { grant, params, signal }),
    placeholderData: keepPreviousData,
  })
}
