import type { Rulebook } from '#rulebook/types.ts'
import type { PemdaRoute } from '../route.ts'
import { accessRoutes } from './access.ts'
import { jobRoutes } from './jobs.ts'
import { peopleRoutes } from './people.ts'
import { verificationRoutes } from './verification.ts'
import { programmeRoutes } from './programme.ts'

/** Every door into a Pemda, in the order of the path. */
export function pemdaRoutes(book: Rulebook): readonly PemdaRoute[] {
  return [...accessRoutes, ...jobRoutes, ...programmeRoutes(book), ...peopleRoutes, ...verificationRoutes(book)]
}
