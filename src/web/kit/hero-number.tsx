import { formatRupiah, formatRupiahShort, type Rupiah } from '#values/rupiah.ts'
import { Link, type LinkProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useFigures, useLanguage } from '../text/use-text.ts'
import { Money } from './money.tsx'
import './hero-number.css'

type Props = {
  /** What is counted, as a short heading. */
  readonly name: string
  /** People, or rupiah when `money` is given instead. */
  readonly amount?: number
  readonly money?: Rupiah
  readonly unit?: string
  /** Period and source: a large number without them is a rumour. */
  readonly note: ReactNode
  /** Leads to the people or the rupiah behind the number. */
  readonly link?: LinkProps
  readonly basis?: ReactNode
  readonly tone?: 'ok' | 'wait' | 'risk' | 'stop'
}

/** One large number with its unit, period and source. */
export function HeroNumber({ name, amount, money, unit, note, link, basis, tone }: Props) {
  const { count } = useFigures()
  const figure = money === undefined ? count(amount ?? 0) : <Money amount={money} short />
  return (
    <div className="hero" data-tone={tone}>
      <h3 className="hero__name">{name}</h3>
      <p className="hero__figure figure">
        {link === undefined ? figure : <Link {...link}>{figure}</Link>}
        {unit === undefined ? null : <span className="hero__unit">{unit}</span>}
      </p>
      {money === undefined ? null : <ExactSum amount={money} />}
      <div className="hero__note soft small">{note}</div>
      {basis}
    </div>
  )
}

/** A phone has no hover, so the exact sum also stands below. */
function ExactSum({ amount }: { readonly amount: Rupiah }) {
  const { text, language } = useLanguage()
  const exact = formatRupiah(amount)
  if (exact === formatRupiahShort(amount, language)) return null
  return <p className="hero__exact figure small no-print">{text.kit.exactly(exact)}</p>
}
