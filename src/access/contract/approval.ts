import * as z from 'zod/mini'
import { paperCapacities } from '../approval/rules/judge-paper.ts'
import { roles } from '../roles.ts'
import { dayText } from './day-text.ts'

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

const standInKind = z.enum(['Plt.', 'Plh.'])

const signature = z.object({
  decision: z.enum(['approved', 'returned']),
  name: z.string(),
  role: z.string(),
  /** For whom somebody signed who stood in. */
  behalf: z.nullable(z.object({ capacity: standInKind, name: z.string() })),
  at: z.string(),
  id: z.string(),
  /** Signed on paper; `name` is then who attested it. */
  paper: z.nullable(
    z.object({ title: z.string(), capacity: z.string(), name: z.string(), signedOn: z.string(), file: z.string() }),
  ),
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
  /** Whether the one who asks can attest that somebody else has signed on paper. */
  mayAttest: z.boolean(),
  /** Whether the one who asks can give one of the missing signatures now. */
  mayDecide: z.boolean(),
})
export const proposalList = z.object({ rows: z.array(proposalRow) })

// ---------------------------------------------------------------- on paper

const line = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most), z.regex(/^[^\p{C}]*$/u))

export const attestInput = z.object({
  proposalId: z.uuid(),
  fileDigest: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** For which of the missing signatures the sheet counts. */
  role,
  /** The office as the sheet names it. */
  title: line(120),
  capacity: z.enum(paperCapacities),
  name: line(120),
  signedOn: dayText,
  /** The code as it is typed from the sheet: whole, or its first two groups. */
  code: z.string().check(z.maxLength(100)),
})
export const sheetAnswer = z.object({ digest: z.string(), bytes: z.int() })
export const sheetInput = z.object({ approvalId: z.uuid() })

export type AttestInput = z.output<typeof attestInput>

// ---------------------------------------------------------------- who stands in, and who is family

export const standInInput = z.object({
  deputyId: z.uuid(),
  capacity: standInKind,
  letter: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
  from: dayText,
  until: dayText,
})
export const standInName = z.object({ standInId: z.uuid() })
export const standIns = z.object({
  rows: z.array(
    z.object({
      id: z.string(),
      role: z.string(),
      holder: z.string(),
      deputy: z.string(),
      capacity: standInKind,
      letter: z.string(),
      from: z.string(),
      until: z.string(),
      state: z.enum(['active', 'coming', 'over', 'ended']),
      /** Whether it is the office of the one who asks. */
      own: z.boolean(),
    }),
  ),
  /** Whether the one who asks holds an office for which somebody may stand in. */
  mayGive: z.boolean(),
  deputies: z.array(z.object({ accountId: z.string(), name: z.string(), role })),
  /** How many family cards the one who asks has stated. */
  ownCards: z.int(),
  /** When the first of them was stated. */
  ownCardsSince: z.nullable(z.string()),
})
export const familyInput = z.object({ kk: z.string().check(z.trim(), z.maxLength(40)) })
export const familyAnswer = z.object({ cards: z.int() })

export type StandInInput = z.output<typeof standInInput>
export type StandIns = z.output<typeof standIns>
export type DecideInput = z.output<typeof decideInput>
export type ProposalRow = z.output<typeof proposalRow>
