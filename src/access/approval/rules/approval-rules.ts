import type { ApprovalRule } from './signatures.ts'

const head = { roles: ['lead-agency-head'], need: 'any' } as const
const compares = { roles: ['lead-agency-officer', 'welfare-data-officer'], need: 'any' } as const
const headOrAdministrator = { roles: ['lead-agency-head', 'administrator'], need: 'any' } as const

/**
 * Who must agree to which act, and how many days a proposal stays open. A new act of two people is one entry here and one
 * `TwoPersonAct`. These are defaults of the house, no law: offices of two or three people can follow them.
 */
export const approvalRules = {
  // One level whatever the size: the lock commits no money, can be opened again, and the decree of the head of region
  // follows it.
  'selection.lock': { days: 14, levels: [{ groups: [head] }] },
  'selection.open-lock': { days: 14, levels: [{ groups: [head] }] },
  // Whoever can see both numbers and hold them against the card.
  'verification.answer-nik': { days: 14, levels: [{ groups: [compares] }] },
  // Every number of a list leaves in one file; a small one is the daily work of one officer.
  'enrolment.make-file': { days: 14, levels: [{ people: 500, groups: [] }, { groups: [head] }] },
  // The same numbers on the annexes, once the decree is signed and its printing no longer needs them.
  'selection.release-annexes': { days: 14, levels: [{ people: 500, groups: [] }, { groups: [head] }] },
  // It moves nobody, but whoever holds such a duty can.
  'access.entrust-duty': { days: 14, levels: [{ groups: [headOrAdministrator] }] },
  'access.hand-duties-over': { days: 14, levels: [{ groups: [headOrAdministrator] }] },
} as const satisfies Readonly<Record<string, ApprovalRule>>
