import * as z from 'zod/mini'
import { roles } from '../roles.ts'

const role = z.enum(roles)
const effect = z.object({
  people: z.int(),
  rupiah: z.int(),
  code: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
})

/** What proposing answers, whatever the act. */
export const effectAnswer = z.object({ proposalId: z.uuid(), effect })

export const proposalInput = z.object({ proposalId: z.uuid() })
export const decideInput = z.object({
  proposalId: z.uuid(),
  decision: z.enum(['approved', 'returned']),
  /** What needs mending; wanted where a proposal is returned. */
  remark: z.optional(z.string().check(z.trim(), z.maxLength(500))),
})

const missing = z.object({ roles: z.readonly(z.array(role)), count: z.int() })

/** `output` is what the act gave once it has run: ids and codes of what it made. */
export const signedAnswer = z.object({
  state: z.enum(['waiting', 'approved', 'returned']),
  missing: z.readonly(z.array(missing)),
  output: z.nullable(z.looseObject({})),
})

const signature = z.object({
  decision: z.enum(['approved', 'returned']),
  name: z.string(),
  role: z.string(),
  at: z.string(),
})

export const proposalStates = ['waiting', 'approved', 'returned', 'withdrawn', 'expired'] as const

export const proposalRow = z.object({
  id: z.string(),
  act: z.string(),
  effect,
  /** Of exactly this proposal; printed on the sheet. */
  sheetCode: z.string(),
  state: z.enum(proposalStates),
  proposedBy: z.string(),
  proposedAt: z.string(),
  expiresAt: z.string(),
  withdrawnAt: z.nullable(z.string()),
  decision: z.nullable(z.enum(['approved', 'returned'])),
  decidedBy: z.nullable(z.string()),
  decidedAt: z.nullable(z.string()),
  remark: z.nullable(z.string()),
  signatures: z.array(signature),
  /** What is still wanted, while it waits. */
  missing: z.readonly(z.array(missing)),
  /** Whether the one who asks proposed it himself: then somebody else decides. */
  own: z.boolean(),
  /** Whether the one who asks can give one of the missing signatures now. */
  mayDecide: z.boolean(),
})
export const proposalList = z.object({ rows: z.array(proposalRow) })

export type DecideInput = z.output<typeof decideInput>
export type ProposalRow = z.output<typeof proposalRow>
