import { type Brand, branded } from './brand.ts'
import { foldPrefix, foldToken } from './name-fold.ts'
import { readName } from './name-reading.ts'
import { weakTokens } from './name-words.ts'
import { refuse, type Refusal } from './refusal.ts'
import type { Sex } from './sex.ts'

export { type NameReading, readName } from './name-reading.ts'

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
  if (/\d/.test(name)) return refuse('name-has-digits')
  if (!/\p{L}/u.test(name)) return refuse('name-empty')
  if (name.length > longest) return refuse('name-too-long', { length: name.length, limit: longest })
  return branded(name, 'PersonName')
}

/** Canonical words in their order; titles, father's name and alias gone, particles such as La and Wa kept. */
export function nameTokens(text: string): string[] {
  return [...readName(text).tokens]
}

/** Two spellings of one name have the same key: no titles, no spaces, sounds folded. */
export function nameKey(text: string): string {
  return keyOf(readName(text).tokens)
}

/** The key of words that were already taken apart, for those who need more of a name than its key. */
export function keyOf(tokens: readonly string[]): string {
  let key = ''
  for (const token of tokens) {
    const folded = foldToken(token)
    // Abdur Rahman and Abdurrahman: a doubled letter is one, also where two words meet.
    key += key !== '' && key.endsWith(folded.charAt(0)) ? folded.slice(1) : folded
  }
  // Abdul Rahman too: before these letters the l of the Arabic article is spoken like the letter.
  return /^abdul[rsntd]/.test(key) ? `abdu${key.slice(5)}` : key
}

/** Folded words of name, father's name and alias that tell people apart, each fit for comparing beginnings. */
export function searchTokens(text: string): string[] {
  const all = searchWords(text)
  const telling = all.filter((token) => !weakTokens.has(token))
  return [...new Set((telling.length > 0 ? telling : all).map(foldPrefix))]
}

/**
 * What a name is kept under, to be found by: its telling words, and its weak ones in phrases of their own. Tens of
 * thousands share "la", so that two weak words must not be looked up one by one: "Wa Ode Siti" stands under the whole
 * "wa ode" and under "ode", and either is found by its beginning.
 */
export function searchKeys(name: string): string[] {
  const weak = searchWords(name).filter((token) => weakTokens.has(token))
  return [...new Set([...searchTokens(name), ...weak.map((_, at) => weakPhrase(weak.slice(at)))])]
}

/** What a search looks for among the keys; weak words count only where nothing else was typed. */
export function soughtTokens(text: string): string[] {
  const all = searchWords(text)
  return all.length > 0 && all.every((token) => weakTokens.has(token)) ? [weakPhrase(all)] : searchTokens(text)
}

function searchWords(text: string): readonly string[] {
  const { tokens, father, alias } = readName(text)
  return [...tokens, ...father, ...alias]
}

/** The mark keeps "la" from being a beginning of "lasimu". */
const weakPhrase = (words: readonly string[]): string => `+${words.map(foldPrefix).join(' ')}`

/** The first word that tells people apart; the first word at all when there is none. */
export function strongToken(tokens: readonly string[]): string | undefined {
  return tokens.find((token) => token.length > 1 && !weakTokens.has(token)) ?? tokens[0]
}

/** La is a man's and Wa a woman's particle in Buton and Muna: a check on the stated sex, never its source. */
export function impliedSex(text: string): Sex | undefined {
  const [first, second] = readName(text).tokens
  if (second === undefined) return undefined
  return first === 'la' ? 'L' : first === 'wa' ? 'P' : undefined
}
