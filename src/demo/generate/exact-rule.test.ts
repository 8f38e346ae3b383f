import { parseNik } from '#values/nik.ts'
import { isRefusal } from '#values/refusal.ts'
import { beforeAll, expect, test } from 'vitest'
import { type Bombana, generateBombana } from './bombana.ts'
import { exactRuleOver } from './exact-rule.ts'

type Measured = { recall: number; recallByNik: number; wrong: number; links: number; wrongShare: number }

/** Runs the rule over every row of every last list. */
function measure(bombana: Bombana): Measured {
  const find = exactRuleOver(bombana)
  const niks = new Map(
    Array.from({ length: bombana.dtsen.size }, (_, i) => bombana.dtsen.rowAt(i)).map((row) => [row.nik, row.person]),
  )
  const found = new Set<number>()
  const foundByNik = new Set<number>()
  const count = { wrong: 0, links: 0 }
  for (const { desa, rows } of bombana.submissions.filter(({ isLast }) => isLast)) {
    for (const { nominee, written } of rows) {
      const meant = nominee.person?.id
      const linked = find(written, desa.code)
      const nik = parseNik(written.cells.nik)
      if (linked !== undefined) count.links += 1
      if (linked !== undefined && linked !== meant) count.wrong += 1
      if (nominee.reasons.length > 0 || meant === undefined) continue
      if (linked === meant) found.add(meant)
      if (!isRefusal(nik) && niks.get(nik) === meant) foundByNik.add(meant)
    }
  }
  const all = bombana.eligible.length
  return {
    ...count,
    recall: found.size / all,
    recallByNik: foundByNik.size / all,
    wrongShare: count.wrong / count.links,
  }
}

let measured: Measured
beforeAll(() => {
  measured = measure(generateBombana('uji'))
  process.stdout.write(`exact rule over the demo: ${JSON.stringify(measured)}\n`)
})

test('the exact rule finds nine of ten eligible people, and not all of them', () => {
  expect(measured.recall).toBeGreaterThanOrEqual(0.9)
  expect(measured.recall).toBeLessThan(0.98)
})

test('the exact rule links at most one row in two hundred to the wrong person', () => {
  expect(measured.wrongShare).toBeLessThanOrEqual(0.005)
  expect(measured.wrong).toBeGreaterThan(0)
})

test('an equal NIK alone finds about four of five', () => {
  expect(measured.recallByNik).toBeGreaterThan(0.77)
  expect(measured.recallByNik).toBeLessThan(0.84)
})
