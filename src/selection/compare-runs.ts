import { scopeOf, type Actor } from '#access/actor.ts'
import type { Platform, Tx } from '#platform/index.ts'
import { isRefusal, type Refusal } from '#values/refusal.ts'
import type { CompareAnswer, CompareCounts, CompareInput } from './contract.ts'
import * as records from './records/differences.ts'
import { firstId, lastId } from './records/id-range.ts'
import { visibleRun } from './visible-run.ts'

/** As many as both engines compare within a tenth of a second. */
const usualStretch = 10_000

/**
 * A page of those who enter, leave or change otherwise between two runs: the answer to "what if", and to what an
 * objection changed. Finished runs never change, so they are walked in short transactions that see the same.
 */
export async function compareRuns(
  platform: Platform,
  actor: Actor,
  asked: CompareInput,
  stretchLength = usualStretch,
): Promise<CompareAnswer | Refusal> {
  const rows: records.DifferenceRow[] = []
  const left = () => asked.limit - rows.length
  const from = asked.from ?? firstId
  const fault = await walk(platform, actor, { ...asked, from, stretchLength }, async (tx, stretch) => {
    rows.push(...(await records.readDifferences(tx, asked, stretch, left())))
    return left() > 0
  })
  if (fault) return fault
  return { rows: rows.map(changedOf), next: left() > 0 ? null : rows.at(-1)!.person_id }
}

/** How many people enter, leave, change otherwise or stay as they were. */
export async function countChanges(
  platform: Platform,
  actor: Actor,
  runs: records.Runs,
  stretchLength = usualStretch,
): Promise<CompareCounts | Refusal> {
  const counts = { enters: 0, leaves: 0, others: 0, same: 0 }
  const fault = await walk(platform, actor, { ...runs, from: firstId, stretchLength }, async (tx, stretch) => {
    for (const { change, n } of await records.countDifferences(tx, runs, stretch)) counts[change] += n
    return true
  })
  return fault ?? counts
}

type Visit = (tx: Tx, stretch: records.Stretch) => Promise<boolean>

/** From one stretch of people to the next, until there is nobody left or enough was seen. */
async function walk(
  platform: Platform,
  actor: Actor,
  { from, stretchLength, ...runs }: records.Runs & { readonly from: string; readonly stretchLength: number },
  visit: Visit,
): Promise<Refusal | undefined> {
  const inScope = <T>(work: (tx: Tx) => Promise<T>) => platform.inScope(scopeOf(actor), work)
  for (const runId of [runs.before, runs.after]) {
    const run = await inScope((tx) => visibleRun(tx, actor, runId))
    if (isRefusal(run)) return run
  }
  for (let [after, goesOn] = [from, true]; goesOn && after !== lastId;) {
    const upTo = await inScope((tx) => records.stretchAfter(tx, runs, after, stretchLength))
    goesOn = await inScope((tx) => visit(tx, { after, upTo }))
    after = upTo
  }
  return undefined
}

const changedOf = (row: records.DifferenceRow): CompareAnswer['rows'][number] => ({
  personId: row.person_id,
  name: row.name,
  area: row.area,
  before: standing(row.before_outcome, row.before_rank, row.before_place),
  after: standing(row.after_outcome, row.after_rank, row.after_place),
})

type Outcome = NonNullable<CompareAnswer['rows'][number]['after']>['outcome']

function standing(outcome: records.DifferenceRow['after_outcome'], rank: number | null, place: number | null) {
  // The words are held by a CHECK of the table.
  return outcome === null ? null : { outcome: outcome as Outcome, rank, place }
}
