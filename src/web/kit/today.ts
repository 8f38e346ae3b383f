import { type PlainDate, plainDate } from '#values/plain-date.ts'

/** The day on this device, for hints at a field; what counts in law is decided by the server's day. */
export function today(): PlainDate {
  const now = new Date()
  return plainDate(now.getFullYear(), now.getMonth() + 1, now.getDate())
}
