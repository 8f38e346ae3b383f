import { fundSources } from './rules/fund-sources.ts'
import type { RuleCode } from './types.ts'

/**
 * The cohorts a code is asked with. A rule with a misspelt cohort would never be found and its absence would
 * look like the law, so the loader refuses it. Codes that are not named here take no cohort.
 */
export const cohortsOf: { readonly [Code in RuleCode]?: readonly string[] } = {
  BPU_BRACKET: Array.from({ length: 24 }, (_, index) => `row-${String(index + 1).padStart(2, '0')}`),
  RELIEF: ['transport', 'other'],
  RELIEF_PAYER: fundSources,
  FUND_SCOPE: fundSources,
  FUND_SHARE: fundSources,
  CLAIM_EXPIRE: ['jkm', 'jkk'],
  CLAIM_DOCUMENTS: ['jkm', 'jkk', 'scholarship'],
  CLAIM_EXTRAS: ['jkm', 'jkk', 'scholarship'],
  DEATH_CERTIFICATE_PAPERS: ['elsewhere', 'at-home', 'lost-at-sea'],
  UCJ_TARGET: ['rpjmn', 'rkp', 'rpjpn', 'kemendagri'],
}
