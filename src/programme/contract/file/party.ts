import * as z from 'zod/mini'
import { note, words } from '../../contract.ts'
import { areaCode } from './parts.ts'

export const partyRoles = [
  'head-of-region',
  'lead-agency',
  'welfare-agency',
  'branch',
  'agency',
  'kecamatan',
  'desa',
  'payer',
  'target-setter',
  'other',
] as const

/** A unit that takes part, and as what. A branch names every kabupaten it serves (BOM-1). */
export const partyEntry = z.object({
  name: words(200),
  role: z.enum(partyRoles),
  does: note(500),
  serves: z.prefault(z.array(areaCode).check(z.maxLength(40)), []),
})
