import * as z from 'zod/mini'
import { dayText } from '#access/contract/day-text.ts'
import { words } from '../../contract.ts'

/** What a figure or a group rests on: an advertorial weighs less than a decree, and both are kept (KUT-14). */
export const sourceTypes = ['official', 'law', 'press', 'advertorial', 'data'] as const

export const maybeDay = z.prefault(z.nullable(dayText), null)
export const areaCode = z.string().check(z.regex(/^\d\d\.\d\d(\.\d\d(\.\d{4})?)?$/))
export const people = z.int().check(z.gte(0), z.lte(1_000_000_000))
export const amount = z.int().check(z.gte(0), z.lte(1e15))
export const digest = z.string().check(z.regex(/^[0-9a-f]{64}$/))

/** Where something not of our own making comes from. */
export const sourced = {
  sourceType: z.enum(sourceTypes),
  source: words(400),
  sourceDate: maybeDay,
}
