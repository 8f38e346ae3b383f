import type { ActContext } from '#access/act.ts'
import type { PlainDate } from '#values/plain-date.ts'
import type { Rulebook } from '#rulebook/types.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import { agesOf, judgeOn } from '../receiving/desa-ground.ts'
import { sealRow } from '../receiving/sealed-row.ts'
import { replaceRows } from '../receiving/show-list.ts'
import { indexesBehind, keyOf } from '../receiving/tokens.ts'
import { changeCounts, countRowsOf } from '../records/lists.ts'
import { insertRows, listAlike, type StandingRecord } from '../records/rows.ts'
import type { ProgrammeAges } from '../rules/cross-check.ts'
import type { JudgedRow } from '../rules/judge-list.ts'
import type { Applied, Correction, LeftRow } from './correction.ts'

type Of = { readonly programmeId: string; readonly area: string; readonly ages: ProgrammeAges }
type Judged = { readonly correction: Correction; readonly row: JudgedRow }

/**
 * Writes the corrected rows beside the rows they replace, on the list where they stand and in the state it has: one list,
 * one signature. A correction after which a row could not go on, or would be a double, is left.
 */
export async function writeCorrected(
  context: ActContext,
  book: Rulebook,
  programmeId: string,
  corrections: readonly Correction[],
): Promise<Applied | Refusal> {
  if (corrections.length === 0) return { done: [], left: [], before: [], after: [] }
  const ages = await agesOf(context.tx, book, programmeId)
  if (isRefusal(ages)) return ages
  const left: LeftRow[] = []
  const fine: Judged[] = []
  const replaced: StandingRecord[] = []
  for (const [area, ofArea] of Map.groupBy(corrections, ({ record }) => record.area)) {
    const judged = await judgeArea(context, { programmeId, area, ages }, ofArea)
    left.push(...judged.left)
    fine.push(...judged.fine)
    replaced.push(...judged.replaced)
  }
  await replaceRows(context, replaced)
  return {
    done: fine.map(({ correction: { line, fields } }) => ({ line, fields })),
    left,
    before: replaced.map(({ id }) => id),
    after: await insertCorrected(context, programmeId, fine),
  }
}

async function judgeArea(context: ActContext, of: Of, corrections: readonly Correction[]) {
  const alone = judge(context, of, corrections, [])
  const tokens = alone.map((row) => indexesBehind(row.tokens))
  const standing = await listAlike(context.tx, of, {
    niks: tokens.flatMap(({ nik }) => nik ?? []),
    names: tokens.flatMap(({ name }) => name ?? []),
    ids: corrections.map(({ record }) => record.id),
  })
  const rows = judge(context, of, corrections, standing)
  const all = corrections.map((correction, at) => ({ correction, row: rows[at]! }))
  const left = all.flatMap((one) => whyLeft(one) ?? [])
  const fine = all.filter(({ correction: { line } }) => !left.some((one) => one.line === line))
  const ids = new Set(fine.map(({ correction: { record } }) => record.id))
  return { left, fine, replaced: standing.filter(({ id }) => ids.has(id)) }
}

function judge(
  { vault, world }: ActContext,
  { ages, area }: Of,
  corrections: readonly Correction[],
  standing: readonly StandingRecord[],
): JudgedRow[] {
  const today: PlainDate = world.clock.today()
  const rows = corrections.map(({ record, written, line }) => ({
    sheet: '',
    number: line,
    key: keyOf(record),
    written,
    statement: { works: record.states_work, isHealthy: record.states_health },
  }))
  return judgeOn({ area, ages, standing }, vault, rows, { mode: 'addition', mends: true, today, nominatedOn: today })
}

function whyLeft({ correction: { line, record }, row }: Judged): LeftRow | undefined {
  if (!row.current) return { line, refusal: refuse('already-on-list') }
  const [fault] = row.judged.faults
  return fault && record.verdict !== 'to-be-mended' ? { line, refusal: fault.refusal } : undefined
}

async function insertCorrected({ tx, vault, world }: ActContext, programmeId: string, fine: readonly Judged[]) {
  const ids: string[] = []
  for (const [listId, rows] of Map.groupBy(fine, ({ correction }) => correction.record.list_id)) {
    const before = await countRowsOf(tx, listId)
    const sealed = rows.map(({ row, correction: { record } }, at) => {
      const id = world.ids.next()
      ids.push(id)
      const first = record.nominated_on as PlainDate
      return sealRow(vault, { ...row, number: before + at + 1, nominatedOn: first }, id)
    })
    await insertRows(tx, { id: listId, area: rows[0]!.correction.record.area, programmeId }, sealed)
    const good = rows.filter(({ row }) => row.judged.verdict === 'new').length
    await changeCounts(tx, listId, { rows: rows.length, good, toMend: rows.length - good })
  }
  return ids
}
