import type { Month, MonthRange } from '#values/month.ts'
import { refuse, type Refusal } from '#values/refusal.ts'

/**
 * Which months a branch can still be asked to cover. Cover begins with the participant number and never before it, so
 * a month that is past when the file is made cannot be bought any more: the file begins with the month it is made in.
 *
 * @returns a refusal when the whole period is past
 */
export function monthsToCover(programme: MonthRange, madeIn: Month): MonthRange | Refusal {
  if (madeIn > programme.last) return refuse('programme-months-past', { last: programme.last })
  return { first: madeIn > programme.first ? madeIn : programme.first, last: programme.last }
}
