import { createHash } from 'node:crypto'
import { parseNik, readNik } from '#values/nik.ts'
import { plainDate } from '#values/plain-date.ts'
import { isRefusal } from '#values/refusal.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Bombana, generateBombana } from './bombana.ts'
import { isoOf } from './calendar.ts'
import { coverCsv } from './cover-file.ts'
import { coverListBytes, villageListBytes } from './files.ts'
import { householdOf, personAt } from './people/registry.ts'
import { truthCsv } from './truth.ts'

const population = 12_000
const small = (seed: string) => generateBombana(seed, { population })

let bombana: Bombana
beforeAll(() => {
  bombana = small('kecil')
})

async function digest(drawn: Bombana): Promise<string> {
  const { dtsen, cover, submissions } = drawn
  const hash = createHash('sha256')
  for (const text of [...dtsen.csv(), ...coverCsv(cover), ...truthCsv(submissions)]) hash.update(text)
  for (const submission of submissions.slice(0, 12)) hash.update(await villageListBytes(submission))
  hash.update(await coverListBytes(drawn))
  return hash.digest('hex')
}

test('one seed gives the same bytes twice, another seed others', async () => {
  const first = await digest(bombana)
  expect(await digest(small('kecil'))).toBe(first)
  expect(await digest(small('lain'))).not.toBe(first)
})

test('more nominees than the population holds are refused', () => {
  expect(() => generateBombana('kecil', { population: 2000, nomineeTarget: 9000 })).toThrow(RangeError)
})

describe('the registry', () => {
  test('gives everybody a NIK of his own that agrees with sex and mostly with the birth date', () => {
    const { registry } = bombana
    const today = plainDate(2025, 10, 1)
    let corrected = 0
    for (let id = 0; id < registry.size; id++) {
      const { nik: digits, birth, sex } = personAt(registry, id)
      const nik = parseNik(digits)
      if (isRefusal(nik)) throw new Error(`${digits} is no NIK`)
      expect(readNik(nik, today).sex).toBe(sex)
      if (readNik(nik, today).birthDate !== isoOf(birth)) corrected += 1
    }
    expect(new Set(registry.nik).size).toBe(population)
    expect(new Set(registry.families.kk).size).toBe(registry.families.size)
    expect(corrected / population).toBeLessThan(0.015)
    expect(corrected).toBeGreaterThan(0)
  })

  test('holds families of one to nine with one head each, about four people on average', () => {
    const { registry } = bombana
    const { families } = registry
    for (let family = 0; family < families.size; family++) {
      const members = householdOf(registry, families.first[family] ?? 0)
      expect(members.length).toBeGreaterThanOrEqual(1)
      expect(members.length).toBeLessThanOrEqual(9)
      expect(members.filter((id) => registry.role[id] === 0).length).toBe(1)
    }
    expect(registry.size / families.size).toBeGreaterThan(3.3)
    expect(registry.size / families.size).toBeLessThan(4.3)
  })

  test('knows the names of five peoples, some borne by many', () => {
    const { name } = bombana.registry
    const share = (pattern: RegExp) => name.filter((one) => pattern.test(one)).length / name.length
    expect(share(/^La /)).toBeGreaterThan(0.03)
    expect(share(/^Wa /)).toBeGreaterThan(0.03)
    expect(share(/^(La|Wa) Ode /)).toBeGreaterThan(0.01)
    expect(share(/^(Andi|Daeng|Besse) /)).toBeGreaterThan(0.02)
    expect(share(/^\S+$/)).toBeGreaterThan(0.15)
    expect(new Set(name).size / name.length).toBeLessThan(0.9)
  })
})
