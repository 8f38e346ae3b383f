import type { RuleRow } from '#programme/contract.ts'

/** The parts in which the law is read, and the codes of each. A code named nowhere stands under contributions. */
const codes = {
  contributions: [],
  funds: ['RELIEF_PAYER', 'FUND_SCOPE', 'FUND_SHARE'],
  eligibility: ['BPU_ELIGIBILITY', 'AGE_WHILE_COVERED'],
  benefits: [
    'JKM_PARTS',
    'JKK_DEATH',
    'JKK_TOTAL_DISABILITY',
    'JKK_PARTIAL_DISABILITY',
    'JKK_UNABLE_TO_WORK',
    'JKK_TRANSPORT',
    'JKK_GLASSES',
    'JKK_HOME_CARE',
    'SCHOLARSHIP',
  ],
  deadlines: [
    'IURAN_DUE',
    'KPJ_ISSUE',
    'DATA_CHANGE',
    'KK1',
    'KK2',
    'KK_CONCLUDE',
    'KK_PROGRESS_ASK',
    'KK_PROGRESS_ANSWER',
    'KK2_INCOMPLETE',
    'JKM_PAY',
    'JKM_FIELD',
    'JKM_FIELD_PAY',
    'JKM_WAIT',
    'SUDDEN',
    'SCHOLAR_IUR',
    'SCHOLAR_BACK',
    'ARREARS_MAX',
    'COVER_ENDS',
    'CARD_NONASN',
    'CARD_HANDED_ON',
    'CLAIM_EXPIRE',
    'BREACH',
  ],
  documents: ['CLAIM_DOCUMENTS', 'CLAIM_EXTRAS', 'DEATH_CERTIFICATE_PAPERS'],
  coverage: ['UCJ_TARGET', 'UCJ_DEFINITION'],
  calendar: ['WORK_WEEK', 'HOLIDAYS'],
  brackets: ['BPU_BRACKET', 'BPU_BRACKET_GAP'],
} as const

export type Subject = keyof typeof codes
export const subjects: readonly Subject[] = [
  'contributions',
  'funds',
  'eligibility',
  'benefits',
  'deadlines',
  'documents',
  'coverage',
  'calendar',
  'brackets',
]

export function subjectOf({ code }: Pick<RuleRow, 'code'>): Subject {
  return subjects.find((subject) => codes[subject].some((named) => named === code)) ?? 'contributions'
}

/** Whether a rule holds on that day, both ends included. */
export const holdsOn = ({ validFrom, validTo }: RuleRow, day: string): boolean =>
  validFrom <= day && (validTo === null || day <= validTo)
