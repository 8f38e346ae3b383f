import { type AreaCode, parseAreaCode } from '#values/area-code.ts'
import type { Sentence } from '#values/language.ts'
import { plainDate } from '#values/plain-date.ts'
import { isRefusal, refuse } from '#values/refusal.ts'
import { answer, type RuleResult } from '#verification/rules/rule-result.ts'
import { describe, expect, it } from 'vitest'
import { explain, type Explanation } from './explain.ts'
import { select } from './select.ts'
import type { SelectionCandidate, SelectionSnapshot } from './selection-result.ts'

function area(code: string): AreaCode {
  const parsed = parseAreaCode(code)
  if (isRefusal(parsed)) throw new Error(code)
  return parsed
}

const dtsen = { value: 0, source: 'welfare-data', sourceName: 'DTSEN', on: plainDate(2025, 3, 1) } as const
const poor = answer(dtsen, { rule: 'welfare', verdict: 'pass', value: 2, limit: 4 })
const alive = answer(null, { rule: 'alive', verdict: 'pass' })
const rich = answer(dtsen, {
  rule: 'welfare',
  verdict: 'fail',
  value: 9,
  limit: 4,
  remark: refuse('decile-above-limit', { decile: 9, limit: 4 }),
})
const uncheckedCover = answer(null, { rule: 'cover', verdict: 'unknown', remark: refuse('cover-not-checked') })

const person = (id: string, more: Partial<SelectionCandidate> = {}): SelectionCandidate => ({
  id,
  area: area('74.06.01.2001'),
  decile: 2,
  riskClass: 3,
  nominatedOn: plainDate(2025, 4, 1),
  tieKey: id,
  funds: ['apbd'],
  obstacles: [],
  ...more,
})

const snapshot: SelectionSnapshot = {
  people: [
    person('a'),
    person('b'),
    person('c', { decile: 3 }),
    person('d', { obstacles: [rich, uncheckedCover] }),
    person('e', { obstacles: [uncheckedCover] }),
    person('f', { funds: [] }),
    person('g', { area: area('74.06.02.2001') }),
  ],
  funds: [{ id: 'apbd', name: 'APBD Kabupaten Bombana', seats: 10 }],
  priority: ['decile', 'risk-class', 'nominated-on'],
  quota: 1,
  caps: [],
  reserveLimit: 2,
}

function explained(
  id: string,
  results: RuleResult[] = [alive, poor],
  more: Partial<SelectionSnapshot> = {},
): Explanation {
  const given = { ...snapshot, ...more }
  const candidate = given.people.find((each) => each.id === id) ?? person(id)
  return explain({ ...candidate, results }, select(given), given)
}
const inIndonesian = (sentences: readonly Sentence[]) => sentences.map(({ id }) => id).join(' ')

