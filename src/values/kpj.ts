import { type Brand, branded } from './brand.ts'
import { refuse, type Refusal } from './refusal.ts'
import { bareNumber } from './sixteen-digits.ts'

/**
 * Nomor peserta of BPJS Ketenagakerjaan: 11 characters, kept as text because it may begin with 0.
 *
 * The format stands in no law text that was read: eleven digits on today's cards, letters in older numbers.
 * So letters are allowed and nothing inside is interpreted. One person may hold several; keep the old one
 * across budget years, because the scholarship needs 36 months in the same number (P5/2021 art. 102).
 */
export type Kpj = Brand<string, 'Kpj'>

const length = 11

export function parseKpj(text: string): Kpj | Refusal {
  const bare = bareNumber(text).toUpperCase()
  if (bare === '') return refuse('kpj-empty')
  const hasShape = bare.length === length && /^[0-9A-Z]+$/.test(bare) && /\d/.test(bare) && !/^0+$/.test(bare)
  return hasShape ? branded(bare, 'Kpj') : refuse('kpj-shape', { length: bare.length })
}
