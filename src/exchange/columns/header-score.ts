import type { MapColumn } from './column-map.ts'
import { fillers, headerWords, isOneSlip } from './header-words.ts'

/** Below this length a slip turns one word into another: `rt` and `rw`. */
const shortestSlip = 6
/** `WA` and `KK` inside a longer text are somebody's name more often than a heading. */
const shortestContained = 3
const slipScore = 0.85
const containedScore = 0.9
const lowest = 0.3
/** No heading is longer; a note above the table may be. */
const longestHeading = 80

/** The texts above one column, from the top; the last stands right over the data. */
export type HeaderParts = readonly string[]

type Alias = { readonly words: readonly string[]; readonly joined: string }
type Known = { readonly aliases: readonly Alias[]; readonly never: readonly string[] }

const toAlias = (text: string): Alias => {
  const words = headerWords(text)
  return { words, joined: words.join('') }
}

/** Says how well headings fit the columns of one map, 0 to 1. Remembers what it has read: heads repeat themselves. */
export class HeaderScorer {
  readonly #known: readonly Known[]
  readonly #seen = new Map<string, readonly number[]>()

  constructor(columns: readonly MapColumn[]) {
    this.#known = columns.map(({ headers, never = [] }) => ({ aliases: headers.map(toAlias), never }))
  }

  /**
   * A score for each column of the map. Under a head of several rows the lowest row decides nearly alone
   * (`IDENTITAS / NIK`), unless the rows only make sense together (`JENIS KELAMIN / L`).
   */
  scores(parts: HeaderParts): readonly number[] {
    const whole = this.#read(parts.join(' '))
    const leaf = parts.length > 1 ? this.#read(parts.at(-1) ?? '') : whole
    return parts.length > 1 ? whole.map((score, index) => Math.max(score, (leaf[index] ?? 0) * 0.95)) : whole
  }

  #read(text: string): readonly number[] {
    const seen = this.#seen.get(text)
    if (seen) return seen
    const heading = toAlias(text.slice(0, longestHeading))
    const scores = this.#known.map((known) => (heading.joined === '' ? 0 : scoreHeading(heading, known)))
    this.#seen.set(text, scores)
    return scores
  }
}

function scoreHeading(heading: Alias, { aliases, never }: Known): number {
  const forbidden = never.filter((word) => heading.words.includes(word))
  let best = 0
  for (const alias of aliases) {
    if (forbidden.every((word) => alias.words.includes(word))) best = Math.max(best, compare(heading, alias))
  }
  return best
}

function compare({ words, joined }: Alias, alias: Alias): number {
  if (joined === alias.joined) return 1
  if (alias.joined.length >= shortestSlip && isOneSlip(joined, alias.joined)) return slipScore
  if (alias.joined.length < shortestContained || !alias.words.every((word) => words.includes(word))) {
    return withoutFillers(words, alias) === alias.joined ? containedScore : 0
  }
  const extra = words.filter((word) => !alias.words.includes(word))
  const telling = extra.filter((word) => !fillers.has(word)).length
  return Math.max(lowest, containedScore - 0.2 * telling - 0.02 * (extra.length - telling))
}

const withoutFillers = (words: readonly string[], alias: Alias) =>
  words.filter((word) => !fillers.has(word) || alias.words.includes(word)).join('')
