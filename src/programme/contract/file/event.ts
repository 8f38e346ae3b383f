import * as z from 'zod/mini'
import { note, words } from '../../contract.ts'
import { areaCode, digest, maybeDay, people } from './parts.ts'

export const eventKinds = ['launch', 'ceremony', 'meeting', 'coordination', 'visit', 'session'] as const

/** Something that took place or is to take place. Cards handed over at a launch cover nobody: the number does (BOM-3). */
export const eventEntry = z.object({
  kind: z.enum(eventKinds),
  title: words(200),
  state: z.enum(['planned', 'held']),
  /** Null where nobody stated the day. */
  heldOn: maybeDay,
  place: note(200),
  area: z.prefault(z.nullable(areaCode), null),
  organiser: note(200),
  /** Units, not people: the sheet of names and signatures is the file. */
  attendedBy: note(1_000),
  attendance: z.prefault(z.nullable(people), null),
  minutes: note(10_000),
  decisions: note(5_000),
  source: note(400),
  fileDigest: z.prefault(z.nullable(digest), null),
})
