import * as z from 'zod/mini'
import { sacrifices, seats } from '../small-office/rules/layout.ts'

const words = (least: number, most: number) => z.string().check(z.trim(), z.minLength(least), z.maxLength(most))
/** Somebody who has an account here, or who gets one. */
const person = z.union([z.object({ accountId: z.uuid() }), z.object({ username: words(3, 64), name: words(1, 120) })])

export const layOutInput = z.object({ head: person, officer: person, second: person, letter: words(1, 120) })
const seated = z.object({
  seat: z.enum(seats),
  accountId: z.string(),
  name: z.string(),
  username: z.nullable(z.string()),
  /** For somebody new: shown once. */
  code: z.nullable(z.string()),
  endsAt: z.nullable(z.string()),
  /** The duties of this seat wait for a second person. */
  waits: z.boolean(),
})
export const laidOut = z.object({ seats: z.array(seated) })
export const smallOffice = z.object({
  office: z.nullable(
    z.object({
      head: z.string(),
      officer: z.string(),
      second: z.string(),
      letter: z.string(),
      at: z.string(),
      by: z.string(),
      givesUp: z.array(z.enum(sacrifices)),
    }),
  ),
})

export type LayOutInput = z.output<typeof layOutInput>
export type LaidOut = z.output<typeof laidOut>
export type SmallOffice = z.output<typeof smallOffice>
