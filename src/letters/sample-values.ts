import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import * as z from 'zod'
import type { TemplateValues } from './fill-template.ts'
import type { LetterKind } from './paper-kind.ts'

const samples = z.looseObject({ rows: z.record(z.string(), z.array(z.record(z.string(), z.string()))) })

/** Values that show a template before there is data. A field without a sample shows its own meaning in brackets. */
export function sampleValues(kind: LetterKind): TemplateValues {
  const read = samples.parse(parse(readFileSync(new URL('samples.yaml', import.meta.url), 'utf8')))
  return Object.fromEntries(
    kind.fields.map(({ name, about, rows }) => {
      if (rows !== undefined) return [name, read.rows[name] ?? []]
      const text = read[name]
      return [name, typeof text === 'string' ? text : `[${about}]`]
    }),
  )
}
