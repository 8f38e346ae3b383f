import type { Sex } from '#values/sex.ts'
import type { NameDamage } from './damage.ts'
import type { dirt } from '../dirt.ts'
import type { Random } from '../random.ts'

export type NameFault = keyof typeof dirt.name | 'none'

type Rewrite = readonly [found: RegExp, written: readonly string[]]

/** Spellings of one name that clerks use side by side; a folded key makes them equal again. */
const variants: readonly Rewrite[] = [
  [/^Muhammad (?=.)/, ['Muh. ', 'Muh ', 'Moh. ', 'M. ', 'Muhamad ', 'Mohammad ', 'Muh.']],
  [/^Siti (?=.)/, ['St. ', 'Sitti ', 'Sti ']],
  [/^Sitti (?=.)/, ['St. ', 'Siti ']],
  [/^Abdul (?=.)/, ['Abd. ', 'Abd ', 'Abdoel ']],
  [/^La Ode /, ['Laode ', 'LD. ', 'La ode ']],
  [/^Wa Ode /, ['Waode ', 'WD. ', 'Wa ode ']],
  [/^Daeng /, ['Dg. ', 'Dg ']],
  [/^Nur (?=[A-Z])/, ['Noor ', 'Nur']],
  [/(?<![Ss])y(?=[aiu])/, ['i']],
  [/(?<![Dd])j(?=[aiu])/, ['dj']],
  [/f(?=[aiu])/, ['p']],
  [/(?<=[aiu])l(?=[aiu])/, ['ll']],
  [/(?<=[aiu])s(?=[aiu])/, ['z', 'ss']],
  [/u(?=[bdjlmnprst])/, ['oe']],
]

/** Another spelling of the same name, where the name allows one. */
export function respell(random: Random, name: string): string {
  const fitting = variants.filter(([found]) => found.test(name))
  if (fitting.length === 0) return name
  const [found, written] = random.pickCommon(fitting, 1.5)
  return name.replace(found, random.pick(written))
}

export const titled = (name: string, sex: Sex) => `${sex === 'L' ? 'H.' : 'Hj.'} ${name}`

const letters = 'aiunrstlmdkhbgpjyw'

/** A name with one fault that a reader would still recognise; where the fault does not fit, a letter is wrong instead. */
export function spoilName(random: Random, fault: NameFault, name: string): string {
  return fault === 'none' ? name : (faulty[fault](name.split(' ')) ?? misspell(random, name))
}

const faulty: Readonly<Record<Exclude<NameFault, 'none'>, (words: readonly string[]) => string | undefined>> = {
  typo: () => undefined,
  wordLost: (words) => (telling(words) > 1 ? words.slice(0, -1).join(' ') : undefined),
  initialOnly: (words) => (telling(words) > 1 ? [...words.slice(0, -1), initialOf(words)].join(' ') : undefined),
  wordsSwapped: (words) =>
    telling(words) > 1 && telling(words) === words.length ? words.toReversed().join(' ') : undefined,
  nickname: nicknamed,
}

const initialOf = (words: readonly string[]) => `${words.at(-1)?.charAt(0) ?? ''}.`

/** Near: letters or words are wrong. Far: little of the name is left. */
export const nameDamage = (fault: NameFault): NameDamage =>
  fault === 'none' ? 'none' : fault === 'nickname' ? 'far' : 'near'

const particles = new Set(['La', 'Wa', 'Ode', 'Andi', 'Daeng', 'Nur'])

/** Words that tell people apart; La and Ode do not. */
const telling = (words: readonly string[]) => words.filter((word) => !particles.has(word)).length

/** Called by the end of the name, as Hermawan is Wawan; the particle stays. */
function nicknamed(words: readonly string[]): string | undefined {
  const last = words.at(-1) ?? ''
  if (last.length < 7) return undefined
  const called = last.slice(-4)
  return [...words.filter((word) => particles.has(word)), called.charAt(0).toUpperCase() + called.slice(1)].join(' ')
}

/** One letter wrong, missing, too much or in the wrong place, never the first of a word. */
export function misspell(random: Random, name: string): string {
  const places = Array.from(name).flatMap((letter, i) =>
    i > 0 && /[a-z]/.test(letter) && name.charAt(i - 1) !== ' ' ? [i] : [],
  )
  if (places.length === 0) return name
  const at = random.pick(places)
  const before = name.slice(0, at)
  const after = name.slice(at + 1)
  switch (random.below(4)) {
    case 0:
      return before + otherLetter(random, name.charAt(at)) + after
    case 1:
      return before + after
    case 2:
      return before + name.charAt(at) + otherLetter(random, name.charAt(at)) + after
    default:
      return before + after.charAt(0) + name.charAt(at) + after.slice(1)
  }
}

function otherLetter(random: Random, letter: string): string {
  const drawn = random.below(letters.length)
  return letters[drawn] === letter ? (letters[(drawn + 1) % letters.length] as string) : (letters[drawn] as string)
}
