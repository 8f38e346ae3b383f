import { type AreaCode, parseAreaCode } from '#values/area-code.ts'
import { plainDate } from '#values/plain-date.ts'
import { isRefusal } from '#values/refusal.ts'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { type DesaStanding, recapOf } from './recap.ts'

function area(code: string): AreaCode {
  const parsed = parseAreaCode(code)
  if (isRefusal(parsed)) throw new Error(code)
  return parsed
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)
const due = plainDate(2025, 4, 30)
const desa = (code: string, list: DesaStanding['list']): DesaStanding => ({ desa: area(code), list })
const inTime = plainDate(2025, 4, 20)
const sent = (names: number, firstSentOn = inTime, sentOn = firstSentOn) => ({
  state: 'nominated' as const,
  names,
  toBeMended: 2,
  firstSentOn,
  sentOn,
})

it('a kecamatan adds up its desa and names those that are late', () => {
  const round = [
    desa('74.06.02.2001', sent(40)),
    desa('74.06.01.2002', null),
    desa('74.06.01.2001', sent(60, plainDate(2025, 5, 2))),
    desa('74.06.01.2003', { state: 'draft', names: 9, toBeMended: 0, firstSentOn: null, sentOn: null }),
  ]
  const { kecamatan, total } = recapOf(round, plainDate(2025, 5, 3), due)
  expect(kecamatan.map((each) => each.kecamatan)).toEqual(['74.06.01', '74.06.02'])
  expect(kecamatan[0]).toMatchObject({
    desa: 3,
    names: 69,
    toBeMended: 2,
    states: { nothing: 1, draft: 1, nominated: 1 },
    late: ['74.06.01.2002', '74.06.01.2001', '74.06.01.2003'],
  })
  expect(total).toMatchObject({ desa: 4, names: 109, toBeMended: 4, states: { nominated: 2 } })
})

it('who sent in time and corrects after the last day is not late, and neither is his correction passed over', () => {
  const draft = { state: 'draft' as const, names: 9, toBeMended: 0, firstSentOn: inTime, sentOn: null }
  const round = [
    desa('74.06.01.2001', sent(60, inTime, plainDate(2025, 5, 2))),
    desa('74.06.01.2002', draft),
    desa('74.06.01.2003', sent(60)),
    desa('74.06.01.2004', sent(60, plainDate(2025, 5, 1), plainDate(2025, 5, 2))),
  ]
  const { total } = recapOf(round, plainDate(2025, 5, 3), due)
  expect([total.late, total.changedLate]).toEqual([['74.06.01.2004'], ['74.06.01.2001', '74.06.01.2002']])
})

it('nobody is late on the last day, nor in a round without one', () => {
  const round = [desa('74.06.01.2002', null)]
  expect(recapOf(round, due, due).total.late).toEqual([])
  expect(recapOf(round, plainDate(2026, 1, 1), null).total.late).toEqual([])
})

it('BOM-7: the recaps of the kecamatan add up to what all desa sent', () => {
  const rounds = fc.array(
    fc
      .tuple(fc.integer({ min: 1, max: 22 }), fc.integer({ min: 1, max: 9 }), fc.nat(200))
      .map(([kecamatan, number, names]) =>
        desa(`74.06.${String(kecamatan).padStart(2, '0')}.200${number}`, sent(names)),
      ),
  )
  fc.assert(
    fc.property(rounds, (round) => {
      const { kecamatan, total } = recapOf(round, due, due)
      expect(total.names).toBe(sum(round.map(({ list }) => list?.names ?? 0)))
      expect(sum(kecamatan.map((each) => each.names))).toBe(total.names)
      expect(sum(Object.values(total.states))).toBe(round.length)
    }),
  )
})
