import { formatDate, type PlainDate } from '#values/plain-date.ts'
import { useLanguage } from '../text/use-text.ts'
import './legal-basis.css'

/** One rule an amount or a refusal rests on, as the rulebook cites it. */
export type Citation = {
  readonly title: string
  readonly article?: string | undefined
  readonly url?: string | undefined
  readonly validFrom?: PlainDate | undefined
  readonly validTo?: PlainDate | null | undefined
  readonly confidence: 'read' | 'press' | 'unverified'
}

type Props = { readonly citations: readonly Citation[]; readonly subject: string }

/** The small "dasar hukum" beside a computed amount: opens in place and prints open or closed as it stands. */
export function LegalBasis({ citations, subject }: Props) {
  const { text } = useLanguage()
  return (
    <details className="basis">
      <summary aria-label={text.kit.basisOf(subject)}>{text.kit.basis}</summary>
      <ul className="basis__list">
        {citations.map((citation) => (
          <li key={`${citation.title} ${citation.article ?? ''} ${citation.validFrom ?? ''}`}>
            <CitationLine citation={citation} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function CitationLine({ citation }: { readonly citation: Citation }) {
  const { text, language } = useLanguage()
  const { title, article, url, validFrom, validTo, confidence } = citation
  const name = article === undefined ? title : `${title}, ${article}`
  const from = validFrom === undefined ? undefined : formatDate(validFrom, language)
  const to = validTo === undefined || validTo === null ? undefined : formatDate(validTo, language)
  const validity = from && (to ? text.kit.basisBetween(from, to) : text.kit.basisSince(from))
  const notes = [validity, text.kit.confidence[confidence]].filter((note) => note !== undefined)
  return (
    <>
      {url === undefined ? (
        name
      ) : (
        <a href={url} target="_blank" rel="noreferrer">
          {name}
        </a>
      )}
      <span className="soft basis__notes">{notes.join(' · ')}</span>
    </>
  )
}
