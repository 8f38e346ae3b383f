import * as z from 'zod/mini'

const digest = z.string().check(z.regex(/^[0-9a-f]{64}$/))
const areaCode = z.string().check(z.regex(/^\d\d\.\d\d(\.\d\d(\.\d{4})?)?$/))
const line = (most: number) => z.string().check(z.trim(), z.maxLength(most))
const filled = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most))

export const paperSize = z.enum(['F4', 'A4'])

export const letterheadInput = z.object({
  area: areaCode,
  /** As printed, the first on top. */
  lines: z.array(filled(80)).check(z.minLength(1), z.maxLength(5)),
  address: z.prefault(line(160), ''),
  contact: z.prefault(line(160), ''),
  /** A PNG that was brought here; null leaves the coat of arms of the Pemda. */
  logoDigest: z.prefault(z.nullable(digest), null),
  paper: z.prefault(paperSize, 'F4'),
})
export const letterheadRow = z.extend(letterheadInput, {
  letterheadId: z.uuid(),
  areaName: z.string(),
  recordedAt: z.string(),
})
export const letterheadList = z.object({ rows: z.array(letterheadRow) })
export const letterheadAnswer = z.object({ letterheadId: z.uuid() })
export const logoAnswer = z.object({ digest, name: z.string() })

const copies = z.array(filled(120)).check(z.maxLength(20))
export const kindCopiesInput = z.object({ kind: z.string().check(z.regex(/^[a-z-]{3,60}$/)), copies })
export const paperCopiesInput = z.object({ paperId: z.uuid(), copies: z.nullable(copies) })
export const copiesAnswer = z.object({ copies: z.array(z.string()) })

export type LetterheadInput = z.output<typeof letterheadInput>
export type LetterheadRow = z.output<typeof letterheadRow>
export type KindCopiesInput = z.output<typeof kindCopiesInput>
export type PaperCopiesInput = z.output<typeof paperCopiesInput>
