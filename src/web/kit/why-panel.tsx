import { formatDate, type PlainDate } from '#values/plain-date.ts'
import type { ReactNode } from 'react'
import { useLanguage } from '../text/use-text.ts'
import { type Citation, LegalBasis } from './legal-basis.tsx'
import './why-panel.css'

/** One rule of the policy held against one person. */
export type RuleOutcome = {
  readonly rule: string
  readonly outcome: 'passed' | 'failed' | 'unknown'
  readonly value: string
  /** Empty when the value names it. */
  readonly source: string
  readonly asOf?: PlainDate | undefined
  readonly basis?: readonly Citation[] | undefined
}

type Props = {
  readonly name: string
  readonly status: ReactNode
  readonly outcomes: readonly RuleOutcome[]
  /** Place in the order, against the last place the quota reaches. */
  readonly rank?: { readonly place: number; readonly cutOff: number } | undefined
  readonly changes: readonly string[]
}

/** Why this person stands where he stands: each rule, the value used, where it came from and when. Prints on one sheet. */
export function WhyPanel({ name, status, outcomes, rank, changes }: Props) {
  const { text } = useLanguage()
  return (
    <section className="why stack">
      <div className="row">
        <h2>{text.kit.why.title(name)}</h2>
        {status}
      </div>
      <WhyRules outcomes={outcomes} />
      {rank === undefined ? null : <p>{text.kit.why.rank(rank.place, rank.cutOff)}</p>}
      {changes.length === 0 ? null : (
        <div>
          <h3>{text.kit.why.change}</h3>
          <ul className="why__changes">
            {changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}

/** Every rule with its outcome, one under the other. */
export function WhyRules({ outcomes }: { readonly outcomes: readonly RuleOutcome[] }) {
  return (
    <ul className="why__rules">
      {outcomes.map((outcome) => (
        <Rule key={outcome.rule} outcome={outcome} />
      ))}
    </ul>
  )
}

function Rule({ outcome }: { readonly outcome: RuleOutcome }) {
  const { text, language } = useLanguage()
  const { rule, value, source, asOf, basis } = outcome
  const words = text.kit.why
  return (
    <li className="why__rule" data-outcome={outcome.outcome}>
      <p className="why__outcome">{words[outcome.outcome]}</p>
      <div className="why__what">
        <p className="why__name">{rule}</p>
        <p>{value}</p>
        {source === '' ? null : (
          <p className="soft small">{asOf === undefined ? source : `${source} · ${formatDate(asOf, language)}`}</p>
        )}
        {basis === undefined ? null : <LegalBasis citations={basis} subject={rule} />}
      </div>
    </li>
  )
}
