import type { Refusal } from '#values/refusal.ts'
import { refuse } from '#values/refusal.ts'
import * as z from 'zod/mini'
import type { ColumnFormat } from './fields.ts'
import { columnFormats, knownFields, mapKinds } from './fields.ts'
import { squash } from './header-words.ts'

const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(120))

const mapColumn = z.strictObject({
  field: z.string(),
  /** Headings under which the column is known; the first is the one written. */
  headers: z.array(name).check(z.minLength(1)),
  required: z.optional(z.boolean()),
  format: z.optional(z.enum(columnFormats)),
  /** A heading with one of these words is another column, however much it looks like this one. */
  never: z.optional(z.array(name)),
})

const columnMapShape = z.strictObject({
  kind: z.enum(mapKinds),
  name,
  version: z.int().check(z.positive()),
  confidence: z.enum(['read', 'press', 'unverified']),
  /** Where the columns are known from. */
  source: z.optional(z.string()),
  /** Rows a file may hold when it is written; the rest goes into further files. */
  rowsPerFile: z.optional(z.int().check(z.positive(), z.maximum(1_000_000))),
  columns: z.array(mapColumn).check(z.minLength(1)),
})

/** A column of the map; without a word about it, it is optional and text. */
export type MapColumn = Omit<z.infer<typeof mapColumn>, 'required' | 'format'> & {
  readonly required: boolean
  readonly format: ColumnFormat
}

/**
 * Which column of a foreign file means which field: data with a version that a Pemda can change without
 * code, because the branch's template and the extract's columns change by year and by office.
 */
export type ColumnMap = Omit<z.infer<typeof columnMapShape>, 'columns'> & { readonly columns: readonly MapColumn[] }

/** Checks a column map from a file, a form or the database; says which part is wrong and how. */
export function readColumnMap(document: unknown): ColumnMap | Refusal {
  const fault = unknownFormat(document)
  if (fault) return fault
  const read = columnMapShape.safeParse(document)
  if (!read.success) return refuse('columns-map-invalid', { place: placeOf(read.error.issues[0]) })
  const columns = read.data.columns.map(({ required = false, format = 'text', ...column }): MapColumn => ({
    ...column,
    required,
    format,
  }))
  const map: ColumnMap = { ...read.data, columns }
  return findFieldFault(map) ?? findHeaderFault(map) ?? map
}

const placeOf = (issue: z.core.$ZodIssue | undefined): string => {
  const keys = issue?.code === 'unrecognized_keys' ? issue.keys : []
  return [...(issue?.path ?? []), ...keys].join('.') || '-'
}

const listed = (words: readonly string[]) => words.join(', ')

/** Looked for before the shape, since "one of seventeen" is no answer to somebody who mistyped a format. */
function unknownFormat(document: unknown): Refusal | undefined {
  const rough = z
    .object({ columns: z.array(z.object({ field: z.string(), format: z.optional(z.string()) })) })
    .safeParse(document)
  const formats: readonly string[] = columnFormats
  for (const { field, format } of rough.data?.columns ?? []) {
    if (format !== undefined && !formats.includes(format)) {
      return refuse('columns-format-unknown', { field, format, known: listed(columnFormats) })
    }
  }
  return undefined
}

function findFieldFault({ kind, columns }: ColumnMap): Refusal | undefined {
  const known: readonly string[] = knownFields[kind]
  const seen = new Set<string>()
  for (const { field } of columns) {
    if (!known.includes(field)) return refuse('columns-field-unknown', { field, kind, known: listed(known) })
    if (seen.has(field)) return refuse('columns-field-twice', { field })
    seen.add(field)
  }
  return undefined
}

function findHeaderFault({ columns }: ColumnMap): Refusal | undefined {
  const owners = new Map<string, string>()
  for (const { field, headers } of columns) {
    for (const header of headers) {
      const other = owners.get(squash(header))
      if (other !== undefined && other !== field)
        return refuse('columns-header-twice', { header, field: other, other: field })
      owners.set(squash(header), field)
    }
  }
  return undefined
}
