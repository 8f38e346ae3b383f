import type { VerifiedRow } from '#verification/contract.ts'
import type { plainStatuses } from '../../kit/status-word.tsx'

type Plain = keyof typeof plainStatuses

/** The four results of the matching by the words of the offices, and those who wait for an answer. */
export const matchStatus = {
  matched: 'matched',
  'to-check': 'toCheck',
  'not-found': 'unmatched',
  'not-ranked': 'unranked',
  waiting: 'unanswered',
} as const satisfies Record<VerifiedRow['match'], Plain>

export const outcomeStatus = {
  eligible: 'eligible',
  'to-check': 'toCheck',
  'not-eligible': 'notEligible',
} as const satisfies Record<VerifiedRow['outcome'], Plain>

export const matches = ['matched', 'to-check', 'not-found', 'not-ranked', 'waiting'] as const
export const outcomes = ['eligible', 'to-check', 'not-eligible'] as const

/** A word of the address, if it is one of those the filter knows. */
export const knownWord = <const Word extends string>(words: readonly Word[], text: string | undefined) =>
  words.find((word) => word === text)
