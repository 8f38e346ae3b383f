import { readWrittenDate } from '#values/plain-date.ts'
import { isRefusal } from '#values/refusal.ts'
import { today } from './today.ts'

/** A day as people write it, for the door; null where nothing that is a day stands. */
export function dayIn(typed: string): string | null {
  const day = readWrittenDate(typed, today())
  return isRefusal(day) ? null : day
}
