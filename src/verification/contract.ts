import * as z from 'zod/mini'
import { dayText as date } from '#access/contract/day-text.ts'

const id = z.uuid()

export const snapshotKinds = ['dtsen', 'cover'] as const
export const snapshotInput = z.object({
  kind: z.enum(snapshotKinds),
  source: z.string().check(z.trim(), z.minLength(1), z.maxLength(60)),
  /** The date of the data, not of the delivery: a decile is worth what its vintage says. */
  dataDate: date,
  fileDigest: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  columnMapId: z.optional(id),
})
/** How the data came: whole, as the answer to a list of ours, or found on the welfare officer's own computer. */
export const deliveryModes = ['extract', 'reply', 'browser'] as const
const counts = z.record(z.string(), z.int())
/** What a reply says of the people of its list; `match` and `waiting` add up to `people`. */
export const replyCounts = z.object({
  people: z.int(),
  match: counts,
  waiting: z.int(),
  blank: z.int(),
  repeated: z.int(),
  foreign: z.int(),
})
export const snapshotRow = z.object({
  id,
  kind: z.enum(snapshotKinds),
  mode: z.enum(deliveryModes),
  listId: z.nullable(id),
  counts: z.nullable(replyCounts),
  source: z.string(),
  dataDate: date,
  entries: z.int(),
  faults: z.int(),
  /** Among `entries`: kept by name and birth date, because what stands as NIK can be none. */
  unreadNiks: z.int(),
  faultFile: z.nullable(z.string()),
  state: z.enum(['staging', 'ready', 'refused']),
  receivedAt: z.string(),
  receivedBy: z.string(),
})
export const snapshotList = z.object({ rows: z.array(snapshotRow) })

export const makeListInput = z.object({ programmeId: id })
export const listInput = z.object({ listId: id })
export const matchingList = z.object({
  id,
  programmeId: id,
  rows: z.int(),
  answered: z.int(),
  madeAt: z.string(),
  madeBy: z.string(),
  /** Number of the letter that asks for the matching, once it has one. */
  letter: z.nullable(z.string()),
})
export const matchingLists = z.object({ rows: z.array(matchingList) })
export const replyInput = z.object({
  listId: id,
  fileDigest: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  source: z.string().check(z.trim(), z.minLength(1), z.maxLength(60)),
  /** Of the data, where a row does not say it for itself. */
  dataDate: date,
})

/** The rules by which the exact engine finds somebody, and why it leaves somebody to a person. */
export const foundBy = [
  'nik',
  'name-and-birth-date',
  'kk-and-name',
  'nik-of-another-person',
  'nik-unconfirmed',
  'nik-on-several-entries',
  'name-and-birth-date-shared',
  'nik-differs',
  'birth-date-differs',
  'kk-and-name-shared',
] as const
/**
 * What a browser says of one row of our list that it matched on the officer's own computer. Every word of it is ours: there
 * is no field in which a name or a number of the extract could stand.
 */
export const foundRow = z.strictObject({
  key: z.string().check(z.regex(/^P[0-9A-F]{20}$/)),
  match: z.enum(['matched', 'to-check', 'not-found', 'not-ranked']),
  decile: z.nullable(z.int().check(z.gte(1), z.lte(10))),
  by: z.nullable(z.enum(foundBy)),
  /** Counted in the order of the results: two people with one number were found in one row. */
  entry: z.nullable(z.int().check(z.gte(0))),
  nikDiffers: z.boolean(),
})
export const foundFile = z.strictObject({
  /** How many rows the extract had, and how many of them nobody can be found by. */
  extract: z.strictObject({ rows: z.int(), unusable: z.int() }),
  rows: z.array(foundRow).check(z.maxLength(500_000)),
})
/** A row of our list as the officer's browser matches it; the tokens are plain, because the extract's are as well. */
export const listedName = z.object({
  key: z.string(),
  nik: z.nullable(z.string()),
  kk: z.nullable(z.string()),
  name: z.string(),
  birthDate: z.nullable(z.string()),
  area: z.string(),
})
export const listedNames = z.object({ rows: z.array(listedName) })

export const verifyInput = z.object({ programmeId: id, registryId: id, coverId: z.nullable(id) })

/** The four results, and `waiting` for those about whom nobody has answered. */
export const matchWords = ['matched', 'to-check', 'not-found', 'not-ranked', 'waiting'] as const
export const outcomeWords = ['eligible', 'not-eligible', 'to-check'] as const
export const verificationRun = z.object({
  id,
  programmeId: id,
  registryId: id,
  coverId: z.nullable(id),
  policyId: id,
  at: z.string(),
  /** People by match, by the rule that matched, by outcome, and how many are covered already. */
  counts: z.object({
    people: z.int(),
    match: counts,
    by: counts,
    outcome: counts,
    covered: z.int(),
    nominatedTwice: z.int(),
  }),
})
export const verificationRuns = z.object({ rows: z.array(verificationRun) })

