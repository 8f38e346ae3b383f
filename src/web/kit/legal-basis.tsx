import type { Sentence } from '#values/language.ts'
import { useLanguage } from '../text/use-text.ts'
import './legal-basis.css'

/** One rule an amount or a refusal rests on, in the words of the rulebook. */
export type Citation = Sentence & { readonly ruleId: string; readonly confidence: 'read' | 'press' | 'unverified' }

type Props = { readonly citations: readonly Citation[]; readonly subject: string }

/** The small "dasar hukum" beside a computed amount: opens in place and prints open or closed as it stands. */
export function LegalBasis({ citations, subject }: Props) {
  const { text, language } = useLanguage()
  return (
    <details className="basis">
      <summary aria-label={text.kit.basisOf(subject)}>{text.kit.basis}</summary>
      <ul className="basis__list">
        {citations.map((citation) => (
          <li key={citation.ruleId}>
            {citation[language]}
            <span className="soft basis__notes">{text.kit.confidence[citation.confidence]}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
