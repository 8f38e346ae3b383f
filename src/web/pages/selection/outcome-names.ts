import { useOfficeText } from '../../text/use-office-text.ts'
import { useText } from '../../text/use-text.ts'
import type { OutcomeWordKey, selectedWord } from './outcome-words.ts'

/** What those within the quota are called now. */
export type Called = ReturnType<typeof selectedWord>

/** The outcomes by name, for filters and sums. A single person is called what the server says. */
export function useOutcomeNames(called: Called): Readonly<Record<OutcomeWordKey, string>> {
  const { status } = useText()
  const { within, decreed, reserve } = useOfficeText().selection.outcomes
  return {
    selected: called === 'selected' ? within : called === 'proposed' ? status.proposed : decreed,
    reserve,
    'outside-quota': status.outsideQuota,
    held: status.toCheck,
    refused: status.notEligible,
  }
}
