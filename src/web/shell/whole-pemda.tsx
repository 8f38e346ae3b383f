import { useText } from '../text/use-text.ts'
import { useGrant } from './grant-context.ts'

/** Beside sums that reach beyond the area of the one who looks: his lists are shorter than these numbers. */
export function WholePemda() {
  const text = useText()
  const { area, pemda, pemdaName } = useGrant()
  return area === pemda ? null : <p className="soft small">{text.places.wholePemda(pemdaName)}</p>
}
