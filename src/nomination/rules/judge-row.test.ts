import { type AreaCode, parseAreaCode } from '#values/area-code.ts'
import { plainDate } from '#values/plain-date.ts'
import { isRefusal } from '#values/refusal.ts'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isBlankRow, judgeRow, type RowContext } from './judge-row.ts'
import type { RowField, WrittenRow } from './row.ts'

const blank: WrittenRow = {
  nik: '',
  kk: '',
  name: '',
  birthPlace: '',
  birthDate: '',
  sex: '',
  motherName: '',
  address: '',
  rt: '',
  rw: '',
  phone: '',
  occupation: '',
  occupation2: '',
  workplace: '',
}
const good: WrittenRow = {
  ...blank,
  nik: '7406011708850001',
  kk: '7406010101100001',
  name: 'La Ode Muhammad',
  birthDate: '17/08/1985',
  sex: 'L',
  rt: '1',
  rw: 'RW 02',
  occupation: 'Nelayan',
}
const context: RowContext = {
  today: plainDate(2025, 4, 1),
  home: area('74.06.01.2001'),
  ages: { youngest: 18, oldest: 64 },
  seenBefore: () => undefined,
}

function area(code: string): AreaCode {
  const parsed = parseAreaCode(code)
  if (isRefusal(parsed)) throw new Error(code)
  return parsed
}

const judge = (cells: Partial<WrittenRow>, more: Partial<RowContext> = {}) =>
  judgeRow({ ...good, ...cells }, { ...context, ...more })
const said = (remarks: readonly { field: RowField; refusal: { code: string } }[]) =>
  remarks.map(({ field, refusal }) => `${field}: ${refusal.code}`)

describe('a good row', () => {
  it('is new, and its cells are cleaned without a remark', () => {
    const verdict = judge({ nik: "'7406 0117 0885 0001", name: '  La  Ode Muhammad ', phone: '0812-3456-7890' })
    expect(verdict).toMatchObject({
      verdict: 'new',
      faults: [],
      warnings: [],
      row: {
        nik: '7406011708850001',
        name: 'La Ode Muhammad',
        birthDate: '1985-08-17',
        sex: 'L',
        rt: '001',
        rw: '002',
        phone: '+6281234567890',
        occupation: { written: 'Nelayan', code: 'fisher' },
        occupation2: null,
      },
    })
  })

  it('is already there when it stands in an earlier row of the file', () => {
    const verdict = judge({}, { seenBefore: () => ({ in: 'file', row: 12 }) })
    expect(verdict.verdict).toBe('already-there')
    expect(verdict.warnings.map(({ refusal }) => refusal)).toMatchObject([
      { code: 'already-in-this-file', facts: { first: 12 } },
    ])
  })
})

describe('a fault keeps the row back', () => {
  it.each<[string, Partial<WrittenRow>, string[]]>([
    ['no name', { name: ' - ' }, ['name: name-empty']],
    ['nothing to look the person up by', { nik: '', kk: '', birthDate: '' }, ['nik: identity-missing']],
    ['a NIK of 15 digits', { nik: '740601170885001' }, ['nik: nik-length']],
    ['the KK typed as NIK', { nik: '7406010101100001' }, ['nik: nik-equals-kk']],
    ['a placeholder', { nik: '1111111111111111' }, ['nik: nik-placeholder']],
    ['a wrong KK without a NIK', { nik: '', kk: '74060101' }, ['kk: kk-length']],
    ['an impossible date', { birthDate: '31/02/1985' }, ['birthDate: date-impossible']],
    ['a birth in the future', { birthDate: '2026-08-17' }, ['birthDate: birth-date-in-future']],
    ['a birth too long ago', { birthDate: '17/08/1885' }, ['birthDate: birth-date-too-long-ago']],
  ])('%s', (_, cells, faults) => {
    const verdict = judge(cells)
    expect(said(verdict.faults)).toEqual(faults)
    expect(verdict.verdict).toBe('to-be-mended')
  })

  it('and all faults are named at once', () => {
    expect(said(judge({ nik: '12', name: '', birthDate: '31/02/1985' }).faults).toSorted()).toEqual([
      'birthDate: date-impossible',
      'name: name-empty',
      'nik: nik-length',
    ])
  })

  it('and the row is not called a double, because nobody could read it', () => {
    expect(judge({ nik: '12' }, { seenBefore: () => ({ in: 'list' }) }).verdict).toBe('to-be-mended')
  })
})

describe('a warning travels with the name', () => {
  it.each<[string, Partial<WrittenRow>, string[]]>([
    ['no NIK while KK or birth date are there', { nik: '' }, ['nik: nik-to-be-completed']],
    ['no birth date', { birthDate: '' }, ['birthDate: birth-date-to-be-completed']],
    ['a wrong KK beside a sound NIK', { kk: '74060101' }, ['kk: kk-length']],
    ['another birth date in the NIK', { birthDate: '18/08/1985' }, ['birthDate: nik-birth-date-conflict']],
    ['another sex in the NIK and the name', { sex: 'P' }, ['sex: nik-sex-conflict', 'sex: name-sex-conflict']],
    ['a NIK issued elsewhere', { nik: '7372011708850001' }, ['nik: nik-area-elsewhere']],
    ['an unreadable sex', { sex: '1' }, ['sex: sex-unknown']],
    ['no occupation', { occupation: '' }, ['occupation: occupation-to-be-completed']],
    ['an occupation nobody listed', { occupation: 'Pawang hujan' }, ['occupation: occupation-not-on-list']],
    ['a phone number that is none', { phone: 'tidak ada' }, ['phone: phone-shape']],
    ['a name marked as deceased', { name: 'La Ode Muhammad (Alm)' }, ['name: name-marked-deceased']],
    ['too young', { nik: '7406011708100001', birthDate: '17/08/2010' }, ['birthDate: age-below-programme']],
    ['too old', { nik: '7406011708500001', birthDate: '17/08/1950' }, ['birthDate: age-above-programme']],
  ])('%s', (_, cells, warnings) => {
    const verdict = judge(cells)
    expect(said(verdict.warnings)).toEqual(warnings)
    expect(verdict.verdict).toBe('new')
  })

  it('an unknown occupation is kept as written', () => {
    expect(judge({ occupation: 'Pawang  hujan' }).row.occupation).toEqual({ written: 'Pawang hujan', code: null })
  })

  it('a programme without an age limit does not speak of age', () => {
    expect(
      judge({ birthDate: '17/08/1950', nik: '' }, { ages: { youngest: null, oldest: null } }).warnings,
    ).toHaveLength(1)
  })
})

describe('whatever a desa types', () => {
  const cells = fc.record(
    Object.fromEntries(
      Object.keys(blank).map((field) => [field, fc.oneof(fc.string(), fc.constantFrom('', '-', '0', '1985'))]),
    ) as {
      [Field in RowField]: fc.Arbitrary<string>
    },
  )

  it('gets a verdict, and a row goes on exactly when it has no fault', () => {
    fc.assert(
      fc.property(cells, (written) => {
        const verdict = judgeRow(written, context)
        expect(verdict.verdict === 'to-be-mended').toBe(verdict.faults.length > 0)
        if (verdict.faults.length === 0) expect(verdict.row.name).not.toBe('')
      }),
    )
  })

  it('is blank only without a single word', () => {
    expect(isBlankRow({ ...blank, rt: ' - ', name: ' ' })).toBe(true)
    expect(isBlankRow({ ...blank, rw: '1' })).toBe(false)
  })
})
