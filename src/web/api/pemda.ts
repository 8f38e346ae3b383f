import { queryOptions } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { get, post } from './call.ts'
import { session } from './session.ts'

const region = z.object({ code: z.string(), name: z.string() })

export type Region = z.infer<typeof region>

/** Every province, kabupaten and kota by its Kemendagri code. */
export const regionsQuery = queryOptions({
  queryKey: ['regions'],
  queryFn: ({ signal }) => get('/regions', z.object({ regions: z.array(region) }), { signal }),
  staleTime: Number.POSITIVE_INFINITY,
})

/** Making a schema with its tables takes seconds; the answer is the session with the new duties. */
export const openPemda = (code: string, key: string) => post('/pemda', { code }, session, { key })
