import * as z from 'zod/mini'
import { dayText } from './day-text.ts'
import { roles } from './roles.ts'

const words = (least: number, most: number) => z.string().check(z.trim(), z.minLength(least), z.maxLength(most))

const duty = {
  role: z.enum(roles),
  area: z.string().check(z.regex(/^\d\d(\.\d\d(\.\d\d(\.\d{4})?)?)?$/)),
  until: z.nullable(dayText),
  letter: words(1, 120),
}

export const engageInput = z.object({
  username: words(3, 64),
  name: words(1, 120),
  password: z.string().check(z.minLength(1), z.maxLength(256)),
  ...duty,
})
export const engageAnswer = z.object({ accountId: z.string() })

/** A further duty; it begins today unless its letter says otherwise. */
export const giveDutyInput = z.object({ accountId: z.uuid(), from: z.nullable(dayText), ...duty })
export const endDutyInput = z.object({ grantId: z.uuid(), reason: words(3, 300) })
export const dutyAnswer = z.object({ grantId: z.string() })

export const grantRow = z.object({
  grantId: z.string(),
  accountId: z.string(),
  name: z.string(),
  role: z.enum(roles),
  area: z.string(),
  from: z.string(),
  until: z.nullable(z.string()),
  letter: z.string(),
  /** When it was ended before its last day, and why. */
  endedAt: z.nullable(z.string()),
  endedBecause: z.nullable(z.string()),
})
export const grantList = z.object({ rows: z.array(grantRow) })

export const trailInput = z.object({
  before: z.optional(z.uuid()),
  limit: z.prefault(z.coerce.number().check(z.int(), z.gte(1), z.lte(200)), 100),
})
export const trailRow = z.object({
  id: z.string(),
  at: z.string(),
  actor: z.string(),
  actorName: z.string(),
  role: z.string(),
  area: z.string(),
  act: z.string(),
  subject: z.nullable(z.string()),
  details: z.record(z.string(), z.unknown()),
})
export const trailPage = z.object({ rows: z.array(trailRow), next: z.nullable(z.string()) })

export const proposalRow = z.object({
  id: z.string(),
  act: z.string(),
  effect: z.object({
    people: z.int(),
    rupiah: z.int(),
    code: z.string(),
    facts: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
  proposedBy: z.string(),
  proposedAt: z.string(),
  expiresAt: z.string(),
  decision: z.nullable(z.enum(['approved', 'returned'])),
  decidedBy: z.nullable(z.string()),
  decidedAt: z.nullable(z.string()),
  remark: z.nullable(z.string()),
  /** Whether the one who asks proposed it himself: then somebody else decides. */
  own: z.boolean(),
})
export const proposalList = z.object({ rows: z.array(proposalRow) })
export type EngageInput = z.output<typeof engageInput>
export type GiveDutyInput = z.output<typeof giveDutyInput>
export type EndDutyInput = z.output<typeof endDutyInput>
export type GrantRow = z.output<typeof grantRow>
export type TrailRow = z.output<typeof trailRow>
export type ProposalRow = z.output<typeof proposalRow>
