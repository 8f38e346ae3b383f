import type { Actor } from '#access/actor.ts'
import type { Tx } from '#platform/index.ts'
import type { Sentence } from '#values/language.ts'
import { occupations } from '#values/occupation.ts'
import { isRefusal, type Refusal } from '#values/refusal.ts'
import type { Tally, TotalsAnswer } from './contract.ts'
import { areaNames } from './records/names.ts'
import { readTotals, type TotalRow } from './records/totals.ts'
import { byText } from './rules/priority.ts'
import { visibleRun } from './visible-run.ts'

/** How many of each outcome, altogether and by area, occupation, sex and decile; only of the reader's own area. */
export async function viewTotals(tx: Tx, actor: Actor, runId: string): Promise<TotalsAnswer | Refusal> {
  const run = await visibleRun(tx, actor, runId)
  if (isRefusal(run)) return run
  const rows = await readTotals(tx, runId)
  const areas = await areaNames(
    tx,
    rows.flatMap(({ dimension, key }) => (dimension === 'desa' && key ? [key] : [])),
  )
  const of = (dimension: TotalRow['dimension']) =>
    rows.filter((row) => row.dimension === dimension).map((row) => tallyOf(row, areas))
  const all = of('all')[0]!
  return {
    all,
    kecamatan: of('kecamatan').toSorted(byKey),
    desa: of('desa').toSorted(byKey),
    occupation: of('occupation').toSorted((a, b) => b.selected - a.selected || byKey(a, b)),
    sex: of('sex').toSorted(byKey),
    decile: of('decile').toSorted((a, b) => Number(a.key || 11) - Number(b.key || 11)),
  }
}

const byKey = (a: Tally, b: Tally): number => byText(a.key, b.key)

function tallyOf(row: TotalRow, areas: ReadonlyMap<string, string>): Tally {
  return {
    key: row.key ?? '',
    label: labelOf(row, areas),
    selected: row.selected,
    reserve: row.reserve,
    outsideQuota: row.outside_quota,
    refused: row.refused,
    held: row.held,
  }
}

function labelOf({ dimension, key }: TotalRow, areas: ReadonlyMap<string, string>): Sentence {
  if (dimension === 'all') return { id: 'Semua', en: 'All' }
  if (key === null) return { id: 'Tidak diketahui', en: 'Unknown' }
  switch (dimension) {
    case 'desa':
    case 'kecamatan':
      return both(areas.get(key) ?? key)
    case 'occupation':
      return occupations.find(({ code }) => code === key)?.label ?? both(key)
    case 'sex':
      return key === 'L' ? { id: 'Laki-laki', en: 'Men' } : { id: 'Perempuan', en: 'Women' }
    case 'decile':
      return { id: `Desil ${key}`, en: `Decile ${key}` }
  }
}

const both = (name: string): Sentence => ({ id: name, en: name })
