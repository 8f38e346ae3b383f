import * as z from 'zod/mini'
import { dayText as date } from '#access/contract/day-text.ts'
import { priorityKeys } from '#programme/rules/policy.ts'

const id = z.uuid()
const sentence = z.object({ id: z.string(), en: z.string() })
const count = z.int()
const area = z.string().check(z.maxLength(13), z.regex(/^\d\d(\.\d\d(\.\d\d(\.\d{4})?)?)?$/))
const words = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most))

/** What is drawn or agreed in a meeting and typed in: one line of text. */
const seed = z.string().check(z.trim(), z.minLength(1), z.maxLength(100), z.regex(/^[^\p{C}]*$/u))

export const programmeInput = z.object({ programmeId: id })
export const runInput = z.object({ runId: id })
export const listInput = z.object({ listId: id })

// ---------------------------------------------------------------- the run

export const selectInput = z.object({ programmeId: id, verificationId: id, seed: z.optional(seed) })
export const selectionCounts = z.object({
  people: count,
  eligible: count,
  selected: count,
  reserve: count,
  outsideQuota: count,
  refused: count,
  /** Of the refused those who fail nothing and wait for an answer. */
  held: count,
})

/** The rules of one run as an auditor needs them beside the people, seed included. */
export const selectionRules = z.object({
  seed,
  priority: z.array(z.enum(priorityKeys)),
  quota: z.int(),
  /** Null for everybody who meets the conditions. */
  reserveLimit: z.nullable(z.int()),
  funds: z.array(z.object({ id: z.string(), name: z.string(), seats: z.int() })),
})

export const selectionRun = z.object({
  id,
  programmeId: id,
  verificationId: id,
  policyId: id,
  policyVersion: count,
  at: z.string(),
  counts: selectionCounts,
  quota: count,
  priority: z.array(z.enum(priorityKeys)),
  funds: z.array(z.object({ id, name: z.string(), seats: count, taken: count, rupiah: count })),
  /** Shown once a list of this run was locked; before that only its digest. */
  seed: z.nullable(z.string()),
  digests: z.object({
    seed: z.string(),
    snapshot: z.string(),
    policy: z.string(),
    rulebook: z.string(),
    result: z.string(),
    list: z.string(),
    /** The root of the tree of the list: one line can be proved by it alone. */
    root: z.string(),
  }),
  engine: z.string(),
  /** The list made of this run that is in force now, if any. */
  listId: z.nullable(id),
})

/** The way of one line up to the root, lowest first; digests as hexadecimal (see `list-tree.ts`). */
export const lineProof = z.object({
  /** Its place among the lines of people, from 0. */
  at: count,
  root: z.string(),
  branch: z.array(z.object({ side: z.enum(['left', 'right']), hash: z.string() })),
})
export type LineProof = z.output<typeof lineProof>
export const proofInput = z.object({ listId: id, personId: id })

export const selectionRuns = z.object({ rows: z.array(selectionRun) })

// ---------------------------------------------------------------- people of a run

export const outcomeFilters = ['selected', 'reserve', 'outside-quota', 'refused', 'held'] as const
const outcomeKind = z.enum(['selected', 'reserve', 'outside-quota', 'refused'])
const page = { limit: z.prefault(z.coerce.number().check(z.int(), z.gte(1), z.lte(100)), 50) }

export const outcomesInput = z.object({
  runId: id,
  /** `refused` leaves out the held ones, who have a filter of their own. */
  outcome: z.optional(z.enum(outcomeFilters)),
  area: z.optional(area),
  occupation: z.optional(z.string().check(z.maxLength(60))),
  text: z.optional(z.string().check(z.maxLength(100))),
  after: z.optional(z.string().check(z.maxLength(60))),
  ...page,
})
export const outcomeRow = z.object({
  personId: id,
  name: z.string(),
  /** Masked; empty for the desa. */
  nik: z.string(),
  area: z.string(),
  desa: z.string(),
  kecamatan: z.string(),
  sex: z.nullable(z.enum(['L', 'P'])),
  occupation: z.nullable(sentence),
  decile: z.nullable(count),
  outcome: outcomeKind,
  held: z.boolean(),
  /** What the person is called now: calon penerima, ditetapkan, cadangan urutan n … */
  word: sentence,
  rank: z.nullable(count),
  place: z.nullable(count),
  fundId: z.nullable(id),
  /** Every obstacle of somebody refused. */
  reasons: z.array(sentence),
})
export const outcomePage = z.object({ rows: z.array(outcomeRow), next: z.nullable(z.string()), total: count })

const tally = z.object({
  key: z.string(),
  label: sentence,
  selected: count,
  reserve: count,
  outsideQuota: count,
  refused: count,
  held: count,
})
export const totalsAnswer = z.object({
  all: tally,
  kecamatan: z.array(tally),
  desa: z.array(tally),
  occupation: z.array(tally),
  sex: z.array(tally),
  decile: z.array(tally),
})

export const compareInput = z.object({
  before: id,
  after: id,
  change: z.prefault(z.enum(['enters', 'leaves', 'others']), 'enters'),
  from: z.optional(id),
  ...page,
})
const standing = z.nullable(z.object({ outcome: outcomeKind, rank: z.nullable(count), place: z.nullable(count) }))
export const compareCountsInput = z.object({ before: id, after: id })
export const compareCounts = z.object({ enters: count, leaves: count, others: count, same: count })
export const compareAnswer = z.object({
  rows: z.array(z.object({ personId: id, name: z.string(), area: z.string(), before: standing, after: standing })),
  next: z.nullable(id),
})

