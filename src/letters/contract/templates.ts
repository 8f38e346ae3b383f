import * as z from 'zod/mini'

const digest = z.string().check(z.regex(/^[0-9a-f]{64}$/))
const sentence = z.object({ id: z.string(), en: z.string() })
const field = z.object({ name: z.string(), about: z.string() })

export const templateKind = z.object({ kind: z.string().check(z.regex(/^[a-z-]{3,60}$/)) })

/** What was found in a template somebody sent. */
export const templateReport = z.object({
  fileName: z.string(),
  /** The file is kept and may be put in place; empty while something must be mended in it. */
  fileDigest: z.nullable(digest),
  /** Marks that nobody would fill, each with the place where it stands. */
  unknown: z.array(
    z.object({
      name: z.string(),
      nearest: z.nullable(z.string()),
      part: z.enum(['body', 'header', 'footer', 'note']),
      paragraph: z.int(),
      text: z.string(),
    }),
  ),
  missing: z.array(field),
  unused: z.array(field),
  /** The name of a template on the writer's own computer was taken out. */
  detached: z.boolean(),
})

export const templateVersion = z.object({
  version: z.int(),
  /** Empty where the Pemda went back to the default. */
  fileDigest: z.nullable(digest),
  fileName: z.string(),
  putAt: z.string(),
  putBy: z.string(),
})

export const templateRow = z.object({
  kind: z.string(),
  title: sentence,
  /** Newest first: the first one holds. Without any the default of the product does. */
  versions: z.array(templateVersion),
})
export const templateList = z.object({ rows: z.array(templateRow) })

export const templateView = z.extend(templateRow, {
  fields: z.array(z.extend(field, { optional: z.boolean(), rows: z.array(z.string()) })),
  /** To whom copies go now; null where nobody gets any of this kind. */
  copies: z.nullable(z.array(z.string())),
  /** Papers of this kind that are there already, newest first, for a preview with real data. */
  papers: z.array(z.object({ paperId: z.uuid(), areaName: z.string(), madeAt: z.string() })),
})

/** A version of the Pemda, or 0 for the default. */
export const templateFileInput = z.extend(templateKind, { version: z.coerce.number().check(z.int(), z.minimum(0)) })
export const previewInput = z.extend(templateKind, {
  /** A file that was checked, or an earlier version; without it the template in force. */
  fileDigest: z.optional(digest),
  /** Whose data; without it sample values. */
  paperId: z.optional(z.uuid()),
})
export const putInput = z.extend(templateKind, { fileDigest: z.nullable(digest) })
export const putAnswer = z.object({ version: z.int() })

export type TemplateReport = z.output<typeof templateReport>
export type TemplateRow = z.output<typeof templateRow>
export type TemplateView = z.output<typeof templateView>
export type TemplateVersion = z.output<typeof templateVersion>
export type PreviewInput = z.output<typeof previewInput>
export type PutInput = z.output<typeof putInput>
