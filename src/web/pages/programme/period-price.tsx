import { addMonths, monthsBetween, parseMonth } from '#values/month.ts'
import { isRefusal } from '#values/refusal.ts'
import { formatRupiah, rupiah } from '#values/rupiah.ts'
import { useQuery } from '@tanstack/react-query'
import { placesQuery } from '../../api/programme.ts'
import { LegalBasis } from '../../kit/legal-basis.tsx'
import { useGrant } from '../../shell/grant-context.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { type ProgrammeForm, schemes } from './programme-form.ts'
import { useMonthName } from '../../kit/use-month-name.ts'
import './programme.css'

/** Enough to price one person whatever a month costs; the places it would buy are not shown. */
const anySum = 1_000_000_000

/** "12 bulan" never alone: from when to when, what it costs one person, and what falls into the next budget year. */
export function PeriodPrice({ form }: { readonly form: ProgrammeForm }) {
  const words = useOfficeText().programme
  const monthName = useMonthName()
  const months = monthsOf(form)
  const price = usePrice(form, months > 0)
  if (months <= 0) return null
  const later = monthsAfterYear(form)
  return (
    <output className="bought form__wide figure">
      <span className="bought__period">
        {words.period(months, monthName(form.firstMonth), monthName(form.lastMonth))}
      </span>
      {form.segment === 'wage-earners' ? <span>{words.form.wagePrice}</span> : price}
      {later > 0 ? <span className="soft">{words.form.crossesYear(Number(form.year), later)}</span> : null}
    </output>
  )
}

function usePrice({ firstMonth, lastMonth, segment, ...form }: ProgrammeForm, enabled: boolean) {
  const words = useOfficeText().programme
  const chosen = schemes.filter((scheme) => form[scheme])
  const asked = { source: 'apbd-kabupaten', ceiling: anySum, firstMonth, lastMonth, schemes: chosen } as const
  const { data } = useQuery({
    ...placesQuery(useGrant(), asked),
    enabled: enabled && chosen.length > 0 && segment !== 'wage-earners',
  })
  if (data === undefined) return null
  const amount = (sum: number) => formatRupiah(rupiah(sum))
  const { perMonth, months, perPerson, basis } = data
  const said =
    perMonth * months === perPerson
      ? words.form.periodPrice(amount(perMonth), months, amount(perPerson))
      : words.fundForm.sumVaries(months, amount(perPerson))
  return (
    <span>
      {said}
      <LegalBasis citations={basis} subject={said} />
    </span>
  )
}

function monthsOf({ firstMonth, lastMonth }: ProgrammeForm): number {
  const [first, last] = [parseMonth(firstMonth), parseMonth(lastMonth)]
  return isRefusal(first) || isRefusal(last) ? 0 : monthsBetween(first, last) + 1
}

/** Months of the period that lie after December of the budget year. */
function monthsAfterYear({ year, firstMonth, lastMonth }: ProgrammeForm): number {
  const [december, first, last] = [parseMonth(`${year}-12`), parseMonth(firstMonth), parseMonth(lastMonth)]
  if (isRefusal(december) || isRefusal(first) || isRefusal(last)) return 0
  const january = addMonths(december, 1)
  return Math.max(0, monthsBetween(first > january ? first : january, last) + 1)
}
