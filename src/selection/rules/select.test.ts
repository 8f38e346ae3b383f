import { type AreaCode, contains, parseAreaCode } from '#values/area-code.ts'
import { plainDate } from '#values/plain-date.ts'
import { isRefusal } from '#values/refusal.ts'
import { answer } from '#verification/rules/rule-result.ts'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalText } from './canonical-text.ts'
import { select, selectsNobody, snapshotFaults } from './select.ts'
import { isHeld, outcomeOf, type SelectionCandidate, type SelectionSnapshot } from './selection-result.ts'

function area(code: string): AreaCode {
  const parsed = parseAreaCode(code)
  if (isRefusal(parsed)) throw new Error(code)
  return parsed
}

const failed = answer(null, { rule: 'welfare', verdict: 'fail' })
const open = answer(null, { rule: 'cover', verdict: 'unknown' })

const person = (id: string, more: Partial<SelectionCandidate> = {}): SelectionCandidate => ({
  id,
  area: area('74.06.01.2001'),
  decile: 1,
  riskClass: 2,
  nominatedOn: plainDate(2025, 4, 1),
  tieKey: id,
  funds: ['apbd'],
  obstacles: [],
  ...more,
})

const apbd = (seats: number) => ({ id: 'apbd', name: 'APBD', seats })
const sawit = (seats: number) => ({ id: 'sawit', name: 'DBH Sawit', seats })

const snapshot = (people: SelectionCandidate[], more: Partial<SelectionSnapshot> = {}): SelectionSnapshot => ({
  people,
  funds: [apbd(1000)],
  priority: ['decile', 'risk-class', 'nominated-on'],
  quota: 1000,
  caps: [],
  reserveLimit: null,
  ...more,
})

const kinds = (of: SelectionSnapshot) => Object.fromEntries(select(of).outcomes.map(({ id, kind }) => [id, kind]))
const order = (of: SelectionSnapshot) =>
  select(of)
    .outcomes.flatMap((outcome) => (outcome.kind === 'selected' ? [outcome] : []))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ id }) => id)

describe('the order', () => {
  it('is that of the policy: decile, risk of the occupation, day of nomination, then the lot', () => {
    const people = [
      person('lot-b', { tieKey: 'b' }),
      person('early', { nominatedOn: plainDate(2025, 3, 31) }),
      person('risky', { riskClass: 3 }),
      person('lot-a', { tieKey: 'a' }),
      person('less-poor', { decile: 2, riskClass: 3, nominatedOn: plainDate(2025, 1, 1) }),
    ]
    expect(order(snapshot(people))).toEqual(['risky', 'early', 'lot-a', 'lot-b', 'less-poor'])
    expect(order(snapshot(people, { priority: ['risk-class'] })).slice(0, 2)).toEqual(['less-poor', 'risky'])
  })

  it('puts what nobody knows last', () => {
    const people = [
      person('unknown', { decile: null }),
      person('ten', { decile: 10 }),
      person('undated', { decile: 10, nominatedOn: null }),
    ]
    expect(order(snapshot(people))).toEqual(['ten', 'undated', 'unknown'])
  })
})

describe('BOM-13', () => {
  const deciles = [1, 2, 3, 4] as const
  const verified = Array.from({ length: 7509 }, (_, i) =>
    person(`p${String(i).padStart(5, '0')}`, {
      tieKey: `${(i * 7919) % 7509}`.padStart(4, '0'),
      decile: deciles[i % 4] ?? 1,
    }),
  )
  const result = select(snapshot(verified, { quota: 6000, funds: [apbd(6000)] }))

  it('7,509 who meet the conditions and a quota of 6,000 leave 1,509 in reserve', () => {
    expect(result.counts).toEqual({ selected: 6000, reserve: 1509, 'outside-quota': 0, refused: 0 })
    expect(result.eligible).toBe(7509)
  })

  it('the reserve keeps the order, place by place, right behind the last who was selected', () => {
    const reserve = result.outcomes.flatMap((each) => (each.kind === 'reserve' ? [each] : []))
    const inLine = reserve.toSorted((a, b) => a.place - b.place)
    expect(inLine.map(({ place }) => place)).toEqual(Array.from({ length: 1509 }, (_, i) => i + 1))
    expect(inLine.map(({ rank }) => rank)).toEqual(Array.from({ length: 1509 }, (_, i) => 6001 + i))
    expect(result.cutOff?.rank).toBe(6000)
  })

  it('with a reserve of 1,000 the last 509 stand outside the quota', () => {
    const limited = select(snapshot(verified, { quota: 6000, funds: [apbd(6000)], reserveLimit: 1000 }))
    expect(limited.counts).toMatchObject({ reserve: 1000, 'outside-quota': 509 })
    expect(outcomeOf(limited, inPlace(7001))).toMatchObject({ kind: 'outside-quota', rank: 7001 })
  })

  const inPlace = (rank: number) => result.outcomes.find((each) => 'rank' in each && each.rank === rank)?.id ?? ''
})

