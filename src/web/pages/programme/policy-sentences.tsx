import type { PolicyRow } from '#programme/contract.ts'
import { useOfficeText } from '../../text/use-office-text.ts'

type Props = { readonly document: PolicyRow['document']; readonly oldest: number }

/** The policy as sentences: what an auditor reads aloud and a desa understands. */
export function PolicySentences({ document: { eligibility, priority, quota, reserve }, oldest }: Props) {
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
