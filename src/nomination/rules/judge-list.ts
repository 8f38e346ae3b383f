import type { AreaCode } from '#values/area-code.ts'
import { nameKey } from '#values/person-name.ts'
import type { PlainDate } from '#values/plain-date.ts'
import type { ProgrammeAges } from './cross-check.ts'
import { judgeRow, type RowVerdict, type SeenBefore } from './judge-row.ts'
import type { CleanRow, WrittenRow } from './row.ts'
import { lookUp, type RowTokens, type StandingRow } from './standing-rows.ts'

/** A row as it was read: where it stands in its file, and the key of its line where the form was ours. */
export type ReadRow = {
  readonly sheet: string
  readonly number: number
  readonly key: string
  readonly written: WrittenRow
  /** What the person states of himself: that he works, and that he is in good health. */
  readonly statement: { readonly works: boolean; readonly isHealthy: boolean }
}

/** A `whole` list takes the place of everything the desa sent before, an `addition` stands beside it. */
export type ListMode = 'whole' | 'addition'

export type ListContext = {
  readonly today: PlainDate
  readonly home: AreaCode
  readonly ages: ProgrammeAges
  readonly mode: ListMode
  /** The names of this desa as they stand; never those of another. */
  readonly standing: readonly StandingRow[]
  /** The keys are those of rows we sent back to be mended. */
  readonly mends: boolean
  readonly nominatedOn: PlainDate
  /** What a row is known by beside the names that stand; looked at only where some stand. */
  readonly tokensOf: (row: CleanRow) => RowTokens
}

export type JudgedRow = ReadRow & {
  readonly judged: RowVerdict
  readonly tokens: RowTokens
  /** False for a double: it is kept as written and never counted. */
  readonly current: boolean
  /** Id of the row in whose place this one stands. */
  readonly replaces: string | null
  /** The day on which the desa first named this person, whatever was mended since. */
  readonly nominatedOn: PlainDate
}

export type ListCounts = {
  readonly rows: number
  readonly good: number
  readonly toMend: number
  readonly repeated: number
}

/**
 * Judges the rows of one list in their order.
 *
 * A person who stands in the list twice counts once. On a whole list everybody who stood before counts again; to
 * an addition he is a double. A row that comes back mended takes the place of the row it was made from, and
 * keeps the day on which the desa first named the person: the priority of a name does not suffer from a mended
 * cell.
 */
export function judgeList(rows: readonly ReadRow[], context: ListContext): JudgedRow[] {
  const standing = lookUp(context.standing)
  const inFile = new Map<string, number>()
  return rows.map((row) => {
    const partner = context.mends ? standing.takeByKey(row.key) : undefined
    const judged = judgeRow(row.written, {
      ...context,
      seenBefore: (clean) => seenBefore(clean, partner),
    })
    const tokens = context.tokensOf(judged.row)
    if (judged.verdict !== 'to-be-mended') for (const key of keysOf(judged.row)) setFirst(inFile, key, row.number)
    const earlier = partner ?? standing.partnerOf(tokens, row.key)
    return {
      ...row,
      tokens,
      judged: context.mode === 'whole' ? withoutWelcome(judged) : judged,
      current: !isDouble(judged, context.mode),
      replaces: partner?.id ?? null,
      nominatedOn: earlier && earlier.nominatedOn < context.nominatedOn ? earlier.nominatedOn : context.nominatedOn,
    }
  })

  function seenBefore(clean: CleanRow, partner: StandingRow | undefined): SeenBefore | undefined {
    const first = keysOf(clean)
      .map((key) => inFile.get(key))
      .find((number) => number !== undefined)
    if (first !== undefined) return { in: 'file', row: first }
    const found = standing.sameAs(context.tokensOf(clean))
    return found && found !== partner && found.isGood ? { in: 'list' } : undefined
  }
}

export function countRows(rows: readonly JudgedRow[]): ListCounts {
  const current = rows.filter((row) => row.current)
  const toMend = current.filter(({ judged }) => judged.verdict === 'to-be-mended').length
  return { rows: rows.length, good: current.length - toMend, toMend, repeated: rows.length - current.length }
}

const codesOf = ({ warnings }: RowVerdict) => warnings.map(({ refusal }) => refusal.code)

function isDouble(judged: RowVerdict, mode: ListMode): boolean {
  return codesOf(judged).includes('already-in-this-file') || (mode === 'addition' && judged.verdict === 'already-there')
}

/** Whoever sends the whole list again is right to name everybody again. */
function withoutWelcome(judged: RowVerdict): RowVerdict {
  return { ...judged, warnings: judged.warnings.filter(({ refusal }) => refusal.code !== 'already-on-list') }
}

/** By what a double is known for certain: the NIK, and the name with the birth date where nobody gave a NIK. */
function keysOf({ nik, name, birthDate }: CleanRow): string[] {
  if (nik !== null) return [`nik ${nik}`]
  const key = birthDate === null ? '' : nameKey(name)
  return key === '' ? [] : [`name ${key} ${birthDate}`]
}

function setFirst(map: Map<string, number>, key: string, value: number) {
  if (!map.has(key)) map.set(key, value)
}
