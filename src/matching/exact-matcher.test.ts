import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createExactMatcher, matchExactly } from './exact-matcher.ts'
import type { MatchOutcome } from './match-outcome.ts'
import type { MatchKeys, MatchSubject, RegistryEntry } from './match-subject.ts'

const nobody: MatchKeys = { nik: null, kk: null, name: null, birthDate: null, area: null }
const aminah: MatchKeys = { nik: 'n1', kk: 'k1', name: 'AMINAH', birthDate: '1980-05-04', area: '74.06.01.2001' }
const someone = (keys: Partial<MatchKeys>): MatchSubject => ({ id: 's', ...aminah, ...keys })
const entry = (id: string, keys: Partial<MatchKeys> = {}): RegistryEntry => ({ id, ...aminah, ...keys })

function find(subject: MatchSubject, ...registry: RegistryEntry[]): string {
  const [outcome] = matchExactly([subject], registry)
  return outcome === undefined ? 'nothing' : shortly(outcome)
}

function shortly(outcome: MatchOutcome): string {
  if (outcome.kind === 'linked') return `${outcome.by} ${outcome.entry.id}`
  return outcome.kind === 'none'
    ? 'none'
    : `${outcome.reason} ${outcome.candidates.map((each) => each.entry.id).join(' ')}`
}

describe('the NIK', () => {
  it.each([
    ['is confirmed by the birth date', { name: 'AMINA' }, 'nik e'],
    ['is confirmed by the name', { birthDate: '1980-04-05' }, 'nik e'],
    ['of a relative is looked at by a person', { name: 'LAALI', birthDate: '1975-01-01' }, 'nik-of-another-person e'],
    ['without name and date is looked at by a person', { name: null, birthDate: null }, 'nik-unconfirmed e'],
    ['with another name and no date is looked at by a person', { name: 'LAALI', birthDate: null }, 'nik-unconfirmed e'],
  ])('%s', (_, keys, outcome) => {
    expect(find(someone(keys), entry('e'))).toBe(outcome)
  })

  it('decides before a namesake born on the same day', () => {
    expect(find(someone({}), entry('namesake', { nik: 'n2' }), entry('e', { birthDate: null }))).toBe('nik e')
  })

  it('held twice by the registry links the entry that both keys confirm', () => {
    expect(find(someone({}), entry('a', { name: 'LAALI' }), entry('b'))).toBe('nik b')
  })

  it('held twice by the registry for the same human is looked at by a person', () => {
    expect(find(someone({}), entry('b'), entry('a'))).toBe('nik-on-several-entries a b')
  })

  it('of a relative is shown beside the person the name points to', () => {
    const registry = [entry('brother', { name: 'LAALI', birthDate: '1975-01-01' }), entry('self', { nik: 'n9' })]
    expect(find(someone({}), ...registry)).toBe('nik-of-another-person self brother')
  })
})

describe('name and birth date', () => {
  it.each([
    [
      'unique in the desa link although the NIK differs',
      [entry('e', { nik: 'n9' }), entry('far', { nik: 'n8', area: '74.06.02.2001' })],
      'name-and-birth-date e',
    ],
    [
      'unique in the registry link when the NIK is unknown there',
      [entry('e', { nik: null, area: '74.06.02.2001' })],
      'name-and-birth-date e',
    ],
    [
      'unique in the registry link in another desa when the KK is the same',
      [entry('e', { nik: 'n9', area: '74.06.02.2001' })],
      'name-and-birth-date e',
    ],
    [
      'with another desa, NIK and KK are looked at by a person',
      [entry('e', { nik: 'n9', kk: 'k9', area: '74.06.02.2001' })],
      'nik-differs e',
    ],
    [
      'shared by two neighbours are told apart by the KK',
      [entry('a', { nik: null, kk: 'k9' }), entry('b', { nik: null })],
      'kk-and-name b',
    ],
    [
      'shared by two neighbours of unknown KK are looked at by a person',
      [entry('a', { nik: null, kk: null }), entry('b', { nik: null, kk: null })],
      'name-and-birth-date-shared a b',
    ],
  ])('%s', (_, registry, outcome) => {
    expect(find(someone({}), ...registry)).toBe(outcome)
  })
})

describe('KK and name', () => {
  it.each([
    ['link when the birth date is unknown', { nik: null, birthDate: null }, [entry('e')], 'kk-and-name e'],
    [
      'are looked at by a person when the birth date differs',
      { nik: null, birthDate: '1981-05-04' },
      [entry('e')],
      'birth-date-differs e',
    ],
    [
      'held by two in one family are looked at by a person',
      { nik: null, birthDate: null },
      [entry('a'), entry('b', { nik: 'n2' })],
      'kk-and-name-shared a b',
    ],
  ])('%s', (_, keys, registry, outcome) => {
    expect(find(someone(keys), ...registry)).toBe(outcome)
  })
})

