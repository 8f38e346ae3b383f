import { approvalRules } from '#access/approval/rules/approval-rules.ts'
import { signaturesNeeded } from '#access/approval/rules/signatures.ts'

export const releaseKind = 'selection.release-annexes'

/** How long a second person's agreement lasts: a reprint for Bagian Hukum takes days, not weeks. A rule of the house. */
export const releaseDays = 7

type Listed = {
  /** The decree about it is signed. */
  readonly isSigned: boolean
  readonly people: number
  /** Until when a second person has agreed; null where nobody was asked. */
  readonly annexesUntil: Date | null
}

/**
 * Whether the annexes, with every NIK, may be taken by one person now. Up to the signature the head's agreement to the
 * lock covers them, for the decree is made from them; afterwards the signed paper exists, and a new copy of a large list
 * needs a second person again, as the file for the branch does.
 */
export function mayTakeAnnexes({ isSigned, people, annexesUntil }: Listed, now: Date): boolean {
  if (!isSigned) return true
  const isLarge = signaturesNeeded(approvalRules[releaseKind], { people, rupiah: 0 }).length > 0
  return !isLarge || (annexesUntil !== null && now < annexesUntil)
}
