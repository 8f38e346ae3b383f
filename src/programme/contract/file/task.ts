import * as z from 'zod/mini'
import { id, note, words } from '../../contract.ts'
import { amount, digest, maybeDay } from './parts.ts'

export const taskKinds = ['task', 'finding'] as const

/** What a unit has to do, or what was found and must be followed up. Done is what somebody says was done (BUT-10). */
export const taskEntry = z.object({
  kind: z.enum(taskKinds),
  title: words(500),
  unit: words(200),
  /** The meeting that decided it, the visit that found it. */
  eventId: z.prefault(z.nullable(id), null),
  dueOn: maybeDay,
  amount: z.prefault(z.nullable(amount), null),
  followUp: note(2_000),
  doneOn: maybeDay,
  fileDigest: z.prefault(z.nullable(digest), null),
})
