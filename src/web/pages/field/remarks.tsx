import type { NominationRow } from '#nomination/contract.ts'
import { useSayRefusal } from './use-say-refusal.ts'

type Props = { readonly remarks: NominationRow['faults'] }

/** What is wrong with a row, in sentences. */
export function Remarks({ remarks }: Props) {
  return remarks.length === 0 ? null : <Sentences remarks={remarks} />
}

function Sentences({ remarks }: Props) {
  const say = useSayRefusal()
  return (
    <ul className="own__reasons">
      {remarks.map((remark) => (
        <li key={`${remark.field} ${remark.refusal.code}`}>{say(remark)}</li>
      ))}
    </ul>
  )
}
