import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import * as z from 'zod'
import { roles } from '#access/roles.ts'
import { officeCodes } from './rules/offices.ts'
import { type AnnexColumn, annexFields } from './rules/annex-rows.ts'

const sentence = z.strictObject({ id: z.string().min(1), en: z.string().min(1) })

/** A field of a template. `rows` makes it a repeated part with these inner fields. */
const field = z.strictObject({
  name: z.string().regex(/^[a-z_]+$/),
  about: z.string().min(1),
  optional: z.boolean().default(false),
  rows: z.array(z.string()).optional(),
})

const column = z.strictObject({
  field: z.enum(annexFields),
  header: z.string().min(1),
  width: z.number().positive(),
  align: z.enum(['left', 'center', 'right']),
}) satisfies z.ZodType<AnnexColumn>

const common = {
  kind: z.string().regex(/^[a-z-]+$/),
  title: sentence,
  paper: z.array(z.enum(['F4', 'A4'])).min(1),
  signatory: z.string().min(1),
  needs: z.array(z.string()),
  /** False where no register hands out numbers for it: it is filed without one. */
  numbered: z.boolean().default(true),
  /** True where a list is complete without it. */
  optional: z.boolean().default(false),
  /** Whose duty it is to draft, sign and file it; empty where an act of its own does. */
  handledBy: z.array(z.enum(roles)).default([]),
}

const letterKind = z.strictObject({
  ...common,
  template: z.string().endsWith('.docx'),
  fields: z.array(field).min(1),
  /** The offices that initial it, in the order it goes round. They do not hold the signature up: it is what counts. */
  initials: z.array(z.enum(officeCodes)).default([]),
  /** To whom copies go, until the Pemda or the letter says otherwise. */
  copies: z.array(z.string().min(1)).default([]),
  texts: z.record(z.string(), z.array(z.string().min(1))).default({}),
})

const listKind = z.strictObject({
  ...common,
  annexNumber: z.string().min(1),
  heading: z.string().min(1),
  columns: z.array(column).min(1),
})

/**
 * A kind of paper that is filled into a DOCX template. `needs` are the kinds that must exist before it,
 * `signatory` is an office, `texts` are the default paragraphs a Pemda may replace by its own.
 */
export type LetterKind = z.infer<typeof letterKind>

/** A kind of paper that is a list, printed as PDF: an annex with its columns. */
export type ListKind = z.infer<typeof listKind>

export type PaperKind = LetterKind | ListKind
export type PaperField = LetterKind['fields'][number]
export type PaperSize = PaperKind['paper'][number]

const here = (folder: string) => fileURLToPath(new URL(folder, import.meta.url))

/**
 * Reads every kind of paper of a folder, by default the set that comes with the product.
 * A broken file is a broken installation and is thrown with its name.
 */
export function loadPaperKinds(folder: string = here('papers')): ReadonlyMap<string, PaperKind> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  const kinds = new Map(files.map((name) => readKind(folder, name)).map((kind) => [kind.kind, kind]))
  for (const kind of kinds.values()) {
    const lost = kind.needs.filter((need) => !kinds.has(need))
    if (lost.length > 0) throw new Error(`paper kind ${kind.kind} needs unknown kinds: ${lost.join(', ')}`)
  }
  return kinds
}

function readKind(folder: string, name: string): PaperKind {
  const data: unknown = parse(readFileSync(join(folder, name), 'utf8'))
  const shape = typeof data === 'object' && data !== null && 'template' in data ? letterKind : listKind
  const result = shape.safeParse(data)
  if (!result.success) throw new Error(`paper kind ${name}: ${z.prettifyError(result.error)}`)
  return result.data
}

/** The kind of that name among the loaded ones; a letter where a list is wanted is a bug and is thrown. */
export function letterKindOf(kinds: ReadonlyMap<string, PaperKind>, kind: string): LetterKind {
  const found = kinds.get(kind)
  if (found === undefined || !('template' in found)) throw new Error(`no letter of kind ${kind}`)
  return found
}

export function listKindOf(kinds: ReadonlyMap<string, PaperKind>, kind: string): ListKind {
  const found = kinds.get(kind)
  if (found === undefined || !('columns' in found)) throw new Error(`no list of kind ${kind}`)
  return found
}

/** Whether its template has a place for those who get copies. */
export const takesCopies = ({ fields }: LetterKind): boolean => fields.some(({ name }) => name === 'tembusan')
