import type { Journaled } from './journal.ts'
import type { LostInterval } from './interruption.ts'

/** @param from since when work may be missing; the first lost act where nobody knows better */
export function countLost(missing: readonly Journaled[], from: string | undefined): LostInterval | null {
  const [first, last] = [missing[0], missing.at(-1)]
  if (!first || !last) return null
  const names: Record<string, number> = {}
  for (const { act } of missing) names[act] = (names[act] ?? 0) + 1
  return { from: from ?? first.writtenAt, to: last.writtenAt, acts: missing.length, names }
}
