import type { OutcomeRow } from '#selection/contract.ts'
import { useLanguage } from '../../text/use-text.ts'
import { keyOf, outcomeTones } from './outcome-words.ts'
import '../../kit/status-word.css'

type Props = { readonly of: Pick<OutcomeRow, 'outcome' | 'held' | 'word'> }

/** What somebody is called now, as the server says it: only it knows whether the decree has its number. */
export function OutcomeWord({ of }: Props) {
  const { language } = useLanguage()
  return (
    <span className="status outcome" data-tone={outcomeTones[keyOf(of)]}>
      {of.word[language]}
    </span>
  )
}
