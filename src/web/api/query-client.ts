import { QueryClient } from '@tanstack/react-query'
import { faultOf } from './fault.ts'

/** A refusal will not change by asking again; a lost connection may come back. */
const again = (failures: number, thrown: unknown) => failures < 2 && faultOf(thrown).kind === 'unreachable'

export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { retry: again, staleTime: 20_000, networkMode: 'always' },
      mutations: { retry: again, networkMode: 'always' },
    },
  })
}
