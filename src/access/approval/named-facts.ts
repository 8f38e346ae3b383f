import type { Tx } from '#platform/index.ts'
import { namesOf } from '../names-of.ts'
import type { Effect } from './two-person-act.ts'

/** Facts that are accounts: a proposal keeps the id, whoever reads it wants the name. */
const accounts = ['holder', 'predecessor'] as const

export async function namedFacts(tx: Tx, facts: Effect['facts']): Promise<Effect['facts']> {
  const ids = accounts.flatMap((key) => (facts[key] === undefined ? [] : [String(facts[key])]))
  if (ids.length === 0) return facts
  const names = await namesOf(tx, ids)
  const named = accounts.flatMap((key) => {
    const name = names.get(String(facts[key]))
    return name === undefined ? [] : [[key, name] as const]
  })
  return { ...facts, ...Object.fromEntries(named) }
}
