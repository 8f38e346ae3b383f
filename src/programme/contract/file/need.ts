import * as z from 'zod/mini'
import { words } from '../../contract.ts'
import { areaCode, people, sourced } from './parts.ts'

/** How many there are thought to be, by kecamatan and category: one estimate with all its numbers (BUT-8). */
export const needEntry = z.object({
  title: words(200),
  numbers: z
    .array(z.object({ area: areaCode, category: words(120), people }))
    .check(z.minLength(1), z.maxLength(3_000)),
  about: z.prefault(z.boolean(), false),
  ...sourced,
})
