import type { NominationRow } from '#nomination/contract.ts'
import { RefusalSentence } from '../../kit/refusal-sentence.tsx'

type Props = { readonly remarks: NominationRow['faults'] }

/** What is wrong with a row, in sentences. */
export function Remarks({ remarks }: Props) {
  if (remarks.length === 0) return null
  return (
    <ul className="own__reasons">
      {remarks.map(({ field, refusal }) => (
        <li key={`${field} ${refusal.code}`}>
          <RefusalSentence said={refusal} />
        </li>
      ))}
    </ul>
  )
}
