import type { ProposalRow } from '#access/contract.ts'
import type { Role } from '#access/roles.ts'
import { decideLock, decideOpening, type Decision } from '../../api/decree-list.ts'
import { isOpen } from '../../api/proposals.ts'
import type { Grant } from '../../api/session.ts'

type TwoPersonAct = {
  /** Who is shown the buttons; the server decides. */
  readonly deciders: readonly Role[]
  readonly decide: (grant: Grant, decision: Decision, key: string) => Promise<unknown>
}

/** Every act that takes two people, by its name in the trail. */
const twoPersonActs: Readonly<Record<string, TwoPersonAct>> = {
  'selection.lock': { deciders: ['lead-agency-head'], decide: decideLock },
  'selection.open-lock': { deciders: ['lead-agency-head'], decide: decideOpening },
}

export const twoPersonAct = (act: string): TwoPersonAct | undefined => twoPersonActs[act]

/** Whether somebody in this role may say yes or no to it now. */
export function decidable(row: ProposalRow, role: string): boolean {
  const deciders: readonly string[] = twoPersonActs[row.act]?.deciders ?? []
  return isOpen(row) && !row.own && deciders.includes(role)
}
