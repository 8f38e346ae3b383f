import { createHash } from 'node:crypto'
import type { Effect } from './two-person-act.ts'

type Proposed = {
  readonly id: string
  readonly act: string
  readonly input: unknown
  readonly effect: Effect
  readonly by: string
  readonly expiresAt: Date
}

/** The code of exactly this proposal: what is asked, its counted effect with every fact, by whom and until when. */
export function sheetCodeOf({ id, act, input, effect, by, expiresAt }: Proposed): string {
  const { people, rupiah, code, facts } = effect
  const parts = [id, act, sorted(input), people, rupiah, code, sorted(facts), by, expiresAt.toISOString()]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}

/** The database keeps the names of an object in an order of its own. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, part]) => part !== undefined)
  return entries.toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([name, part]) => [name, sorted(part)])
}
