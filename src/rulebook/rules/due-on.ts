import { addMonths, firstDay, lastDay, monthOf } from '#values/month.ts'
import { addDays, daysBetween, type PlainDate } from '#values/plain-date.ts'
import { isRefusal, type Refusal } from '#values/refusal.ts'
import type { DayOfMonth, Rulebook, Within } from '../types.ts'
import { type DeadlineCode, deadlineOf } from './deadline-of.ts'
import { addWorkingDays } from './working-days.ts'

/**
 * The last day on which a clock is still kept.
 *
 * The day of the event is not counted. 2 × 24 hours are given as two days, because events carry a day and no
 * hour. A day of the month means that day of the event's own month.
 */
export function dueOn(book: Rulebook, code: DeadlineCode, event: PlainDate): PlainDate | Refusal {
  const rule = deadlineOf(book, code, event)
  if (isRefusal(rule)) return rule
  const clock: Within | DayOfMonth = rule.value
  if (clock.kind === 'day-of-month') return addDays(firstDay(monthOf(event)), clock.day - 1)
  switch (clock.unit) {
    case 'working-day':
      return addWorkingDays(book, event, clock.count)
    case 'day':
      return addDays(event, clock.count)
    case 'hour':
      return addDays(event, Math.floor(clock.count / 24))
    case 'month':
      return sameDayLater(event, clock.count)
    case 'year':
      return sameDayLater(event, clock.count * 12)
  }
}

/** Six months from 31 August end on the last day of February. */
function sameDayLater(day: PlainDate, months: number): PlainDate {
  const month = addMonths(monthOf(day), months)
  const same = addDays(firstDay(month), daysBetween(firstDay(monthOf(day)), day))
  return same < lastDay(month) ? same : lastDay(month)
}
