import type { PolicyRow } from '#programme/contract.ts'
import { getRouteApi } from '@tanstack/react-router'
import { EmptyState } from '../../kit/empty-state.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { useOfficeText } from '../../text/use-office-text.ts'
import './programme.css'

const route = getRouteApi('/$pemda')

type Props = {
  readonly policy: PolicyRow | null
  readonly oldest: number
  readonly mayAct: boolean
  /** A quota needs money first. */
  readonly hasFunds: boolean
}

/** The policy as sentences: what an auditor reads aloud and a desa understands. */
export function PolicyWords({ policy, oldest, mayAct, hasFunds }: Props) {
  const words = useOfficeText().programme
  const { pemda } = route.useParams()
  const link = { to: '/$pemda/program/ketentuan', params: { pemda } } as const
  return (
    <section className="stack">
      <div className="section-head">
        <h2>{words.policy}</h2>
        {policy !== null && mayAct ? (
          <LinkButton variant="default" link={link}>
            {words.changePolicy}
          </LinkButton>
        ) : null}
      </div>
      {policy === null ? (
        <EmptyState
          picture="empty"
          title={words.noPolicy}
          level={3}
          small
          action={mayAct && hasFunds ? <LinkButton link={link}>{words.setPolicy}</LinkButton> : undefined}
        >
          {words.noPolicyText}
        </EmptyState>
      ) : (
        <Sentences document={policy.document} oldest={oldest} />
      )}
    </section>
  )
}

type SentencesProps = { readonly document: PolicyRow['document']; readonly oldest: number }

function Sentences({ document: { eligibility, priority, quota, reserve }, oldest }: SentencesProps) {
  const { rules, groups, keys } = useOfficeText().programme
  const { youngest, maxDecile, covered, excluded, statement } = eligibility
  const conditions = [
    rules.age(youngest, oldest),
    rules.decile(maxDecile),
    rules.covered[covered],
    ...(excluded.length === 0 ? [] : [rules.excluded(excluded.map((group) => groups[group]).join(', '))]),
    rules.statement[statement],
  ]
  const order = [...priority.map((key) => keys[key]), rules.lot]
  return (
    <div className="policy">
      <div>
        <h3>{rules.eligibility}</h3>
        <ul className="policy__list">
          {conditions.map((condition) => (
            <li key={condition}>{condition}</li>
          ))}
        </ul>
      </div>
      <div>
        <h3>{rules.order}</h3>
        <ol className="policy__list policy__list--order">
          {order.map((key) => (
            <li key={key}>{key}</li>
          ))}
        </ol>
      </div>
      <div>
        <h3>{rules.quota(quota)}</h3>
        <p>{reserve === 'all' ? rules.reserveAll : rules.reserveSome(reserve)}</p>
      </div>
    </div>
  )
}
