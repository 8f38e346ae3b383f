import { byText } from './rules/priority.ts'
import type { SelectionCandidate, SelectionSnapshot } from './rules/selection-result.ts'

/**
 * Everything a selection depends on, as text that is the same wherever it is made: one JSON array a line, people by
 * id. Names of funds and people are left out, because they decide nothing.
 */
export function* snapshotLines(snapshot: SelectionSnapshot): Generator<string> {
  yield line('payung-selection-data', 1)
  yield line('priority', ...snapshot.priority)
  yield line('quota', snapshot.quota)
  yield line('reserve', snapshot.reserveLimit)
  for (const { id, seats } of snapshot.funds) yield line('fund', id, seats)
  for (const { area, seats } of snapshot.caps) yield line('cap', area, seats)
  for (const person of snapshot.people.toSorted((a, b) => byText(a.id, b.id))) yield personLine(person)
}

type Field = string | number | null | readonly Field[]

const line = (...fields: readonly Field[]): string => `${JSON.stringify(fields)}\n`

const personLine = ({ id, area, decile, riskClass, nominatedOn, tieKey, funds, obstacles }: SelectionCandidate) => {
  const kept = obstacles.map(({ rule, verdict, remark }) => [rule, verdict, remark?.code ?? ''])
  return line('person', id, area, decile, riskClass, nominatedOn, tieKey, funds, kept)
}
