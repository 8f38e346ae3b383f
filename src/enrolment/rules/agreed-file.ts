import { approvalRules } from '#access/approval/rules/approval-rules.ts'
import { signaturesNeeded } from '#access/approval/rules/signatures.ts'

export const fileKind = 'enrolment.make-file'

/** What a list says of its size. */
export type Counted = { readonly people: number }

/** Whether so many numbers leave in one file that a second person agrees first. */
export const isLarge = ({ people }: Counted): boolean =>
  signaturesNeeded(approvalRules[fileKind], { people, rupiah: 0 }).length > 0