describe('why somebody', () => {
  it('was selected: the place in the order and the fund', () => {
    const { verdict, order, changes, rules } = explained('a')
    expect(inIndonesian(verdict)).toBe(
      'Orang ini menjadi calon penerima. Kuotanya 1 orang. Iurannya direncanakan dari APBD Kabupaten Bombana.',
    )
    expect(inIndonesian(order)).toContain('Urutannya 1 dari 5 orang yang memenuhi syarat.')
    expect(inIndonesian(order)).toContain('Orang ini yang terakhir mendapat tempat.')
    expect(changes).toEqual([])
    expect(rules.map(({ sentence }) => sentence.id)).toEqual([
      'Tidak ada catatan kematian.',
      'Keluarganya berada di desil 2. Program ini untuk desil 1 sampai 4. Sumber: DTSEN, data per 1 Maret 2025.',
    ])
  })

  it('stands in reserve: the draw decided between equals', () => {
    const { verdict, order, changes, ranking } = explained('b')
    expect(inIndonesian(verdict)).toBe(
      'Orang ini memenuhi syarat dan menjadi cadangan urutan 1. Kuota 1 orang sudah terisi sebelum gilirannya.',
    )
    expect(ranking).toMatchObject({ rank: 2, of: 5, decidedBy: 'lot', cutOff: { rank: 1 } })
    expect(inIndonesian(order)).toContain('Semuanya sama, sehingga undian yang menentukan.')
    expect(inIndonesian(changes)).toBe('Gilirannya tiba bila 1 tempat menjadi kosong, atau bila kuota ditambah.')
  })

  it('is outside the quota: the decile decided, with both values and what would change it', () => {
    const { verdict, order, changes, ranking } = explained('c')
    expect(inIndonesian(verdict)).toContain('berada di luar kuota dan tidak masuk cadangan')
    expect(ranking).toMatchObject({ decidedBy: 'decile', keys: [{ key: 'decile', own: 3, atCutOff: 2 }, {}, {}] })
    expect(inIndonesian(order)).toContain('Orang ini: desil 3, risiko pekerjaan 3, tanggal usulan 1 April 2025.')
    expect(inIndonesian(changes)).toContain('Dengan desil di bawah 2 orang ini akan didahulukan.')
  })

  it('does not meet the conditions: every failed rule with its value, source and day', () => {
    const { verdict, rules, ranking, changes } = explained('d', [alive, rich, uncheckedCover])
    expect(inIndonesian(verdict)).toBe('Orang ini tidak memenuhi syarat. Ada 1 syarat yang tidak terpenuhi.')
    expect(rules[1]?.sentence.en).toBe(
      'The family is in decile 9, but this programme is for deciles 1 to 4. If the family is worse off now, propose an update of the data in the village meeting. Source: DTSEN, data of 1 March 2025.',
    )
    expect(ranking).toBeNull()
    expect(inIndonesian(changes)).toContain('Jika semua hal itu sudah diperbaiki')
  })

  it('is held: nothing failed, so nobody is called unfit', () => {
    expect(inIndonesian(explained('e', [uncheckedCover]).verdict)).toBe(
      'Orang ini belum dapat dinilai. Masih ada 1 hal yang harus diperiksa.',
    )
  })

  it('has no fund that may pay', () => {
    const { verdict, ranking } = explained('f')
    expect(inIndonesian(verdict)).toContain('Belum ada sumber dana yang boleh membayar iurannya.')
    expect(ranking?.cutOff).toBeNull()
  })

  it('missed the quota of the area, measured against the last one from there', () => {
    const caps = [{ area: area('74.06.01'), seats: 1 }]
    const { verdict, ranking } = explained('b', [], { caps, quota: 5 })
    expect(inIndonesian(verdict)).toContain('Kuota wilayah 74.06.01, 1 orang, sudah terisi sebelum gilirannya.')
    expect(ranking?.cutOff?.rank).toBe(1)
  })

  it('missed the funds, measured against the last one who holds a seat in them', () => {
    const funds = [{ id: 'apbd', name: 'APBD', seats: 2 }]
    expect(explained('g', [], { funds, quota: 9 }).ranking).toMatchObject({ rank: 4, cutOff: { rank: 2 } })
  })

  it('missed two funds, measured against the later of their last holders', () => {
    const people = ['a', 'b', 'c', 'd'].map((id) => person(id, { funds: id === 'a' ? ['apbd'] : ['csr', 'apbd'] }))
    const funds = [
      { id: 'csr', name: 'CSR', seats: 2 },
      { id: 'apbd', name: 'APBD', seats: 1 },
    ]
    expect(explained('d', [], { people, funds, quota: 9 }).ranking?.cutOff?.rank).toBe(3)
  })
})

it('the page speaks in short sentences, in both languages', () => {
  for (const id of 'abcdefg') {
    const { verdict, order, changes, rules } = explained(id)
    for (const text of [...verdict, ...order, ...changes, ...rules.map(({ sentence }) => sentence)].flatMap(
      ({ id: i, en }) => [i, en],
    )) {
      for (const sentence of text.split(/(?<=[.:])\s/))
        expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(26)
    }
  }
})

it('somebody who took no part cannot be explained', () => {
  expect(() => explained('stranger')).toThrow(RangeError)
})
