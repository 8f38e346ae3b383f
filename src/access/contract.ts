import * as z from 'zod/mini'
import { roles } from './roles.ts'

const words = (least: number, most: number) => z.string().check(z.trim(), z.minLength(least), z.maxLength(most))

export const engageInput = z.object({
  username: words(3, 64),
  name: words(1, 120),
  password: z.string().check(z.minLength(1), z.maxLength(256)),
  role: z.enum(roles),
  area: z.string().check(z.regex(/^\d\d(\.\d\d(\.\d\d(\.\d{4})?)?)?$/)),
  until: z.nullable(z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/))),
  letter: words(1, 120),
})
export const engageAnswer = z.object({ accountId: z.string() })

export const grantRow = z.object({
  accountId: z.string(),
  name: z.string(),
  role: z.enum(roles),
  area: z.string(),
  from: z.string(),
  until: z.nullable(z.string()),
  letter: z.string(),
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
  remark: z.nullable(z.string()),
  /** Whether the one who asks proposed it himself: then somebody else decides. */
  own: z.boolean(),
})
export const proposalList = z.object({ rows: z.array(proposalRow) })
export type EngageInput = z.output<typeof engageInput>
export type GrantRow = z.output<typeof grantRow>
export type TrailRow = z.output<typeof trailRow>
export type ProposalRow = z.output<typeof proposalRow>
