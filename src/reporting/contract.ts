import * as z from 'zod/mini'

const sentence = z.object({ id: z.string(), en: z.string() })
const item = z.object({ text: sentence, desk: sentence })
const count = z.int()
const areaText = z.string().check(z.regex(/^\d\d\.\d\d(\.\d\d)?$/))

export const headSheetInput = z.object({ programmeId: z.uuid(), area: z.optional(areaText) })

/** The one page for the head of region: counts and sums with their sources, and nobody's name. */
export const headSheet = z.object({
  /** "Bupati". */
  headTitle: z.string(),
  region: z.string(),
  programme: z.string(),
  /** The kecamatan it speaks of; null for the whole Pemda. */
  place: z.nullable(z.string()),
  /** The day of its numbers. */
  on: z.string(),
  covered: count,
  target: z.nullable(count),
  figures: z.array(z.object({ label: sentence, value: sentence, source: sentence })),
  late: z.array(item),
  risks: z.array(item),
  waiting: z.array(item),
})

export type HeadSheetInput = z.output<typeof headSheetInput>
export type HeadSheet = z.output<typeof headSheet>
