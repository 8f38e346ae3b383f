import { queryOptions } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { get } from './call.ts'

const health = z.object({
  demo: z.boolean(),
  /** A place to practise: every page says so. */
  training: z.boolean(),
  demoPassword: z.optional(z.string()),
  demoAccounts: z.array(z.object({ username: z.string(), name: z.string() })),
})

export type Health = z.infer<typeof health>

/** Whether this is a demo with open accounts; asked before anybody has signed in. */
export const healthQuery = queryOptions({
  queryKey: ['health'],
  queryFn: ({ signal }) => get('/health', health, { signal }),
  staleTime: Number.POSITIVE_INFINITY,
})
