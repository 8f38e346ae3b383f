import { createHash } from 'node:crypto'
import { findOccupation } from '#values/occupation.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Bombana, generateBombana } from './bombana.ts'
import { ageAt, launch } from './calendar.ts'
import { groupOfJob, placesInAll } from './nominees/targets.ts'
import { decileAt } from './people/registry.ts'
import { lastRows, rankByPolicy, truthCsv } from './truth.ts'

let bombana: Bombana
beforeAll(() => {
  bombana = generateBombana('uji')
})

const countBy = <T>(list: readonly T[], keyOf: (one: T) => string) => {
  const counts: Record<string, number> = {}
  for (const one of list) counts[keyOf(one)] = (counts[keyOf(one)] ?? 0) + 1
  return counts
}

const groups = (people: readonly { person: number }[]) =>
  countBy(people, ({ person }) => groupOfJob[bombana.registry.job[person] ?? -1] ?? 'none')

describe('the nominees', () => {
  test('are 8,500 to 9,500 rows, and 7,509 different eligible people among them', () => {
    const rows = lastRows(bombana.submissions)
    expect(rows.length).toBeGreaterThanOrEqual(8500)
    expect(rows.length).toBeLessThanOrEqual(9500)
    expect(bombana.eligible.length).toBe(7509)
  })

  test('who count as eligible are so by every rule of the programme', () => {
    const { registry, cover } = bombana
    const covered = new Set(cover.map(({ person }) => person))
    for (const { person, decile, nik } of bombana.eligible) {
      const age = ageAt(registry.birth[person] ?? 0, launch)
      expect(age >= 18 && age < 65, nik).toBe(true)
      expect(decile >= 1 && decile <= 4 && decile === decileAt(registry, person), nik).toBe(true)
      expect(covered.has(person) || registry.dead[person] === 1, nik).toBe(false)
    }
  })

  test('include people against whom each of the ten reasons stands', () => {
    const found = countBy(
      lastRows(bombana.submissions).flatMap(({ nominee }) => nominee.reasons),
      (reason) => reason,
    )
    expect(Object.keys(found).toSorted()).toEqual([
      'covered',
      'deceased',
      'decile-above-limit',
      'excluded-group',
      'not-in-registry',
      'not-ranked',
      'not-working',
      'row-unusable',
      'too-old',
      'too-young',
    ])
    expect(Math.min(...Object.values(found))).toBeGreaterThanOrEqual(30)
  })

  test('who are eligible have an occupation in words that the list of occupations knows', () => {
    const unknown = lastRows(bombana.submissions).filter(
      ({ nominee, written }) =>
        nominee.reasons.length === 0 && findOccupation(written.cells.occupation)?.code !== nominee.occupation,
    )
    expect(unknown.map(({ written }) => written.cells.occupation)).toEqual([])
  })

  test('stand twice on one list or on the lists of two desa in some hundred rows', () => {
    const doubles = countBy(lastRows(bombana.submissions), ({ nominee }) => nominee.double)
    expect(doubles['same-desa']).toBeGreaterThan(60)
    expect(doubles['other-desa']).toBeGreaterThan(100)
  })
})

describe('the selection by the policy of the demo', () => {
  const chosenWith = (seed: string) => {
    const ranked = rankByPolicy(bombana.eligible, ({ nik }) =>
      createHash('sha256').update(`${seed}\n${nik}`).digest('hex'),
    )
    return { chosen: ranked.slice(0, placesInAll), reserve: ranked.slice(placesInAll) }
  }

  test.each(['undian-1', 'undian-2', 'undian-3', 'undian-4', 'undian-5'])(
    'fills 6,000 places with about 2,900 fishers, then farmers, then small traders, whatever the seed (%s)',
    (seed) => {
      const { chosen, reserve } = chosenWith(seed)
      const { fisher = 0, crew = 0, farmer = 0, trader = 0, ...others } = groups(chosen)
      expect(chosen.length).toBe(6000)
      expect(reserve.length).toBe(1509)
      expect(fisher).toBeGreaterThanOrEqual(2850)
      expect(fisher + crew).toBeLessThanOrEqual(2950)
      expect(farmer).toBeLessThan(fisher)
      expect(trader).toBeLessThan(farmer)
      expect(Math.max(...Object.values(others))).toBeLessThan(trader)
    },
  )

  test('leaves fishers, farmers and traders in the reserve', () => {
    const { fisher = 0, farmer = 0, trader = 0 } = groups(chosenWith('undian-1').reserve)
    expect(Math.min(fisher, farmer, trader)).toBeGreaterThan(100)
  })
})

describe('the files', () => {
  test('come from all 143 desa of 22 kecamatan, a few late and a few twice', () => {
    const last = bombana.submissions.filter(({ isLast }) => isLast)
    expect(new Set(last.map(({ desa }) => desa.code)).size).toBe(143)
    expect(new Set(last.map(({ desa }) => desa.kecamatan.code)).size).toBe(22)
    expect(last.filter(({ isLate }) => isLate).length).toBe(6)
    expect(bombana.submissions.length - last.length).toBe(17)
    expect(last.every(({ rows, quota }) => rows.length <= quota && rows.length > 0)).toBe(true)
  })

  test('were sent from March to June 2025, the late ones after the deadline', () => {
    for (const { sentOn, isLate, version } of bombana.submissions) {
      expect(sentOn >= '2025-03-10' && sentOn <= '2025-06-30').toBe(true)
      if (version === 1) expect(sentOn > bombana.deadline).toBe(isLate)
    }
  })

  test('are two thirds the form, and ten layouts besides', () => {
    const layouts = countBy(
      bombana.submissions.filter(({ isLast }) => isLast),
      ({ layout }) => layout,
    )
    expect(Object.keys(layouts).length).toBe(11)
    expect(layouts['form']).toBe(95)
  })

  test('of the welfare data have a row for each of 168,055 people, some without a decile', () => {
    const { dtsen, registry } = bombana
    expect(dtsen.size).toBe(168_055)
    const deciles = countBy(
      Array.from({ length: dtsen.size }, (_, i) => dtsen.rowAt(i)),
      ({ decile }) => String(decile),
    )
    expect(Object.keys(deciles).length).toBe(11)
    expect(deciles['null'] ?? 0).toBeGreaterThan(2000)
    expect(deciles['1'] ?? 0).toBeGreaterThan(deciles['10'] ?? 0)
    expect(registry.size).toBe(168_055)
  })

  test('of the cover list name one to two thousand people with eleven-digit numbers', () => {
    expect(bombana.cover.length).toBeGreaterThan(1000)
    expect(bombana.cover.length).toBeLessThan(2000)
    expect(bombana.cover.every(({ kpj }) => /^\d{11}$/.test(kpj))).toBe(true)
    expect(new Set(bombana.cover.map(({ kpj }) => kpj)).size).toBe(bombana.cover.length)
  })

  test('of the truth have a line for every row of every list', () => {
    const lines = [...truthCsv(bombana.submissions)].join('').trimEnd().split('\n')
    expect(lines.length - 1).toBe(bombana.submissions.reduce((all, { rows }) => all + rows.length, 0))
    expect(new Set(lines.slice(1).map((line) => line.split(',').slice(0, 3).join())).size).toBe(lines.length - 1)
  })
})