describe('the outcome', () => {
  it('is none for somebody the registry does not hold', () => {
    expect(find(someone({}), entry('e', { nik: 'n2', kk: 'k2', name: 'LAALI' }))).toBe('none')
  })

  it('is none for somebody about whom nothing is known, whatever the registry lacks', () => {
    expect(find({ id: 's', ...nobody }, { id: 'e', ...nobody })).toBe('none')
  })

  it('says key by key what agrees', () => {
    const [outcome] = matchExactly([someone({ kk: null })], [entry('e', { name: 'AMINA' })])
    expect(outcome).toMatchObject({
      evidence: { nik: 'equal', kk: 'unknown', name: 'different', birthDate: 'equal', area: 'equal' },
    })
  })

  it('lets one entry serve two subjects', () => {
    const outcomes = matchExactly([someone({}), { ...someone({}), id: 't' }], [entry('e')])
    expect(outcomes.map(shortly)).toEqual(['nik e', 'nik e'])
  })

  it('shows eight of ten thousand look-alikes and counts the rest', () => {
    const registry = Array.from({ length: 10_000 }, (_, i) => entry(`e${i}`, { nik: null, kk: null }))
    const [outcome] = matchExactly([someone({ nik: null })], registry)
    expect(outcome).toMatchObject({ reason: 'name-and-birth-date-shared', found: 10_000 })
    expect(outcome?.kind === 'review' ? outcome.candidates.length : 0).toBe(8)
  })
})

describe('more look-alikes than are held', () => {
  const ten = (keys: Partial<MatchKeys>) => Array.from({ length: 10 }, (_, i) => entry(`e${i}`, keys))

  it('are the same eight whatever came first', () => {
    const eight = 'name-and-birth-date-shared e0 e1 e2 e3 e4 e5 e6 e7'
    const registry = ten({ nik: null, kk: null })
    expect(find(someone({ nik: null }), ...registry)).toBe(eight)
    expect(find(someone({ nik: null }), ...registry.toReversed())).toBe(eight)
  })

  it('never let the one that fits among the eight pass for the only one', () => {
    const strangers = ten({ name: 'LAALI', birthDate: '1975-01-01' })
    expect(find(someone({}), entry('a'), ...strangers)).toMatch(/^nik-on-several-entries a /)
    const relatives = ten({ nik: null, birthDate: '1975-01-01' })
    const neighbour = entry('n', { nik: null, kk: 'k9' })
    expect(find(someone({ nik: null }), entry('a', { nik: null }), neighbour, ...relatives)).toMatch(/-shared a n$/)
  })
})

const token = (...tokens: string[]) => fc.option(fc.constantFrom(...tokens), { nil: null })
const keys = fc.record({
  nik: token('a', 'b', 'c', 'd', 'e', 'f'),
  kk: token('k', 'l', 'm'),
  name: token('x', 'y', 'z'),
  birthDate: token('1', '2', '3'),
  area: token('p', 'q'),
})
const list = fc
  .array(keys, { maxLength: 14 })
  .map((all) => all.map((each, i) => ({ id: `${i}`.padStart(2, '0'), ...each })))

describe('a stream', () => {
  it('gives the same outcome however the registry is ordered and cut', () => {
    fc.assert(
      fc.property(list, list, fc.infiniteStream(fc.nat(3)), (subjects, registry, sizes) => {
        const matcher = createExactMatcher(subjects)
        const rest = registry.toReversed()
        for (const size of sizes) {
          if (rest.length === 0) break
          matcher.see(rest.splice(0, size))
        }
        expect(matcher.finish()).toEqual(matchExactly(subjects, registry))
      }),
    )
  })

  it('gives each subject what he gets when asked alone', () => {
    fc.assert(
      fc.property(list, list, (subjects, registry) => {
        const alone = subjects.flatMap((subject) => matchExactly([subject], registry))
        expect(matchExactly(subjects, registry)).toEqual(alone)
      }),
    )
  })

  it('never links across a NIK that name and birth date both contradict, and never misses an equal key', () => {
    fc.assert(
      fc.property(list, list, (subjects, registry) => {
        for (const [i, outcome] of matchExactly(subjects, registry).entries()) {
          const subject = subjects[i]
          const isThere = registry.some((each) => subject?.nik !== null && each.nik === subject?.nik)
          if (isThere) expect(outcome.kind).not.toBe('none')
          if (outcome.kind !== 'linked') continue
          const { name, birthDate, kk } = outcome.evidence
          expect([name, birthDate, kk].filter((agreement) => agreement === 'equal').length).toBeGreaterThan(0)
          expect(name === 'different' && birthDate === 'different').toBe(false)
        }
      }),
    )
  })
})
