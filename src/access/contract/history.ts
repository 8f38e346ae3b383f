import * as z from 'zod/mini'

export const historyInput = z.object({
  subject: z.uuid(),
  before: z.optional(z.uuid()),
  limit: z.prefault(z.coerce.number().check(z.int(), z.gte(1), z.lte(100)), 50),
})
export const historyRow = z.object({
  id: z.string(),
  at: z.string(),
  actorName: z.string(),
  role: z.string(),
  act: z.string(),
  details: z.record(z.string(), z.unknown()),
})
export const history = z.object({ rows: z.array(historyRow), next: z.nullable(z.string()) })

export type HistoryInput = z.output<typeof historyInput>
export type HistoryRow = z.output<typeof historyRow>
export type History = z.output<typeof history>
