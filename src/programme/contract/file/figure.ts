import * as z from 'zod/mini'
import { note, words } from '../../contract.ts'
import { amount, areaCode, sourced } from './parts.ts'

export const measures = [
  'beneficiaries',
  'already-active',
  'target',
  'claims',
  'claims-paid',
  'benefit-amount',
  'regional-budget',
  'infrastructure-budget',
  'other',
] as const
export const figureUnits = ['people', 'claims', 'rupiah'] as const

/** What somebody else said, of which time and meant how. It is quoted, never counted with (WAK-9, KUT-6). */
export const figureEntry = z.object({
  measure: z.enum(measures),
  title: words(200),
  value: amount,
  unit: z.enum(figureUnits),
  about: z.prefault(z.boolean(), false),
  period: note(120),
  area: areaCode,
  /** Who is counted; only figures that mean the same are held against each other (WAK-16). */
  meant: note(300),
  saidBy: note(200),
  quotation: note(1_000),
  ...sourced,
})
