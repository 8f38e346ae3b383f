import * as z from 'zod'
import { isRefusal } from '#values/refusal.ts'
import { parsePlainDate, type PlainDate } from '#values/plain-date.ts'

/** The envelope of a rule as it stands in YAML; its value is checked by `value-schemas.ts` once the code is known. */
export const plainDate = z.string().transform((text, context): PlainDate => {
  const date = parsePlainDate(text)
  if (!isRefusal(date)) return date
  context.addIssue({ code: 'custom', message: `"${text}" is not a day like 2025-10-01` })
  return z.NEVER
})

export const sentence = z.strictObject({ id: z.string().min(1), en: z.string().min(1) })

const citation = z.strictObject({
  source: z.string().min(1),
  article: z.string().min(1).exactOptional(),
  seenIn: z.array(z.url()).min(1).exactOptional(),
})

export const ruleEnvelope = z.strictObject({
  code: z.string().min(1),
  jurisdiction: z
    .string()
    .regex(/^(ID|\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?)$/, 'is ID or a dotted area code')
    .default('ID'),
  cohort: z.string().min(1).exactOptional(),
  validFrom: plainDate,
  validTo: plainDate.nullable(),
  confidence: z.enum(['read', 'press', 'unverified']),
  citation,
  note: sentence.exactOptional(),
  value: z.unknown(),
})

export const sourceEnvelope = z.strictObject({ title: z.string().min(1), url: z.url().exactOptional() })

export type RuleEnvelope = z.output<typeof ruleEnvelope>
export type Source = z.output<typeof sourceEnvelope>