export const ruleCheck = z.object({
  rule: z.string(),
  verdict: z.enum(['pass', 'fail', 'unknown']),
  value: z.nullable(z.union([z.string(), z.number()])),
  limit: z.nullable(z.union([z.string(), z.number()])),
  source: z.nullable(z.string()),
  sourceName: z.nullable(z.string()),
  on: z.nullable(z.string()),
  basis: z.nullable(z.string()),
  remark: z.nullable(
    z.object({
      kind: z.literal('refusal'),
      code: z.string(),
      facts: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  ),
})
export const nikStates = ['open', 'proposed', 'registry', 'desa', 'agreed'] as const
export const nikQuestion = z.object({ runId: id, personId: id })
/** Both numbers in full; their reading is logged. */
export const nikPair = z.object({ desa: z.string(), registry: z.string(), source: z.string() })
/** A reason is read by many: no number of anybody belongs into it. */
const reason = z.string().check(z.trim(), z.minLength(5), z.maxLength(200), z.regex(/^(?!.*\d{10})/s))
export const nikAnswerInput = z.extend(nikQuestion, { answer: z.enum(['registry', 'desa']), reason })

export const verifiedFilter = z.object({
  runId: id,
  match: z.optional(z.enum(matchWords)),
  outcome: z.optional(z.enum(outcomeWords)),
  covered: z.optional(z.enum(['yes', 'no'])),
  /** Those whose NIK differs from that of the welfare data and is not answered. */
  nik: z.optional(z.literal('open')),
  /** Those whom more than one nomination names. */
  double: z.optional(z.literal('yes')),
  area: z.optional(z.string().check(z.maxLength(13))),
  after: z.optional(id),
  limit: z.prefault(z.coerce.number().check(z.int(), z.gte(1), z.lte(100)), 50),
})
/** What one delivery says of a person; several stand side by side. */
export const knownAnswer = z.object({
  source: z.string(),
  dataDate: z.string(),
  mode: z.enum(deliveryModes),
  match: z.enum(matchWords),
  decile: z.nullable(z.int()),
  remark: z.string(),
})
export const verifiedRow = z.object({
  personId: id,
  name: z.string(),
  nik: z.string(),
  area: z.string(),
  birthDate: z.nullable(z.string()),
  occupation: z.nullable(z.string()),
  match: z.enum(matchWords),
  matchedBy: z.string(),
  decile: z.nullable(z.int()),
  dataDate: z.nullable(z.string()),
  /** Of every source and date that is known, the newest data first. */
  answers: z.array(knownAnswer),
  covered: z.nullable(z.string()),
  doubles: z.int(),
  /** Other desa that named the same person, as far as the reader may see them. */
  alsoIn: z.array(z.string()),
  outcome: z.enum(outcomeWords),
  checks: z.array(ruleCheck),
  /** Where the welfare data have another NIK: whether somebody said which is right, and why. */
  nikQuestion: z.nullable(z.object({ state: z.enum(nikStates), reason: z.string() })),
})
export const verifiedPage = z.object({ rows: z.array(verifiedRow), next: z.nullable(z.string()), total: z.int() })

export type SnapshotInput = z.output<typeof snapshotInput>
export type SnapshotRow = z.output<typeof snapshotRow>
export type KnownAnswer = z.output<typeof knownAnswer>
export type ReplyCounts = z.output<typeof replyCounts>
export type MakeListInput = z.output<typeof makeListInput>
export type MatchingList = z.output<typeof matchingList>
export type FoundFile = z.output<typeof foundFile>
export type FoundRow = z.output<typeof foundRow>
export type ListedName = z.output<typeof listedName>
export type ReplyInput = z.output<typeof replyInput>
export type VerifyInput = z.output<typeof verifyInput>
export type VerificationRun = z.output<typeof verificationRun>
export type VerifiedFilter = z.output<typeof verifiedFilter>
export type VerifiedRow = z.output<typeof verifiedRow>
export type VerifiedPage = z.output<typeof verifiedPage>
export type NikQuestion = z.output<typeof nikQuestion>
export type NikPair = z.output<typeof nikPair>
export type NikAnswerInput = z.output<typeof nikAnswerInput>
export type RuleCheck = z.output<typeof ruleCheck>
