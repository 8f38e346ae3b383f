import { refuse, type Refusal } from './refusal.ts'

/** As on the identity card: L = laki-laki (male), P = perempuan (female). */
export type Sex = 'L' | 'P'

const words: Record<string, Sex> = {
  l: 'L',
  lk: 'L',
  lakilaki: 'L',
  laki: 'L',
  lelaki: 'L',
  pria: 'L',
  male: 'L',
  m: 'L',
  p: 'P',
  pr: 'P',
  perempuan: 'P',
  wanita: 'P',
  female: 'P',
  f: 'P',
}

/** Reads what lists write: L, Lk, Laki-laki, LAKI - LAKI, Pria, P, Pr, Perempuan, Wanita. A bare 1 or 2 is refused: lists disagree on it. */
export function parseSex(text: string): Sex | Refusal {
  return words[text.toLowerCase().replace(/[^a-z]/g, '')] ?? refuse('sex-unknown')
}
