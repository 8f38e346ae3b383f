import type { ApprovalRule } from './signatures.ts'

const head = { roles: ['lead-agency-head'], need: 'any' } as const

/**
 * Who must agree to which act, and how many days a proposal stays open. A new act of two people is one entry here and one
 * `TwoPersonAct`. These are defaults of the house, no law: offices of two or three people can follow them.
 */
export const approvalRules = {
  // One level whatever the size: the lock commits no money, can be opened again, and the decree of the head of region
  // follows it.
  'selection.lock': { days: 14, levels: [{ groups: [head] }] },
  'selection.open-lock': { days: 14, levels: [{ groups: [head] }] },
} as const satisfies Readonly<Record<string, ApprovalRule>>
