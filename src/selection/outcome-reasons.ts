import type { Entrant } from './run-selection.ts'
import type { PersonOutcome } from './rules/selection-result.ts'

/**
 * What stands beside an outcome in the database: everything it was decided on, so that it can be explained and
 * repeated from its own row, whatever becomes of the register.
 */
export type OutcomeReasons = {
  readonly keys: Pick<Entrant, 'decile' | 'riskClass' | 'nominatedOn' | 'key'>
  /** The fields of the outcome that have no column. */
  readonly rest: Pick<Extract<PersonOutcome, { kind: 'selected' }>, 'seat'> | Reserve | Outside | Refused
}
type Reserve = Pick<Extract<PersonOutcome, { kind: 'reserve' }>, 'queues' | 'because'>
type Outside = Pick<Extract<PersonOutcome, { kind: 'outside-quota' }>, 'because'>
type Refused = Pick<Extract<PersonOutcome, { kind: 'refused' }>, 'failures'>

export function reasonsOf({ decile, riskClass, nominatedOn, key }: Entrant, outcome: PersonOutcome): OutcomeReasons {
  return { keys: { decile, riskClass, nominatedOn, key }, rest: restOf(outcome) }
}

function restOf(outcome: PersonOutcome): OutcomeReasons['rest'] {
  switch (outcome.kind) {
    case 'selected':
      return { seat: outcome.seat }
    case 'reserve':
      return { queues: outcome.queues, because: outcome.because }
    case 'outside-quota':
      return { because: outcome.because }
    case 'refused':
      return { failures: outcome.failures }
  }
}

type OutcomeRow = {
  readonly person_id: string
  readonly outcome: string
  readonly fund_id: string | null
  readonly rank: number | null
  readonly place: number | null
  readonly reasons: unknown
}

/** The outcome as the rules gave it. Rows are written by `reasonsOf` alone, so the shape is known. */
export function outcomeIn(row: OutcomeRow): PersonOutcome {
  const { rest } = row.reasons as OutcomeReasons
  return {
    id: row.person_id,
    kind: row.outcome,
    ...(row.rank === null ? {} : { rank: row.rank }),
    ...(row.place === null ? {} : { place: row.place }),
    ...(row.fund_id === null ? {} : { fundId: row.fund_id }),
    ...rest,
  } as PersonOutcome
}
