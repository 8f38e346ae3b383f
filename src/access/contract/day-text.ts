import * as z from 'zod/mini'
import { parsePlainDate } from '#values/plain-date.ts'
import { isRefusal } from '#values/refusal.ts'

/** A day of the calendar as a contract takes it, `2025-02-28`; the database would break on the 30th of February. */
export const dayText = z.string().check(
  z.regex(/^[12]\d{3}-\d\d-\d\d$/),
  z.refine((text) => !isRefusal(parsePlainDate(text))),
)
