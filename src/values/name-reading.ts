import {
  aliasMarks,
  deceasedMarks,
  dottedTitlesAfter,
  fatherMarks,
  joinedForms,
  muhammadForms,
  sameToken,
  titlesAfter,
  titlesBefore,
  weakTokens,
} from './name-words.ts'

export type NameReading = {
  /** in canonical spelling, in the order written, without titles */
  readonly tokens: readonly string[]
  /** after bin, binti */
  readonly father: readonly string[]
  /** after alias, als. or a slash */
  readonly alias: readonly string[]
  /** marked alm.: a list of workers should not contain it */
  readonly deceased: boolean
}

/** Takes a written name apart. Every part may be empty. */
export function readName(text: string): NameReading {
  const plain = plainLetters(text)
  const words = splitWords(plain.includes('(') ? plain.replace(/\(.*?(\)|$)/g, ' ') : plain)
  const aliasAt = markAt(words, aliasMarks)
  const fatherAt = Math.min(markAt(words, fatherMarks), aliasAt)
  return {
    tokens: canonical(withoutTitles(words.slice(0, fatherAt))),
    father: canonical(withoutTitles(words.slice(fatherAt + 1, aliasAt))),
    alias: canonical(withoutTitles(words.slice(aliasAt + 1))),
    deceased: saysDeceased(plain),
  }
}

/** What `readName` says of a name in `deceased`, for those who need nothing else. */
export const isMarkedDeceased = (text: string): boolean => saysDeceased(plainLetters(text))

const saysDeceased = (plain: string) =>
  plain.includes('alm') && splitWords(plain).some((word) => deceasedMarks.has(word))

/** Lower case a–z with the signs that part words. Accents go, and so does the apostrophe inside Ma'ruf. */
function plainLetters(text: string): string {
  const lower = text.toLowerCase()
  const unmarked = /[^ -~]/.test(lower) ? lower.normalize('NFKD').replace(/[\p{M}‘’ʼ]/gu, '') : lower
  return unmarked.replace(/['`]/g, '').replaceAll('/', ' alias ')
}

const splitWords = (text: string) => text.split(/[^a-z]+/).filter((word) => word !== '')

/** A mark counts only between a telling word and another word: in La Bin it is the name. */
function markAt(words: readonly string[], marks: ReadonlySet<string>): number {
  const at = words.findIndex((word, index) => marks.has(word) && words.slice(0, index).some(isTelling))
  return at < 0 || at === words.length - 1 ? words.length : at
}

const isTelling = (word: string) => word.length > 1 && !weakTokens.has(word)

function withoutTitles(words: readonly string[]): readonly string[] {
  let from = 0
  while (from < words.length - 1 && isBefore(words[from] ?? '')) from += 1
  let named = words.slice(from)
  for (let count = titleLength(named); count > 0; count = titleLength(named)) named = named.slice(0, -count)
  return named
}

const isBefore = (word: string) => titlesBefore.has(word) || deceasedMarks.has(word)

/** How many words at the end make one title (s pd, a md keb); none when no telling word would be left before it. */
function titleLength(words: readonly string[]): number {
  for (let count = Math.min(4, words.length - 1); count > 0; count -= 1) {
    const title = words.slice(-count).join('')
    const isTitle = titlesAfter.has(title) || (count > 1 ? dottedTitlesAfter.has(title) : deceasedMarks.has(title))
    if (isTitle && words.slice(0, -count).some(isTelling)) return count
  }
  return 0
}

function canonical(words: readonly string[]): string[] {
  const tokens = words.flatMap((word) => joinedForms.get(word) ?? [sameToken.get(word) ?? word])
  if (tokens[1] === 'ode' && (tokens[0] === 'l' || tokens[0] === 'w')) tokens[0] += 'a'
  const first = tokens.findIndex((token) => !weakTokens.has(token))
  if (first < tokens.length - 1 && muhammadForms.has(tokens[first] ?? '')) tokens[first] = 'muhammad'
  return tokens
}
