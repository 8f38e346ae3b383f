import { sql } from 'kysely'
import type { Platform, Tx } from '#platform/index.ts'
import { refuse, type Refusal } from '#values/refusal.ts'
import { signInScope } from '../accounts.ts'
import { failedOnce, secondsToWait, type Attempts } from './attempt-wait.ts'
import { digest } from './digest.ts'

/** From where somebody tries. */
export type Origin = {
  readonly address: string
  /** The browser's name for itself. */
  readonly agent: string
  /** The token of a browser from which somebody signed in before. */
  readonly device?: string | undefined
}

/**
 * A guess counts before it is judged, so that many at once are many. A known device is counted by itself (OWASP: device
 * cookies): however many strangers fail, its owner comes in. Everybody else is counted at his address, and together
 * with all other strangers on this account.
 *
 * @returns what takes the guess back once it was right
 */
export function countAttempt(
  platform: Platform,
  username: string,
  origin: { readonly address: string; readonly knownDevice: string | undefined },
): Promise<{ takeBack(): Promise<void> } | Refusal> {
  const name = username.toLowerCase()
  const own = origin.knownDevice ? `device ${origin.knownDevice}` : `address ${origin.address}`
  const sources = [digest(`${name} ${own}`), ...(origin.knownDevice ? [] : [digest(`${name} strangers`)])]
  return platform.inScope(signInScope, async (tx) => {
    const now = platform.world.clock.now()
    const counted = await attemptsAt(tx, sources, now)
    const seconds = Math.max(...counted.map((attempts) => secondsToWait(attempts, now)))
    if (seconds > 0) return refuse('too-many-attempts', { seconds })
    for (const attempts of counted) await writeAttempts(tx, attempts.source, failedOnce(attempts, now))
    return { takeBack: () => takeBack(platform, sources) }
  })
}

/** Who was right is forgiven his own mistakes; those of strangers stay, less this one. */
function takeBack(platform: Platform, [own, ...others]: readonly Buffer[]): Promise<void> {
  return platform.inScope(signInScope, async (tx) => {
    const now = platform.world.clock.now()
    const all = await attemptsAt(tx, [own!, ...others], now)
    for (const { source, failures, lastAt } of all) {
      const left = source.equals(own!) ? 0 : Math.max(0, failures - 1)
      await writeAttempts(tx, source, { failures: left, lastAt })
    }
  })
}

async function attemptsAt(tx: Tx, sources: readonly Buffer[], now: Date) {
  const { rows } = await sql<{ source: Buffer; failures: number; last_at: Date }>`
    select * from attempts_at(${sources}, ${now})`.execute(tx)
  return rows.map(({ source, failures, last_at }) => ({ source, failures, lastAt: last_at }))
}

const writeAttempts = (tx: Tx, source: Buffer, { failures, lastAt }: Attempts) =>
  sql`select write_attempt(${source}, ${failures}, ${lastAt})`.execute(tx)
