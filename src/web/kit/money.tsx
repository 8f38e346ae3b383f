import { formatRupiah, formatRupiahShort, type Rupiah } from '#values/rupiah.ts'
import { useLanguage } from '../text/use-text.ts'
import './money.css'

type Props = {
  readonly amount: Rupiah
  /** `Rp1,2 miliar`, only for hero figures. The exact sum appears on hover, to screen readers and in print. */
  readonly short?: boolean
}

/** An amount of money, exact unless a hero figure asks for the short form. Never broken over two lines. */
export function Money({ amount, short = false }: Props) {
  const { language } = useLanguage()
  const exact = formatRupiah(amount)
  const brief = formatRupiahShort(amount, language)
  if (!short || brief === exact) {
    return (
      <data className="money" value={amount}>
        {exact}
      </data>
    )
  }
  return (
    <data className="money money--short" value={amount}>
      <span className="money__brief" aria-hidden="true">
        {brief}
      </span>
      <span className="money__exact">{exact}</span>
    </data>
  )
}
