import * as z from 'zod/mini'
import { words } from '../../contract.ts'
import { people, sourced } from './parts.ts'

export const segmentPayers = ['pemda', 'opd', 'desa', 'other-fund', 'themselves'] as const

/** A group that is to join, or that is covered by others already. It counts nowhere (WAK-13, BAN-9). */
export const segmentEntry = z.object({
  name: words(200),
  state: z.enum(['in-preparation', 'already-active']),
  payer: z.enum(segmentPayers),
  people: z.prefault(z.nullable(people), null),
  about: z.prefault(z.boolean(), false),
  ...sourced,
})
