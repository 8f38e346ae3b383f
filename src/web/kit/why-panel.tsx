import { formatDate, type PlainDate } from '#values/plain-date.ts'
import type { ReactNode } from 'react'
import { useLanguage, useText } from '../text/use-text.ts'
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
  readonly status: ReactNode
  /** What came out, in a sentence or two. */
  readonly verdict: readonly string[]
  readonly outcomes: readonly RuleOutcome[]
  /** How the order was made, and what put the person before or behind the last place; nothing for the refused. */
  readonly order: readonly string[]
  readonly changes: readonly string[]
}

/** Why somebody, whom the page names, stands where he stands: each rule, the value used, where it came from and when. Prints on one sheet. */
export function WhyPanel({ status, verdict, outcomes, order, changes }: Props) {
  const { why } = useText().kit
  return (
    <section className="why stack">
      <div className="row">{status}</div>
      <div className="why__verdict">
        {verdict.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <h3>{why.rules}</h3>
      <WhyRules outcomes={outcomes} />
      <Points title={why.order} points={order} />
      <Points title={why.change} points={changes} />
    </section>
  )
}

function Points({ title, points }: { readonly title: string; readonly points: readonly string[] }) {
  if (points.length === 0) return null
  return (
    <div>
      <h3>{title}</h3>
      <ul className="why__changes">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </div>
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