describe('several funds', () => {
  const farmer = person('a-farmer', { funds: ['apbd', 'sawit'] })
  const fisher = person('b-fisher')

  it('a palm farmer moves to the DBH Sawit seat when that frees an APBD seat for a fisher', () => {
    const result = select(snapshot([farmer, fisher], { funds: [apbd(1), sawit(1)] }))
    expect(result.outcomes).toMatchObject([
      { id: 'a-farmer', kind: 'selected', fundId: 'sawit', seat: 1 },
      { id: 'b-fisher', kind: 'selected', fundId: 'apbd', seat: 1 },
    ])
  })

  it('are used up in the order of the snapshot, whatever order the person names them in', () => {
    const either = person('a', { funds: ['sawit', 'apbd'] })
    expect(select(snapshot([either], { funds: [apbd(1), sawit(1)] })).outcomes).toMatchObject([{ fundId: 'apbd' }])
    expect(select(snapshot([either], { funds: [sawit(1), apbd(1)] })).outcomes).toMatchObject([{ fundId: 'sawit' }])
  })

  it('nobody is passed over so that more people behind him fit', () => {
    const people = [farmer, person('c', { funds: ['sawit'] })]
    expect(kinds(snapshot(people, { funds: [sawit(1)] }))).toEqual({ 'a-farmer': 'selected', c: 'reserve' })
  })

  it('somebody whom no fund may pay is outside the quota, not refused', () => {
    const result = select(snapshot([person('x', { funds: ['csr'] })]))
    expect(result.outcomes).toMatchObject([{ kind: 'outside-quota', because: { kind: 'no-fund' } }])
  })

  it('each waits in the queue of every fund that may pay for him', () => {
    const people = [farmer, fisher, person('c'), person('d', { funds: ['apbd', 'sawit'] })]
    const result = select(snapshot(people, { quota: 1, funds: [apbd(9), sawit(9)] }))
    expect(result.outcomes.slice(1)).toMatchObject([
      { place: 1, queues: [{ fundId: 'apbd', place: 1 }] },
      { place: 2, queues: [{ fundId: 'apbd', place: 2 }] },
      {
        place: 3,
        queues: [
          { fundId: 'apbd', place: 3 },
          { fundId: 'sawit', place: 1 },
        ],
      },
    ])
  })
})

describe('caps of areas', () => {
  it('bound a desa within its kecamatan, and the place goes to the next from elsewhere', () => {
    const elsewhere = { area: area('74.06.02.2001') }
    const people = [person('a'), person('b'), person('c', elsewhere)]
    const caps = [{ area: area('74.06.01'), seats: 1 }]
    const result = select(snapshot(people, { caps, quota: 2 }))
    expect(result.outcomes).toMatchObject([
      { kind: 'selected' },
      { kind: 'reserve', place: 1, because: { kind: 'area-cap', area: '74.06.01' } },
      { kind: 'selected' },
    ])
    expect(result.caps).toMatchObject([{ taken: 1, cutOff: { rank: 1 } }])
  })
})

describe('people who do not meet the conditions', () => {
  const result = select(snapshot([person('a', { obstacles: [failed, open] }), person('b', { obstacles: [open] })]))

  it('are refused with every obstacle and have no rank', () => {
    expect(result.outcomes[0]).toEqual({ id: 'a', kind: 'refused', failures: [failed, open] })
    expect(result.eligible).toBe(0)
  })

  it('are only held while nothing failed and an answer is missing', () => {
    expect(result.outcomes.map(isHeld)).toEqual([false, true])
  })

  it('make a selection of nobody, which is said', () => {
    expect(selectsNobody(result)).toMatchObject({ code: 'selects-nobody', facts: { people: 2 } })
    expect(selectsNobody(select(snapshot([person('a')])))).toBeUndefined()
  })
})

describe('frozen data', () => {
  it('that name somebody twice or carry an odd lot are refused in words', () => {
    const hex = 'a'.repeat(64)
    expect(snapshotFaults(snapshot([person('a', { tieKey: hex })]))).toEqual([])
    const faults = snapshotFaults(snapshot([person('a', { tieKey: hex }), person('a', { tieKey: hex.toUpperCase() })]))
    expect(faults.map(({ code }) => code)).toEqual(['person-listed-twice', 'tie-key-shape'])
  })

  it('that name somebody twice are never selected from', () => {
    expect(() => select(snapshot([person('a'), person('a', { obstacles: [failed] })]))).toThrow(RangeError)
  })
})

/* What a small selection must be, decided by trying every distribution of people to funds. */

const fundIds = ['apbd', 'csr', 'sawit']
const areas = ['74.06.01.2001', '74.06.01.2002', '74.06.02.2001'].map(area)
const people = fc
  .array(
    fc.record({
      decile: fc.constantFrom(1 as const, 2 as const, null),
      riskClass: fc.constantFrom(1 as const, 3 as const),
      nominatedOn: fc.constantFrom(plainDate(2025, 4, 1), plainDate(2025, 4, 2)),
      tieKey: fc.constantFrom('a', 'b', 'c'),
      area: fc.constantFrom(...areas),
      funds: fc.subarray(fundIds),
      obstacles: fc.constantFrom([], [], [], [], [], [failed]),
    }),
    { maxLength: 8 },
  )
  .map((all) => all.map((each, i) => person(`p${i}`, each)))
