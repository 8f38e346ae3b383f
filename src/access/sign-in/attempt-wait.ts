/** Failed attempts that came one after the other from one source. */
export type Attempts = { readonly failures: number; readonly lastAt: Date }

const free = 5
const longestWait = 60
/** So long without a failure, and it counts as the first again. */
const forgottenAfter = 3_600

/**
 * Seconds until a source may try again. Five tries are free, then the wait doubles up to a minute: at most 70 guesses in
 * the first hour and 60 in each later one, under the hundred that NIST SP 800-63B and the threat list allow, and a person
 * who mistyped waits two seconds.
 */
export function secondsToWait({ failures, lastAt }: Attempts, now: Date): number {
  const passed = (now.getTime() - lastAt.getTime()) / 1_000
  if (failures < free || passed >= forgottenAfter) return 0
  return Math.max(0, Math.ceil(Math.min(2 ** (failures - free + 1), longestWait) - passed))
}

export function failedOnce({ failures, lastAt }: Attempts, now: Date): Attempts {
  const passed = (now.getTime() - lastAt.getTime()) / 1_000
  return { failures: passed >= forgottenAfter ? 1 : failures + 1, lastAt: now }
}