export const whyInput = z.object({ runId: id, personId: id })
export const whyPageInput = z.object({ ...whyInput.shape, language: z.prefault(z.enum(['id', 'en']), 'id') })
const keyValue = z.nullable(z.union([z.string(), z.number()]))
export const whyAnswer = z.object({
  runId: id,
  personId: id,
  name: z.string(),
  nik: z.string(),
  desa: z.string(),
  kecamatan: z.string(),
  programme: z.string(),
  outcome: outcomeKind,
  held: z.boolean(),
  word: sentence,
  verdict: z.array(sentence),
  rules: z.array(
    z.object({
      rule: z.string(),
      verdict: z.enum(['pass', 'fail', 'unknown']),
      value: keyValue,
      limit: keyValue,
      source: z.nullable(z.string()),
      sourceName: z.nullable(z.string()),
      on: z.nullable(z.string()),
      basis: z.nullable(sentence),
      sentence,
    }),
  ),
  ranking: z.nullable(
    z.object({
      rank: count,
      of: count,
      keys: z.array(z.object({ key: z.enum(priorityKeys), own: keyValue, atCutOff: keyValue })),
      decidedBy: z.nullable(z.enum([...priorityKeys, 'lot'])),
    }),
  ),
  order: z.array(sentence),
  changes: z.array(sentence),
  selectedAt: z.string(),
  resultDigest: z.string(),
})

// ---------------------------------------------------------------- the list

const legalBasis = z.object({
  ruleId: z.string(),
  id: z.string(),
  en: z.string(),
  confidence: z.enum(['read', 'press', 'unverified']),
})
/** What a list costs, fund by fund: people × the contribution of every month. */
export const listEffect = z.object({
  people: count,
  reserve: count,
  rupiah: count,
  firstMonth: z.string(),
  lastMonth: z.string(),
  months: count,
  funds: z.array(
    z.object({
      id,
      name: z.string(),
      people: count,
      perMonth: count,
      perPerson: count,
      rupiah: count,
      ceiling: count,
    }),
  ),
  basis: z.array(legalBasis),
})
/** What about a list is asked with a reason: opening its lock, releasing its annexes. */
export const reasonedInput = z.object({ listId: id, reason: words(500) })

export const listStates = ['locked', 'submitted', 'signed', 'numbered', 'opened'] as const
export const decreeList = z.object({
  id,
  programmeId: id,
  runId: id,
  version: count,
  state: z.enum(listStates),
  word: sentence,
  /** Kode keaslian: of the list, printed on every page of the annexes. */
  code: z.string(),
  printedCode: z.string(),
  /** Where the trail ended when the list was locked: Pemda, place, link; printed beside the code. */
  trailEnd: z.string(),
  effect: listEffect,
  lockedAt: z.string(),
  /** The day papers print, in the Pemda's own time zone. */
  lockedOn: date,
  submittedAt: z.nullable(z.string()),
  signedOn: z.nullable(z.string()),
  openedAt: z.nullable(z.string()),
  openedBecause: z.nullable(z.string()),
  annexes: z.object({
    /** Whether one person may take them now. */
    open: z.boolean(),
    /** Until when a second person's agreement lasts, or lasted; null where none was given. */
    until: z.nullable(z.string()),
  }),
  decree: z.nullable(
    z.object({
      number: z.string(),
      date: z.string(),
      title: z.string(),
      signatory: z.string(),
      file: z.string(),
      recordedAt: z.string(),
    }),
  ),
})
export const decreeLists = z.object({ rows: z.array(decreeList) })
export const listChanged = z.object({ listId: id, state: z.enum(listStates) })

export const signInput = z.object({ listId: id, signedOn: date })
export const signedFileAnswer = z.object({ digest: z.string(), bytes: count })
export const decreeInput = z.object({
  listId: id,
  number: words(120),
  date,
  title: words(500),
  signatory: words(200),
  fileDigest: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** As read from the annex of the signed paper; spaces and capitals do not count. */
  code: words(200),
})

// ---------------------------------------------------------------- papers

export const replacementInstruments = ['amending-decree', 'agency-decree', 'replacement-record'] as const
export const draftInput = z.object({
  listId: id,
  replacement: z.prefault(z.enum(replacementInstruments), 'replacement-record'),
})
export const annexInput = z.object({
  listId: id,
  annex: z.enum(['I', 'II']),
  format: z.enum(['pdf', 'xlsx']),
  paper: z.prefault(z.enum(['F4', 'A4']), 'F4'),
  /** Only one kecamatan or desa of the annex. */
  area: z.optional(area),
})
export const dataInput = z.object({ runId: id, part: z.enum(['people', 'rules']) })

export type SelectInput = z.output<typeof selectInput>
export type SelectionCounts = z.output<typeof selectionCounts>
export type SelectionRules = z.output<typeof selectionRules>
export type SelectionRun = z.output<typeof selectionRun>
export type OutcomesInput = z.output<typeof outcomesInput>
export type OutcomeRow = z.output<typeof outcomeRow>
export type OutcomePage = z.output<typeof outcomePage>
export type Tally = z.output<typeof tally>
export type TotalsAnswer = z.output<typeof totalsAnswer>
export type CompareInput = z.output<typeof compareInput>
export type CompareAnswer = z.output<typeof compareAnswer>
export type CompareCounts = z.output<typeof compareCounts>
export type WhyAnswer = z.output<typeof whyAnswer>
export type ListEffect = z.output<typeof listEffect>
export type ListState = (typeof listStates)[number]
export type DecreeList = z.output<typeof decreeList>
export type DecreeInput = z.output<typeof decreeInput>
export type DraftInput = z.output<typeof draftInput>
export type AnnexInput = z.output<typeof annexInput>
