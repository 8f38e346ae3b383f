import type { PlainDate } from '#values/plain-date.ts'

/** Equal for equal content and otherwise meaningless: rows are compared without opening a NIK. */
export type RowTokens = {
  readonly nik: string | null
  /** Of the folded name. */
  readonly name: string | null
  readonly birthDate: string | null
}

/** A row that stands on the list of a desa now. */
export type StandingRow = {
  readonly id: string
  /** What a row sent back to be mended is known by, however often it comes back. */
  readonly key: string
  /** The line of our own form; '' where the desa made its own list. */
  readonly line: string
  readonly tokens: RowTokens
  /** Not to be mended. */
  readonly isGood: boolean
  readonly nominatedOn: PlainDate
}

export type StandingRows = {
  /** The row that bears this key. It is given once: a line that was copied is a new line. */
  takeByKey(key: string): StandingRow | undefined
  /** The same person for certain: one NIK, or one name and birth date where neither row has a NIK. */
  sameAs(tokens: RowTokens): StandingRow | undefined
  /** Probably the same person, also when the NIK was mended: enough to keep the day of the first nomination. */
  partnerOf(tokens: RowTokens, line: string): StandingRow | undefined
}

const nobody: StandingRows = { takeByKey: () => undefined, sameAs: () => undefined, partnerOf: () => undefined }

export function lookUp(rows: readonly StandingRow[]): StandingRows {
  if (rows.length === 0) return nobody
  const byKey = new Map(rows.map((row) => [row.key, row]))
  const byLine = firstOf(rows, ({ line }) => (line === '' ? null : line))
  const byNik = firstOf(rows, ({ tokens }) => tokens.nik)
  const byName = firstOf(rows, ({ tokens }) => nameAndBirth(tokens))
  const withoutNik = firstOf(rows, ({ tokens }) => (tokens.nik === null ? nameAndBirth(tokens) : null))
  const at = (map: ReadonlyMap<string, StandingRow>, key: string | null) => (key === null ? undefined : map.get(key))
  return {
    takeByKey: (key) => {
      const row = byKey.get(key)
      byKey.delete(key)
      return row
    },
    sameAs: (tokens) => (tokens.nik === null ? at(withoutNik, nameAndBirth(tokens)) : at(byNik, tokens.nik)),
    partnerOf: (tokens, lineKey) => {
      const line = at(byLine, lineKey)
      const isSameLine = line !== undefined && tokens.name !== null && line.tokens.name === tokens.name
      return at(byNik, tokens.nik) ?? at(byName, nameAndBirth(tokens)) ?? (isSameLine ? line : undefined)
    },
  }
}

const nameAndBirth = ({ name, birthDate }: RowTokens) =>
  name === null || birthDate === null ? null : `${name} ${birthDate}`

function firstOf(rows: readonly StandingRow[], keyOf: (row: StandingRow) => string | null) {
  const map = new Map<string, StandingRow>()
  for (const row of rows) {
    const key = keyOf(row)
    if (key !== null && !map.has(key)) map.set(key, row)
  }
  return map
}
