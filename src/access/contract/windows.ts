import * as z from 'zod/mini'
import { roles } from '../roles.ts'
import { purposes } from './purposes.ts'

/** One list whose full numbers are to be seen: a nomination list, a verification run, or the register of one desa. */
export const windowList = z.object({
  about: z.enum(['list', 'run', 'register']),
  list: z.string().check(z.regex(/^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d\d\.\d\d\.\d\d\.\d{4})$/)),
})

export const openWindowInput = z.extend(windowList, {
  purpose: z.enum(purposes),
  /** It stands in the trail, which never holds a number of a person. */
  words: z.string().check(z.trim(), z.maxLength(200), z.regex(/^(?!.*\d{10})/s)),
})

export const windowOpened = z.object({ windowId: z.string(), endsAt: z.string(), mostRows: z.int() })

export const windowsInput = z.object({
  before: z.optional(z.uuid()),
  limit: z.prefault(z.coerce.number().check(z.int(), z.gte(1), z.lte(200)), 100),
})
export const windowRow = z.object({
  id: z.string(),
  area: z.string(),
  actorName: z.string(),
  role: z.enum(roles),
  about: windowList.shape.about,
  list: z.string(),
  purpose: z.enum(purposes),
  words: z.string(),
  rows: z.int(),
  mostRows: z.int(),
  openedAt: z.string(),
  endsAt: z.string(),
})
export const windowPage = z.object({ rows: z.array(windowRow), next: z.nullable(z.string()) })

export type WindowList = z.output<typeof windowList>
export type OpenWindowInput = z.output<typeof openWindowInput>
export type WindowOpened = z.output<typeof windowOpened>
export type WindowRow = z.output<typeof windowRow>
export type WindowPage = z.output<typeof windowPage>
