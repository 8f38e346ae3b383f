import { createHash } from 'node:crypto'
import { canonicalText } from '#selection/rules/canonical-text.ts'
import { byPriority } from '#selection/rules/priority.ts'
import { runSelection, type Entrant, type SelectionInput } from '#selection/run-selection.ts'
import { lotOf } from '#selection/draw.ts'
import { select } from '#selection/rules/select.ts'
import type { SelectionSnapshot } from '#selection/rules/selection-result.ts'
import type { AreaCode } from '#values/area-code.ts'
import { parseDecile } from '#values/decile.ts'
import type { PlainDate } from '#values/plain-date.ts'
import { isRefusal } from '#values/refusal.ts'
import { drawWorkers, workersOfALargePemda, type Worker } from './material/workers.ts'
import type { Bench, Figure, Sample } from './report/figure.ts'
import { inTurn } from './report/in-turn.ts'

const seed = 'angka-undian-bench'

/**
 * Ranking and reserve for 150,000 people: select, the canonical text and its SHA-256 within 2 s. The rival sorts the
 * same people by the same keys and does nothing else; what is above it are seats, reserve, text and digest.
 */
export const selection: Bench = {
  title: 'Ranking and reserve for 150,000 people',
  minutes: 5,
  measure: async (tell) => {
    tell('drawing the people')
    const input = selectionInput(drawWorkers(workersOfALargePemda))
    const snapshot = snapshotOf(input)
    tell('selecting')
    const sort = () => snapshot.people.toSorted(byPriority(input.priority))
    const ranked = await inTurn(5, () => sha256(canonicalText(select(snapshot))), sort)
    const whole = await inTurn(3, () => wholeRun(input), sort)
    return {
      figures: [
        { ...figureOf('select, canonical text, SHA-256', ranked), limit: 2 },
        figureOf('the same with every lot drawn and every digest of the run', whole),
      ],
      remarks: ['100,000 places in two funds, the rest in reserve; every 20th person fails a condition.'],
    }
  },
}

const figureOf = (what: string, { ours, rival }: { ours: Sample; rival: Sample }): Figure => ({
  what,
  value: ours.median,
  unit: 's',
  range: [ours.low, ours.high],
  rival: { what: 'toSorted by the same keys', value: rival.median },
})

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

function wholeRun(input: SelectionInput) {
  const finished = runSelection(input)
  if (isRefusal(finished)) throw new Error(`refused: ${finished.code}`)
  return finished
}

function selectionInput(workers: readonly Worker[]): SelectionInput {
  return {
    people: workers.map(entrantOf),
    priority: ['decile', 'risk-class', 'nominated-on'],
    funds: [
      { id: 'apbd', name: 'APBD', seats: 60_000 },
      { id: 'dbh', name: 'DBH Sawit', seats: 60_000 },
    ],
    quota: 100_000,
    caps: [],
    reserveLimit: null,
    seed,
  }
}

function snapshotOf({ people, seed: drawn, ...rules }: SelectionInput): SelectionSnapshot {
  const funds = rules.funds.map(({ id }) => id)
  return { ...rules, people: people.map(({ key, ...one }) => ({ ...one, funds, tieKey: lotOf(drawn, key) })) }
}

const failsOneCondition = 20

function entrantOf(worker: Worker, at: number): Entrant {
  const decile = parseDecile(String(worker.decile))
  return {
    id: `0197a000-0000-7000-8000-${String(at).padStart(12, '0')}`,
    // Both come from the generator, which writes them in this form only.
    area: worker.home.code as AreaCode,
    nominatedOn: `2025-0${3 + (at % 4)}-1${at % 10}` as PlainDate,
    decile: isRefusal(decile) ? null : decile,
    riskClass: worker.occupation.riskClass,
    key: sha256(worker.nik).slice(0, 32),
    obstacles: at % failsOneCondition === 0 ? [tooRich] : [],
  }
}

const tooRich: Entrant['obstacles'][number] = {
  rule: 'welfare',
  verdict: 'fail',
  value: 6,
  limit: 4,
  source: 'welfare-data',
  sourceName: 'DTSEN',
  on: '2025-06-30' as PlainDate,
  basis: null,
  remark: null,
}