const small: fc.Arbitrary<SelectionSnapshot> = fc.record({
  people,
  funds: fc
    .tuple(fc.nat(3), fc.nat(2), fc.nat(2))
    .map((seats) => seats.map((n, i) => ({ ...apbd(n), id: fundIds[i] ?? '' }))),
  priority: fc.subarray(['decile', 'risk-class', 'nominated-on'] as const),
  quota: fc.integer({ min: 0, max: 8 }),
  caps: fc
    .subarray([area('74.06'), area('74.06.01'), area('74.06.01.2001')])
    .map((all) => all.map((each, i) => ({ area: each, seats: 4 - i }))),
  reserveLimit: fc.option(fc.nat(3), { nil: null }),
})

function fits(all: readonly SelectionCandidate[], { funds, quota, caps }: SelectionSnapshot): boolean {
  if (all.length > quota) return false
  if (caps.some((cap) => all.filter((each) => contains(cap.area, each.area)).length > cap.seats)) return false
  return canSit(all, new Map(funds.map(({ id, seats }) => [id, seats])))
}

function canSit([first, ...rest]: readonly SelectionCandidate[], free: ReadonlyMap<string, number>): boolean {
  if (first === undefined) return true
  return first.funds.some(
    (fund) => (free.get(fund) ?? 0) > 0 && canSit(rest, new Map(free).set(fund, (free.get(fund) ?? 0) - 1)),
  )
}

describe('any selection', () => {
  const examples = { numRuns: 1500 }

  it('gives everybody exactly one outcome, and exceeds neither fund, cap nor quota', () => {
    fc.assert(
      fc.property(small, (given) => {
        const result = select(given)
        expect(result.outcomes.map(({ id }) => id)).toEqual(given.people.map(({ id }) => id).toSorted())
        const chosen = given.people.filter(({ id }) => outcomeOf(result, id)?.kind === 'selected')
        expect(fits(chosen, given)).toBe(true)
        for (const { id, seats, taken } of result.funds) {
          const holders = result.outcomes.flatMap((each) =>
            each.kind === 'selected' && each.fundId === id ? [each] : [],
          )
          expect(holders.map(({ seat }) => seat).toSorted((a, b) => a - b)).toEqual(
            Array.from({ length: taken }, (_, i) => i + 1),
          )
          expect(taken).toBeLessThanOrEqual(seats)
          for (const holder of holders) expect(given.people.find((each) => each.id === holder.id)?.funds).toContain(id)
        }
      }),
      examples,
    )
  })

  it('leaves no seat empty that somebody could take, and gives none to anybody behind him at his cost', () => {
    fc.assert(
      fc.property(small, (given) => {
        const result = select(given)
        const rankOf = (id: string) => {
          const outcome = outcomeOf(result, id)
          return outcome !== undefined && 'rank' in outcome ? outcome.rank : Infinity
        }
        const chosen = given.people.filter(({ id }) => outcomeOf(result, id)?.kind === 'selected')
        for (const left of given.people.filter((each) => each.obstacles.length === 0 && !chosen.includes(each))) {
          expect(fits([...chosen, left], given)).toBe(false)
          const before = chosen.filter(({ id }) => rankOf(id) < rankOf(left.id))
          expect(fits([...before, left], given)).toBe(false)
        }
      }),
      examples,
    )
  })

  it('lets everybody who is short of a fund see only people before him in the funds he may use', () => {
    fc.assert(
      fc.property(small, (given) => {
        const { outcomes } = select(given)
        for (const outcome of outcomes) {
          if (!('because' in outcome) || outcome.because.kind !== 'funds') continue
          const { funds } = outcome.because
          for (const other of outcomes) {
            if (other.kind === 'selected' && funds.includes(other.fundId)) expect(other.rank).toBeLessThan(outcome.rank)
          }
        }
      }),
      examples,
    )
  })

  it('is the same to the byte however the people are loaded', () => {
    const shuffled = small.chain((given) =>
      fc
        .shuffledSubarray([...given.people], { minLength: given.people.length })
        .map((mixed) => [given, { ...given, people: mixed }] as const),
    )
    fc.assert(
      fc.property(shuffled, ([given, mixed]) => {
        expect(canonicalText(select(mixed))).toBe(canonicalText(select(given)))
      }),
    )
  })

  it('selects nobody less when a fund gets one seat more', () => {
    fc.assert(
      fc.property(small, fc.nat(2), (given, which) => {
        const more = given.funds.map((fund, i) => (i === which ? { ...fund, seats: fund.seats + 1 } : fund))
        const richer = select({ ...given, funds: more, caps: [] })
        expect(richer.counts.selected).toBeGreaterThanOrEqual(select({ ...given, caps: [] }).counts.selected)
      }),
      examples,
    )
  })
})
