import * as z from 'zod/mini'
import { dayText } from '#access/contract/day-text.ts'
import { fundSources } from '#rulebook/rules/fund-sources.ts'
import { exclusionGroups, priorityKeys } from './rules/policy.ts'

export const words = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most))
export const note = (most: number) => z.prefault(z.string().check(z.trim(), z.maxLength(most)), '')
export const monthText = z.string().check(z.regex(/^[12]\d{3}-(0[1-9]|1[0-2])$/))
export const id = z.uuid()
const sentence = z.object({ id: z.string(), en: z.string() })
const wholeRupiah = z.int().check(z.gte(0), z.lte(1e15))
export const decileNumber = z.literal([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])

export const programmeInput = z.object({
  name: words(200),
  year: z.int().check(z.gte(2015), z.lte(2100)),
  firstMonth: monthText,
  lastMonth: monthText,
  schemes: z.array(z.enum(['JKK', 'JKM', 'JHT'])).check(z.minLength(1)),
  segment: z.enum(['poor-targeted', 'honour', 'wage-earners']),
  leadAgency: words(120),
  welfareAgency: words(120),
  branch: words(120),
  definition: words(2_000),
  legalBasis: note(500),
  pksNumber: note(120),
  nominationsUntil: z.nullable(dayText),
})

/** What is often signed after the programme was set up: the Perbup, the PKS, another deadline. */
export const papersInput = z.object({
  programmeId: id,
  legalBasis: note(500),
  pksNumber: note(120),
  nominationsUntil: z.nullable(dayText),
})

export const programmeRow = z.extend(programmeInput, { id, months: z.int() })
export const programmeList = z.object({ rows: z.array(programmeRow) })

/** What a sum of money buys. All amounts in whole rupiah. */
export const placesInput = z.object({
  source: z.enum(fundSources),
  ceiling: z.coerce.number().check(z.int(), z.gte(0), z.lte(1e15)),
  firstMonth: monthText,
  lastMonth: monthText,
  schemes: z.pipe(
    z.union([z.string(), z.array(z.string())]),
    z.transform((value) => (Array.isArray(value) ? value : value.split(','))),
  ),
})
export const legalBasis = z.object({
  ruleId: z.string(),
  id: z.string(),
  en: z.string(),
  confidence: z.enum(['read', 'press', 'unverified']),
})
export const placesAnswer = z.object({
  places: z.int(),
  months: z.int(),
  perMonth: z.int(),
  perPerson: z.int(),
  committed: z.int(),
  left: z.int(),
  parts: z.array(z.object({ scheme: z.string(), amount: z.int() })),
  basis: z.array(legalBasis),
  /** What the amount does not say by itself: a relief taken off, or one that nobody has settled. */
  notes: z.prefault(z.array(sentence), []),
})

export const fundInput = z.object({
  programmeId: id,
  source: z.enum(fundSources),
  budgetYear: z.int().check(z.gte(2015), z.lte(2100)),
  dpaNumber: note(120),
  accountCode: note(60),
  ceiling: z.int().check(z.gte(0), z.lte(1e15)),
  /** The whole of a purse of which only a share may be spent on this, if somebody has stated it (BAN-10). */
  allocation: z.optional(z.nullable(wholeRupiah)),
})
export const fundRow = z.object({
  id,
  source: z.enum(fundSources),
  budgetYear: z.int(),
  dpaNumber: z.string(),
  accountCode: z.string(),
  ceiling: z.int(),
  price: placesAnswer,
  allocation: z.nullable(z.int()),
  /** Only a part of this purse may go to social protection: how large it must be at least, and by which article. */
  share: z.nullable(z.object({ least: z.int(), percent: z.number(), isMet: z.boolean(), basis: z.array(legalBasis) })),
})
export const allocationInput = z.object({ programmeId: id, fundId: id, allocation: wholeRupiah })

export const policyDocument = z.object({
  eligibility: z.object({
    youngest: z.int().check(z.gte(0), z.lte(100)),
    maxDecile: decileNumber,
    covered: z.enum(['refuse', 'report']),
    excluded: z.array(z.enum(exclusionGroups)),
    statement: z.enum(['required', 'not-required']),
  }),
  priority: z.array(z.enum(priorityKeys)),
  quota: z.int().check(z.gte(0), z.lte(1_000_000)),
  reserve: z.union([z.literal('all'), z.int().check(z.gte(0))]),
})
export const policyInput = z.object({ programmeId: id, document: policyDocument })
export const policyRow = z.object({
  id,
  version: z.int(),
  document: policyDocument,
  digest: z.string(),
  createdAt: z.string(),
})

export const programmeView = z.object({
  programme: programmeRow,
  funds: z.array(fundRow),
  policy: z.nullable(policyRow),
  places: z.int(),
  /** The groups of workers the programme names, for counts. */
  categories: z.array(z.object({ name: z.string() })),
  /** First age that is no longer registered, with the article. */
  oldest: z.int(),
})

/** One value of the dated law, as everybody may read it. The shape of `value` follows from `code`. */
export const ruleRow = z.object({
  ruleId: z.string(),
  code: z.string(),
  jurisdiction: z.string(),
  cohort: z.nullable(z.string()),
  validFrom: dayText,
  validTo: z.nullable(dayText),
  value: z.record(z.string(), z.unknown()),
  basis: sentence,
  url: z.nullable(z.string()),
  confidence: z.enum(['read', 'press', 'unverified']),
  note: z.nullable(sentence),
})
export const ruleList = z.object({ rows: z.array(ruleRow) })

export const areaList = z.object({ rows: z.array(z.object({ code: z.string(), name: z.string() })) })
export const created = z.object({ id })

export type ProgrammeInput = z.output<typeof programmeInput>
export type PapersInput = z.output<typeof papersInput>
export type ProgrammeRow = z.output<typeof programmeRow>
export type PlacesInput = z.output<typeof placesInput>
export type PlacesAnswer = z.output<typeof placesAnswer>
export type FundInput = z.output<typeof fundInput>
export type AllocationInput = z.output<typeof allocationInput>
export type FundRow = z.output<typeof fundRow>
export type PolicyInput = z.output<typeof policyInput>
export type PolicyRow = z.output<typeof policyRow>
export type RuleRow = z.output<typeof ruleRow>
export type ProgrammeView = z.output<typeof programmeView>
