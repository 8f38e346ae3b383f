import { type Day, dayOf, isWeekend } from '../calendar.ts'
import { type Random, sample } from '../random.ts'

/** When the desa were asked, and until when they could answer (BOM-11: March to July 2025 for the whole selection). */
export const requested = dayOf(2025, 3, 5)
export const deadline = dayOf(2025, 5, 30)
const lastArrival = dayOf(2025, 6, 20)

/** The days on which one desa sent its list; the first is the day of nomination, later ones are corrected full files. */
export type Sending = { readonly days: readonly Day[]; readonly isLate: boolean }

/** Of the 143: a few late, some with one correction ("FIX"), few with two; assumed. */
const lateDesa = 6
const correctedOnce = 11
const correctedTwice = 3

export function drawSendings(random: Random, desa: number): Sending[] {
  const numbers = sample(
    random,
    Array.from({ length: desa }, (_, i) => i),
    desa,
  )
  const late = new Set(numbers.slice(0, lateDesa))
  const corrected = new Map(
    numbers
      .slice(lateDesa, lateDesa + correctedOnce + correctedTwice)
      .map((number, i) => [number, i < correctedOnce ? 1 : 2]),
  )
  return Array.from({ length: desa }, (_, number) => {
    const isLate = late.has(number)
    const first = isLate ? workday(random.between(deadline + 3, lastArrival)) : workday(drawDay(random))
    const days = [first]
    for (let i = 0; i < (corrected.get(number) ?? 0); i++)
      days.push(workday((days.at(-1) as Day) + random.between(4, 14)))
    return { days, isLate }
  })
}

/** A fifth comes in the last week, the rest spreads over the time; corrected lists are still before the cut of June. */
function drawDay(random: Random): Day {
  return random.chance(0.22) ? random.between(deadline - 6, deadline) : random.between(requested + 6, deadline - 7)
}

const workday = (day: Day): Day => (isWeekend(day) ? workday(day - 1) : day)
