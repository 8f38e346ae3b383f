import { queryOptions } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { get, post } from './call.ts'
import { pemdaPath } from './request.ts'
import { refusal } from './fault.ts'
import type { Grant } from './session.ts'

const job = z.object({
  id: z.string(),
  kind: z.string(),
  state: z.enum(['waiting', 'running', 'done', 'failed', 'cancelled']),
  done: z.number(),
  total: z.nullable(z.number()),
  result: z.unknown(),
  refusal: z.nullable(refusal),
})

export type Job = z.infer<typeof job>

export const isOver = (state: Job['state']): boolean => state === 'done' || state === 'failed' || state === 'cancelled'

/** A long piece of work, asked for again every second until it is over. */
export function jobQuery(grant: Grant, id: string) {
  return queryOptions({
    queryKey: ['job', grant.pemda, id] as const,
    queryFn: ({ signal }) => get(pemdaPath(grant, `/jobs/${id}`), job, { grant, signal }),
    refetchInterval: (query) => (query.state.data && isOver(query.state.data.state) ? false : 1000),
  })
}

export const cancelJob = (grant: Grant, id: string): Promise<unknown> =>
  post(pemdaPath(grant, `/jobs/${id}/cancel`), {}, z.unknown(), { grant })
