import * as z from 'zod/mini'
import { note, words } from '../../contract.ts'
import { criterionCodes } from '../../rules/file/criteria.ts'

/**
 * A group as the programme calls it. `transport` decides the price of whoever goes on alone, `palm` whether DBH Sawit may
 * pay (KUT-8).
 */
export const category = z.object({
  name: words(120),
  transport: z.prefault(z.boolean(), false),
  palm: z.prefault(z.boolean(), false),
})

/** Who is meant by pekerja rentan, by which text; printed on the annexes of the decree (BOM-4, WAK-12, BUT-5). */
export const meaningEntry = z.object({
  definition: words(2_000),
  citation: note(300),
  purpose: note(2_000),
  categories: z.prefault(z.array(category).check(z.maxLength(60)), []),
  criteria: z.prefault(z.array(z.enum(criterionCodes)), []),
  otherCriteria: note(500),
})
