import { expect, test } from 'vitest'
import { failedOnce, secondsToWait, type Attempts } from './attempt-wait.ts'

/** Somebody who never stops: how many guesses in each hour of a day. */
function guessesByHour(): number[] {
  const start = Date.UTC(2025, 5, 2)
  const hours = Array.from({ length: 24 }, () => 0)
  let attempts: Attempts = { failures: 0, lastAt: new Date(start) }
  for (let second = 0; second < 24 * 3_600; second++) {
    const now = new Date(start + second * 1_000)
    while (secondsToWait(attempts, now) === 0 && hours[Math.floor(second / 3_600)]! < 1_000) {
      attempts = failedOnce(attempts, now)
      hours[Math.floor(second / 3_600)]!++
    }
  }
  return hours
}

test('somebody who never stops guesses at most 100 times in an hour', () => {
  const hours = guessesByHour()
  expect(Math.max(...hours)).toBeLessThanOrEqual(100)
  expect(Math.min(...hours)).toBeGreaterThan(10)
})

test('five mistakes cost nothing, the sixth two seconds, and after a quiet hour all is forgotten', () => {
  const at = new Date(Date.UTC(2025, 5, 2))
  const after = (seconds: number) => new Date(at.getTime() + seconds * 1_000)
  expect(secondsToWait({ failures: 4, lastAt: at }, at)).toBe(0)
  expect(secondsToWait({ failures: 5, lastAt: at }, at)).toBe(2)
  expect(secondsToWait({ failures: 50, lastAt: at }, at)).toBe(60)
  expect(secondsToWait({ failures: 50, lastAt: at }, after(60))).toBe(0)
  expect(secondsToWait({ failures: 50, lastAt: at }, after(3_600))).toBe(0)
  expect(failedOnce({ failures: 50, lastAt: at }, after(3_600)).failures).toBe(1)
})
