import type { MatchOutcome } from '#matching/index.ts'
import type { AreaCode } from '#values/area-code.ts'
import { parseDecile } from '#values/decile.ts'
import type { PlainDate } from '#values/plain-date.ts'
import { isRefusal } from '#values/refusal.ts'
import type { RegistryIdentity } from './registry-identity.ts'
import type { Candidate, ExistingCover, Welfare } from './rules/candidate.ts'
import type { Known } from './rules/known.ts'
import type { WelfareFound } from './welfare-found.ts'

/** What the register and the nominations say of one person. */
export type Nominee = {
  readonly id: string
  readonly area: string
  readonly nik_index: Buffer | null
  readonly birth_date: string | null
  readonly occupation: string | null
  readonly occupation_written: string
  readonly states_work: boolean
  readonly states_health: boolean
  readonly nominated_on: string
}

export type Found = {
  readonly welfare: WelfareFound & { readonly identity: RegistryIdentity | undefined }
  /** Absent when no list of covered people was given: then nobody knows, and nobody is said to be free. */
  readonly cover: { readonly outcome: MatchOutcome; readonly as: string | null; readonly dataDate: string } | undefined
}

/** Puts together everything that was found out about a person, each value with who says so and since when. */
export function candidateOf(nominee: Nominee, found: Found): Candidate {
  const written = { source: 'nomination', on: nominee.nominated_on as PlainDate } as const
  const { identity, source, dataDate } = found.welfare
  const { differs } = found.welfare
  const registered = { source: 'welfare-data', sourceName: source, on: dataDate as PlainDate } as const
  return {
    hasNik: nominee.nik_index !== null ? { value: true, ...written } : { value: Boolean(identity?.nik), ...registered },
    otherNikIn: differs === 'no' ? null : { source, isKnown: differs === 'known' },
    birthDate: birthDateOf(nominee.birth_date, written) ?? birthDateOf(identity?.birthDate ?? null, registered),
    residence: { value: nominee.area as AreaCode, ...written },
    occupation:
      nominee.occupation_written === ''
        ? null
        : { value: { written: nominee.occupation_written, code: nominee.occupation }, ...written },
    groups: [],
    welfare: found.welfare.match === 'waiting' ? null : { value: welfareOf(found.welfare), ...registered },
    cover: found.cover
      ? { value: coverOf(found.cover), source: 'cover-list', on: found.cover.dataDate as PlainDate }
      : null,
    death: null,
    statement: {
      value: { works: nominee.states_work, isHealthy: nominee.states_health },
      source: 'statement',
      on: nominee.nominated_on as PlainDate,
    },
  }
}

const birthDateOf = (date: string | null, known: Omit<Known<PlainDate>, 'value'>): Known<PlainDate> | null =>
  date === null ? null : { value: date as PlainDate, ...known }

function welfareOf({ match, decile }: WelfareFound): Welfare {
  if (match === 'not-found') return { kind: 'not-found' }
  if (match === 'to-check') return { kind: 'undecided' }
  const rank = decile === null ? undefined : parseDecile(String(decile))
  return rank === undefined || isRefusal(rank) ? { kind: 'not-ranked' } : { kind: 'ranked', decile: rank }
}

function coverOf({ outcome, as }: NonNullable<Found['cover']>): ExistingCover {
  if (outcome.kind === 'review') return { kind: 'undecided' }
  if (outcome.kind === 'none' || as === null) return { kind: 'none' }
  return { kind: 'covered', as: as === 'PU' ? 'wage-earner' : as === 'BPU' ? 'own-cost' : 'other-fund' }
}
