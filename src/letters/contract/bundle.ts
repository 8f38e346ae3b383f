import * as z from 'zod/mini'

const areaCode = z.string().check(z.regex(/^\d\d\.\d\d(\.\d\d(\.\d{4})?)?$/))
const kind = z.string().check(z.regex(/^[a-z-]{3,60}$/))

/** Papers of many subjects: of one kind or of every kind, in the reader's area or a part of it. */
const manyOf = z.object({
  about: z.string().check(z.regex(/^[a-z-]{3,40}$/)),
  programmeId: z.uuid(),
  area: z.optional(areaCode),
  kind: z.optional(kind),
})
export const draftManyInput = manyOf
/** `drafted` now, `standing` as they were, `signed` and left alone, `without` names to sign for. */
export const draftManyAnswer = z.object({ drafted: z.int(), standing: z.int(), signed: z.int(), without: z.int() })
export const bundleInput = z.extend(manyOf, { as: z.enum(['docx', 'zip']) })

export type DraftManyInput = z.output<typeof draftManyInput>
export type DraftManyAnswer = z.output<typeof draftManyAnswer>
export type BundleInput = z.output<typeof bundleInput>
