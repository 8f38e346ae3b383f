import * as z from 'zod/mini'
import { fundSources } from '#rulebook/rules/fund-sources.ts'
import { id, monthText, note, words } from '../../contract.ts'
import { maybeDay } from './parts.ts'

/** People promised before there is a DPA: a plan, no budget and no place (BUT-4). */
export const commitmentEntry = z.object({
  people: z.int().check(z.gte(1), z.lte(10_000_000)),
  firstMonth: monthText,
  lastMonth: monthText,
  fundSource: z.enum(fundSources),
  saidBy: words(200),
  saidOn: maybeDay,
  eventId: z.prefault(z.nullable(id), null),
  note: note(500),
})
