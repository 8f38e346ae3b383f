import type { PersonOutcome, SelectionResult, Shortage } from './selection-result.ts'

/**
 * The result as text that is the same wherever it is made: one JSON array a line, fields in a fixed order,
 * people by id, each line ended by LF. Its UTF-8 bytes are what digests are taken over; encoding them is
 * left to the caller, because rules know no bytes.
 *
 * JSON without spaces and with arrays instead of objects leaves nothing to choose: no field order, no
 * escaping of one's own, and lone surrogates are escaped, so the bytes are always valid UTF-8. Names of
 * funds and people are left out: correcting one does not make another selection.
 */
export function canonicalText(result: SelectionResult): string {
  return [
    line('payung-selection', 1),
    line('quota', result.quota),
    ...result.funds.map(({ id, seats, taken }) => line('fund', id, seats, taken)),
    ...result.caps.map(({ area, seats, taken }) => line('cap', area, seats, taken)),
    ...result.outcomes.map((outcome) => line(...fields(outcome))),
  ].join('')
}

type Field = string | number | readonly Field[]

const line = (...all: readonly Field[]): string => `${JSON.stringify(all)}\n`

function fields(outcome: PersonOutcome): Field[] {
  const { kind, id } = outcome
  switch (kind) {
    case 'selected':
      return [kind, id, outcome.rank, outcome.fundId, outcome.seat]
    case 'reserve':
      return [
        kind,
        id,
        outcome.rank,
        outcome.place,
        outcome.queues.map((q) => [q.fundId, q.place]),
        said(outcome.because),
      ]
    case 'outside-quota':
      return [kind, id, outcome.rank, said(outcome.because)]
    case 'refused':
      return [kind, id, outcome.failures.map(({ rule, verdict, remark }) => [rule, verdict, remark?.code ?? ''])]
  }
}

const said = (because: Shortage): Field => (because.kind === 'area-cap' ? [because.kind, because.area] : [because.kind])
