import * as z from 'zod/mini'
export { dayText as date } from '#access/contract/day-text.ts'

export const id = z.uuid()
export const digest = z.string().check(z.regex(/^[0-9a-f]{64}$/))
export const desaCode = z.string().check(z.regex(/^\d\d\.\d\d\.\d\d\.\d{4}$/))
export const areaCode = z.string().check(z.regex(/^\d\d\.\d\d(\.\d\d(\.\d{4})?)?$/))
export const words = (most: number) => z.prefault(z.string().check(z.trim(), z.maxLength(most)), '')
export const place = z.object({ code: z.string(), name: z.string() })
export const refusal = z.object({
  kind: z.literal('refusal'),
  code: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
})

export const rowFields = [
  'nik',
  'kk',
  'name',
  'birthPlace',
  'birthDate',
  'sex',
  'motherName',
  'address',
  'rt',
  'rw',
  'phone',
  'occupation',
  'occupation2',
  'workplace',
] as const
export const rowField = z.enum(rowFields)
export const remark = z.object({ field: rowField, weight: z.enum(['fault', 'warning']), refusal })
export const verdict = z.enum(['new', 'already-there', 'to-be-mended'])
export const listMode = z.enum(['whole', 'addition'])
export const listState = z.enum(['draft', 'nominated', 'returned', 'passed-on', 'received', 'superseded'])
/** `rows` and `repeated` as received, `good` and `toMend` as they stand now. */
export const counts = { rows: z.int(), good: z.int(), toMend: z.int(), repeated: z.int() }
