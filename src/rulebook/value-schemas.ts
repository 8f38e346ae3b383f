import * as z from 'zod'
import { rupiah } from '#values/rupiah.ts'
import { plainDate, sentence } from './schema.ts'
import type { Rate, RuleValues } from './types.ts'

/** Money and counts in YAML are whole numbers; rates are written as people read them, `0.24 %`. */
const money = z.int().nonnegative().transform(rupiah)
const count = z.int().nonnegative()
const scheme = z.enum(['JKK', 'JKM', 'JHT'])
const answer = z.enum(['yes', 'no', 'unknown'])
const fundCohort = z.enum([
  'vulnerable-worker',
  'oil-palm-worker',
  'village-cash-for-work',
  'rt-rw',
  'kader',
  'honour-paid',
  'non-asn',
  'perangkat-desa',
])

const rate = z
  .string()
  .regex(/^\d{1,3}(\.\d{1,4})? %$/, 'a rate is written like "0.24 %"')
  .transform((text): Rate => {
    const [whole = '', fraction = ''] = text.slice(0, -2).split('.')
    return { parts: Number(whole + fraction), of: 100 * 10 ** fraction.length }
  })

const within = z.strictObject({
  kind: z.literal('within'),
  count,
  unit: z.enum(['hour', 'day', 'working-day', 'month', 'year']),
})
const dayOfMonth = z.strictObject({ kind: z.literal('day-of-month'), day: z.int().min(1).max(28) })
const months = z.strictObject({ kind: z.literal('months'), count, counted: z.enum(['consecutive', 'paid']) })

const relief = z.strictObject({ off: rate, schemes: z.array(scheme).min(1) })
const periodic = { periodic: money, periodicMonths: count }
const document = z.strictObject({
  code: z.string().min(1),
  name: sentence,
  need: z.enum(['required', 'if-any', 'practice']),
})
const documents = z.strictObject({ documents: z.array(document).min(1) })

const bracket = z.strictObject({ from: money, to: money.nullable(), base: money })

const schoolLevel = z.strictObject({ level: z.enum(['TK-SD', 'SMP', 'SMA', 'S1']), perYear: money, years: count })
const holiday = z.strictObject({ date: plainDate, kind: z.enum(['national', 'joint-leave']), name: sentence })

export const valueSchemas: { readonly [Code in keyof RuleValues]: z.ZodType<RuleValues[Code]> } = {
  BPU_BRACKET: bracket,
  BPU_BRACKET_GAP: z.strictObject({ takes: z.enum(['lower-row', 'higher-row']) }),
  BPU_JKK: z.strictObject({ rate }),
  BPU_JKM: z.strictObject({ amount: money }),
  BPU_JHT: z.strictObject({ rate }),
  BPU_SCHEMES: z.strictObject({ required: z.array(scheme), optional: z.array(scheme) }),
  PU_JKK: z.strictObject({ rate, riskClass: z.literal('very-low') }),
  PU_JKM: z.strictObject({ rate }),
  RELIEF: relief,
  RELIEF_COVID: relief,
  RELIEF_PAYER: z.strictObject({ eligible: answer }),
  PREPAY: z.strictObject({ months: z.array(count).min(1) }),
  FUND_SCOPE: z.strictObject({
    allowed: z.union([z.literal('unknown'), z.array(fundCohort)]),
    forbidden: z.array(fundCohort),
    alreadyCovered: z.enum(['forbidden', 'policy']),
  }),
  FUND_SHARE: z.strictObject({ atMost: rate }),
  BPU_ELIGIBILITY: z.strictObject({
    ageBelow: count,
    ageFrom: count.nullable(),
    needs: z.array(z.enum(['nik', 'occupation'])),
  }),
  AGE_WHILE_COVERED: z.strictObject({ age: count, mayStay: answer }),
  JKM_PARTS: z.strictObject({ lumpSum: money, ...periodic, funeral: money }),
  JKK_DEATH: z.strictObject({ timesBase: count, ...periodic, funeral: money }),
  JKK_TOTAL_DISABILITY: z.strictObject({ timesBase: count, ...periodic }),
  JKK_PARTIAL_DISABILITY: z.strictObject({ timesBase: count, sumAtMost: rate }),
  JKK_UNABLE_TO_WORK: z.strictObject({ firstMonths: count, firstRate: rate, thenRate: rate }),
  JKK_TRANSPORT: z.strictObject({ land: money, sea: money, air: money }),
  JKK_GLASSES: z.strictObject({ atMost: money }),
  JKK_HOME_CARE: z.strictObject({ atMost: money, years: count }),
  SCHOLARSHIP: z.strictObject({ children: count, ageBelow: count, levels: z.array(schoolLevel).min(1) }),
  IURAN_DUE: dayOfMonth,
  KPJ_ISSUE: within,
  DATA_CHANGE: within,
  KK1: within,
  KK2: within,
  KK_CONCLUDE: within,
  KK_PROGRESS_ASK: within,
  KK_PROGRESS_ANSWER: within,
  KK2_INCOMPLETE: within,
  JKM_PAY: within,
  JKM_FIELD: within,
  JKM_FIELD_PAY: within,
  JKM_WAIT: months,
  SUDDEN: months,
  SCHOLAR_IUR: months,
  SCHOLAR_BACK: z.strictObject({ kind: z.literal('school-years'), count }),
  ARREARS_MAX: months,
  COVER_ENDS: z.strictObject({ on: z.enum(['first-day', 'after-due-day']) }),
  CARD_NONASN: within,
  CARD_HANDED_ON: within,
  CLAIM_EXPIRE: within,
  BREACH: within,
  CLAIM_DOCUMENTS: documents,
  CLAIM_EXTRAS: documents,
  DEATH_CERTIFICATE_PAPERS: documents,
  WORK_WEEK: z.strictObject({ weekdays: z.array(z.int().min(1).max(7)).min(1) }),
  HOLIDAYS: z.strictObject({ days: z.array(holiday) }),
  UCJ_TARGET: z.strictObject({ target: rate }),
  UCJ_DEFINITION: z.strictObject({ numerator: sentence, denominator: sentence }),
}
