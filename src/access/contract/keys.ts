import * as z from 'zod/mini'
import { keyScopes } from './key-scopes.ts'
import { dayText } from './day-text.ts'

const words = (least: number, most: number) => z.string().check(z.trim(), z.minLength(least), z.maxLength(most))
const scopes = z.array(z.enum(keyScopes)).check(z.minLength(1), z.maxLength(keyScopes.length))

export const makeKeyInput = z.object({
  /** Which program it is for. */
  name: words(3, 80),
  area: z.string().check(z.regex(/^\d\d\.\d\d(\.\d\d)?$/)),
  scopes,
  letter: words(1, 120),
  until: dayText,
})
/** The key itself is shown once. */
export const keyMade = z.object({ keyId: z.string(), key: z.string() })
export const keyInput = z.object({ keyId: z.uuid() })
export const keyName = z.object({ keyId: z.string() })
export const keyRow = z.object({
  keyId: z.string(),
  name: z.string(),
  /** Its first signs, by which it is recognised in the settings of the other program. */
  prefix: z.string(),
  area: z.string(),
  scopes: z.array(z.enum(keyScopes)),
  letter: z.string(),
  madeAt: z.string(),
  until: z.string(),
  revokedAt: z.nullable(z.string()),
  lastUsedAt: z.nullable(z.string()),
})
export const keyList = z.object({ rows: z.array(keyRow) })

export type MakeKeyInput = z.output<typeof makeKeyInput>
export type KeyMade = z.output<typeof keyMade>
export type KeyRow = z.output<typeof keyRow>
