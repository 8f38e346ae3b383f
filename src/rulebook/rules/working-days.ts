import { addDays, type PlainDate, weekday } from '#values/plain-date.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import type { Rulebook } from '../types.ts'
import { ruleOn } from './rule-on.ts'

/**
 * Whether offices work on that day: not at the weekend, not on a national holiday, not on joint leave.
 *
 * A year whose holidays are not in the book is refused, because a clock that runs through Idulfitri is wrong
 * by a week.
 */
export function isWorkingDay(book: Rulebook, day: PlainDate): boolean | Refusal {
  const week = ruleOn(book, 'WORK_WEEK', day)
  if (isRefusal(week)) return week
  const year = ruleOn(book, 'HOLIDAYS', day)
  if (isRefusal(year)) return refuse('holidays-unknown', { year: day.slice(0, 4) })
  return week.value.weekdays.includes(weekday(day)) && !year.value.days.some(({ date }) => date === day)
}

/**
 * The `count`-th working day after that day, or before it when negative; the day itself is not counted.
 *
 * @param count nought gives the day back, working or not
 */
export function addWorkingDays(book: Rulebook, day: PlainDate, count: number): PlainDate | Refusal {
  const step = count < 0 ? -1 : 1
  let reached = day
  for (let left = Math.abs(count); left > 0;) {
    reached = addDays(reached, step)
    const works = isWorkingDay(book, reached)
    if (isRefusal(works)) return works
    if (works) left -= 1
  }
  return reached
}
