import { refuse, type Refusal } from './refusal.ts'

/** As on the identity card: L = laki-laki (male), P = perempuan (female). */
export type Sex = 'L' | 'P'

const male = new Set('l lk lakilaki laki lelaki pria male m'.split(' '))
const female = new Set('p pr perempuan wanita female f'.split(' '))

/** Reads what lists write: L, Lk, Laki-laki, LAKI - LAKI, Pria, P, Pr, Perempuan, Wanita. A bare 1 or 2 is refused: lists disagree on it. */
export function parseSex(text: string): Sex | Refusal {
  const word = text.toLowerCase().replace(/[^a-z]/g, '')
  if (male.has(word)) return 'L'
  return female.has(word) ? 'P' : refuse('sex-unknown')
}
