import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { RulebookError } from './faults.ts'
import { loadRulebook } from './load.ts'
import { shippedRulebook } from './shipped-rulebook.ts'

const folders: string[] = []
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })))

function faultsOf(files: Record<string, string>): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'payung-rulebook-'))
  folders.push(folder)
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  try {
    loadRulebook(folder)
  } catch (error) {
    if (!(error instanceof RulebookError)) throw error
    return error.message.split('\n').slice(1)
  }
  return []
}

const sources = 'sources:\n  pp: { title: PP 44/2015 }\n'
const rule = (change: Record<string, string> = {}) => {
  const lines = {
    code: 'BPU_JKM',
    validFrom: '2015-07-01',
    validTo: 'null',
    confidence: 'press',
    citation: '{ source: pp }',
    value: '{ amount: 6800 }',
    ...change,
  }
  const written = Object.entries(lines).filter(([, text]) => text !== '')
  return `  - ${written.map(([key, text]) => `${key}: ${text}`).join('\n    ')}\n`
}
const book = (...rules: string[]) => ({ 'book.yaml': `${sources}rules:\n${rules.join('')}` })

test('the law that comes with the program loads, and every value has a paper', () => {
  const { rules } = loadRulebook(shippedRulebook)
  expect(rules.length).toBeGreaterThan(70)
  expect(rules.filter(({ citation }) => citation.title === '')).toEqual([])
})

test('a sound book has no faults', () => {
  expect(faultsOf(book(rule()))).toEqual([])
})

test.each([
  ['an unknown confidence', { confidence: 'rumour' }, /book\.yaml:7: confidence: .*"read"\|"press"\|"unverified"/],
  ['a missing citation', { citation: '' }, /book\.yaml:4: citation: /],
  ['a source that is not listed', { citation: '{ source: uu }' }, /book\.yaml:8: source "uu" stands nowhere/],
  ['days that run backwards', { validTo: '2015-06-30' }, /book\.yaml:4: BPU_JKM@2015-07-01 ends on 2015-06-30/],
  ['a day the calendar does not have', { validFrom: '2015-02-30' }, /book\.yaml:5: validFrom: "2015-02-30"/],
  ['a code nobody reads', { code: 'BPU_JKN' }, /book\.yaml:4: the program knows no rule "BPU_JKN"/],
  ['a fraction of a rupiah', { value: '{ amount: 6800.5 }' }, /book\.yaml:9: amount: /],
  ['a misspelt key', { valid: '2015' }, /book\.yaml:4: Unrecognized key: "valid"/],
  ['a cohort nobody asks with', { cohort: 'fishers' }, /book\.yaml:4: .*BPU_JKM takes no cohort/],
])('%s is named with file and line', (_, change, message) => {
  const faults = faultsOf(book(rule(change)))
  expect(faults).toHaveLength(1)
  expect(faults[0]).toMatch(message)
})

test('two values for one day are named at the later one, touching periods are not', () => {
  const first = rule({ validTo: '2019-12-01' })
  expect(faultsOf(book(first, rule({ validFrom: '2019-12-02' })))).toEqual([])
  expect(faultsOf(book(first, rule({ validFrom: '2019-12-01' })))).toEqual([
    '  book.yaml:10: BPU_JKM@2019-12-01 holds on days on which BPU_JKM@2015-07-01 holds already',
  ])
})

test('the same subject may differ by cohort and by area', () => {
  const relief = { code: 'RELIEF', value: '{ off: 50 %, schemes: [JKK] }' }
  const rules = [rule(), rule({ jurisdiction: '"74.06"' })]
  const reliefs = [rule({ ...relief, cohort: 'transport' }), rule({ ...relief, cohort: 'other' })]
  expect(faultsOf(book(...rules, ...reliefs))).toEqual([])
})

test('two rows that claim the same income are refused', () => {
  const row = (cohort: string, from: number, to: string) =>
    rule({ code: 'BPU_BRACKET', cohort, value: `{ from: ${from}, to: ${to}, base: 1000000 }` })
  expect(faultsOf(book(row('row-01', 0, '1099000'), row('row-02', 1_099_001, 'null')))).toEqual([])
  expect(faultsOf(book(row('row-01', 0, '1099000'), row('row-02', 1_099_000, 'null')))).toEqual([
    '  book.yaml:11: BPU_BRACKET/row-02@2015-07-01 claims incomes that BPU_BRACKET/row-01@2015-07-01 claims already',
  ])
})

test('every fault of every file is told at once, broken YAML too', () => {
  const faults = faultsOf({
    ...book(rule({ confidence: 'rumour', value: '{ amount: -1 }' }), rule({ citation: '' })),
    'broken.yaml': 'rules: [\n',
    'strange.yaml': 'rule: []\n',
  })
  expect(faults.map((line) => line.trim().replace(/:.*/, ''))).toEqual(
    expect.arrayContaining(['book.yaml', 'broken.yaml', 'strange.yaml']),
  )
  expect(faults.filter((line) => line.includes('book.yaml'))).toHaveLength(3)
})

test('a folder without law is a fault, not an empty book', () => {
  expect(faultsOf({})).toEqual([expect.stringContaining('holds no .yaml file')])
})
