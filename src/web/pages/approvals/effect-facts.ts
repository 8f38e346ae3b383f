import { effectFacts } from '#access/approval/rules/act-words.ts'
import type { ProposalRow } from '#access/contract/approval.ts'
import { useLanguage } from '../../text/use-text.ts'

/** A duty is given without moving people or money: then neither is shown as 0. */
export const movesNothing = ({ people, rupiah }: ProposalRow['effect']): boolean => people === 0 && rupiah === 0

/** The facts of an effect under the names that its sheet has too. */
export function useEffectFacts({ effect }: ProposalRow) {
  const { language } = useLanguage()
  return effectFacts(effect.facts, language)
}
