import { type Brand, branded } from './brand.ts'
import { collapse, foldPrefix, foldToken } from './name-fold.ts'
import {
  aliasMarks,
  deceasedMarks,
  fatherMarks,
  joinedForms,
  muhammadForms,
  sameToken,
  titlesAfter,
  titlesBefore,
  weakTokens,
} from './name-words.ts'
import { refuse, type Refusal } from './refusal.ts'
import type { Sex } from './sex.ts'

/**
 * A person's name as written, with spaces tidied and nothing else changed: letters, marks and titles stay,
 * because the decree and the card print it.
 *
 * A single word is a legal name (the two-word rule of Permendagri 73/2022 is for new names). Name and village
 * together identify nobody: there are many La Ali in one desa.
 */
export type PersonName = Brand<string, 'PersonName'>

/** Longer than any name on an identity card (60 for new names); beyond that a cell holds more than one person. */
const longest = 100

export function parsePersonName(text: string): PersonName | Refusal {
  const name = text.normalize('NFC').replace(/\s+/g, ' ').trim()
  if (!/\p{L}/u.test(name)) return refuse(/\d/.test(name) ? 'name-has-digits' : 'name-empty')
  if (/\d/.test(name)) return refuse('name-has-digits')
  return name.length > longest
    ? refuse('name-too-long', { length: name.length, limit: longest })
    : branded(name, 'PersonName')
}

export type NameReading = {
  /** in canonical spelling, in the order written, without titles */
  readonly tokens: readonly string[]
  /** after bin, binti */
  readonly father: readonly string[]
  /** after alias, als. */
  readonly alias: readonly string[]
  /** marked alm.: a list of workers should not contain it */
  readonly deceased: boolean
}

/** Takes a written name apart. Every part may be empty. */
export function readName(text: string): NameReading {
  const plain = text.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '')
  const words = plain
    .replace(/[([{].*?([)\]}]|$)/g, ' ')
    .split(/[\s,;]+/)
    .flatMap(splitWord)
  const aliasAt = indexFrom(words, aliasMarks)
  const named = words.slice(0, aliasAt)
  const fatherAt = indexFrom(named, fatherMarks)
  return {
    tokens: canonical(withoutTitles(named.slice(0, fatherAt))),
    father: canonical(withoutTitles(named.slice(fatherAt + 1))),
    alias: canonical(withoutTitles(words.slice(aliasAt + 1))),
    deceased: plain.split(/[^a-z]+/).some((word) => deceasedMarks.has(word)),
  }
}

/** Canonical words in their order, titles gone, particles such as La and Wa kept. */
export function nameTokens(text: string): string[] {
  return [...readName(text).tokens]
}

/** Two spellings of one name have the same key: no titles, no spaces, sounds folded. */
export function nameKey(text: string): string {
  return keyOf(readName(text).tokens)
}

/** The key of words that were already taken apart, for those who read a name once and need more than its key. */
export function keyOf(tokens: readonly string[]): string {
  return collapse(tokens.map(foldToken).join('')).replace(/^abdul(?=[rsntdl])/, 'abdu')
}

/** What a search looks for: folded words of the name, the father's name and the alias, each fit for comparing beginnings. */
export function searchTokens(text: string): string[] {
  const { tokens, father, alias } = readName(text)
  const all = [...tokens, ...father, ...alias]
  const telling = all.filter((token) => !weakTokens.has(token))
  return [...new Set((telling.length > 0 ? telling : all).map(foldPrefix))]
}

/** The first word that tells people apart; the first word at all when there is none. */
export function strongToken(tokens: readonly string[]): string | undefined {
  return tokens.find((token) => token.length > 1 && !weakTokens.has(token)) ?? tokens[0]
}

/** La is a man's and Wa a woman's particle in Buton and Muna: a check on the stated sex, never its source. */
export function impliedSex(text: string): Sex | undefined {
  const [first, ...rest] = nameTokens(text)
  if (rest.length === 0) return undefined
  return first === 'la' ? 'L' : first === 'wa' ? 'P' : undefined
}

/** A word with dots is either one title (S.Pd.) or several words (M.Yusuf, Abd.Rahman). */
function splitWord(word: string): string[] {
  const compact = word.replace(/[^a-z]/g, '')
  if (word.includes('.') && titlesAfter.has(compact)) return [compact]
  if (word.includes('/')) return word.replaceAll('/', ' alias ').split(' ').flatMap(splitWord)
  return word
    .split(/[.-]/)
    .map((part) => part.replace(/[^a-z]/g, ''))
    .filter((part) => part !== '')
}

/** A mark counts between words only: somebody may be called Bin. */
function indexFrom(words: readonly string[], marks: ReadonlySet<string>): number {
  const at = words.findIndex((word, index) => index > 0 && index < words.length - 1 && marks.has(word))
  return at < 0 ? words.length : at
}

function withoutTitles(words: readonly string[]): readonly string[] {
  let from = 0
  let to = words.length
  const isMark = (index: number, titles: ReadonlySet<string>) => {
    const word = words[index] ?? ''
    return titles.has(word) || deceasedMarks.has(word)
  }
  while (to - from > 1 && isMark(from, titlesBefore)) from += 1
  while (to - from > 1 && isMark(to - 1, titlesAfter)) to -= 1
  return words.slice(from, to)
}

function canonical(words: readonly string[]): string[] {
  const tokens = words.flatMap((word) => joinedForms.get(word) ?? [sameToken.get(word) ?? word])
  const [first, second] = tokens
  if (first === undefined || second === undefined) return tokens
  if (second === 'ode' && (first === 'l' || first === 'w')) return [`${first}a`, ...tokens.slice(1)]
  return muhammadForms.has(first) ? ['muhammad', ...tokens.slice(1)] : tokens
}
