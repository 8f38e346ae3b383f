import * as z from 'zod/mini'
import { dayText } from '#access/contract/day-text.ts'
import { note } from '../../contract.ts'
import { maybeDay } from './parts.ts'

export const stageKinds = [
  'planning',
  'nomination',
  'recap',
  'verification',
  'selection',
  'decree',
  'enrolment',
  'cover',
  'monitoring',
  'other',
] as const

/** A part of the year with its planned end and, once it is over, the day on which it was. */
export const stageEntry = z.object({
  stage: z.enum(stageKinds),
  name: note(120),
  beginsOn: dayText,
  endsOn: maybeDay,
  finishedOn: maybeDay,
})
