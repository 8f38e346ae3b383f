import { refuse, type Refusal } from '#values/refusal.ts'

/** A clock that was set right by a few minutes is no reason to stop an office. */
const toleratedMillis = 5 * 60_000

/**
 * After a power cut with an empty battery a machine may stand in 2010. What is written then is dated before what it
 * builds on, so nothing is written until the clock is right.
 *
 * @param known moments of which we know that they have passed
 */
export function clockFault(now: Date, known: readonly (string | Date | null | undefined)[]): Refusal | undefined {
  const passed = known.flatMap((moment) => (moment ? new Date(moment).getTime() : []))
  const last = Math.max(...passed, Number.NEGATIVE_INFINITY)
  if (last <= now.getTime() + toleratedMillis) return undefined
  return refuse('clock-behind', { now: minuteOf(now), last: minuteOf(new Date(last)) })
}

const minuteOf = (moment: Date) => `${moment.toISOString().slice(0, 16).replace('T', ' ')} UTC`
