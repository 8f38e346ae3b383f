import * as z from 'zod/mini'
import { dayText } from '#access/contract/day-text.ts'
import { note, words } from '../../contract.ts'
import { maybeDay } from './parts.ts'

export const teamDuties = ['adviser', 'chair', 'secretary', 'member'] as const

/** A member of the technical team, by the decree that formed it. */
export const memberEntry = z.object({
  name: words(120),
  office: note(200),
  unit: words(200),
  duty: z.enum(teamDuties),
  letter: words(200),
  fromDay: dayText,
  untilDay: maybeDay,
})
