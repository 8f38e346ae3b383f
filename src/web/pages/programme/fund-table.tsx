import type { FundRow } from '#programme/contract.ts'
import { fundSourceLabels } from '#rulebook/rules/fund-sources.ts'
import { formatRupiah, rupiah } from '#values/rupiah.ts'
import { getRouteApi } from '@tanstack/react-router'
import { EmptyState } from '../../kit/empty-state.tsx'
import { LegalBasis } from '../../kit/legal-basis.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { Money } from '../../kit/money.tsx'
import type { Column } from '../../kit/table/column.ts'
import { PlainTable } from '../../kit/table/plain-table.tsx'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useLanguage } from '../../text/use-text.ts'
import { FundShare } from './fund-share.tsx'
import { PriceNotes } from './price-notes.tsx'
import './programme.css'

const route = getRouteApi('/$pemda')

type Props = { readonly funds: readonly FundRow[]; readonly programmeId: string; readonly mayAct: boolean }

/** Each budget line with its ceiling, its price and the people it is enough for. */
export function FundTable({ funds, programmeId, mayAct }: Props) {
  const words = useOfficeText().programme
  const { pemda } = route.useParams()
  const columns = useFundColumns()
  const add = mayAct ? (
    <LinkButton
      variant={funds.length === 0 ? 'filled' : 'default'}
      link={{ to: '/$pemda/program/dana', params: { pemda } }}
    >
      {words.addFund}
    </LinkButton>
  ) : null
  return (
    <section className="stack">
      <div className="section-head">
        <h2>{words.funds}</h2>
        {funds.length === 0 ? null : add}
      </div>
      {funds.length === 0 ? (
        <EmptyState picture="empty" title={words.noFunds} level={3} small action={add}>
          {words.noFundsText}
        </EmptyState>
      ) : (
        <PlainTable noun={words.funds} columns={columns} rows={funds} rowKey={({ id }) => id} />
      )}
      {funds.map((fund) => (
        <FundShare key={fund.id} fund={fund} programmeId={programmeId} mayAct={mayAct} />
      ))}
    </section>
  )
}

/** What one person costs, by which article, and what is not settled about it. */
function Price({ fund: { price } }: { readonly fund: FundRow }) {
  const words = useOfficeText().programme
  const { perMonth, months, perPerson, basis, notes } = price
  const amount = (sum: number) => formatRupiah(rupiah(sum))
  const said =
    perMonth * months === perPerson
      ? words.fundPrice(amount(perMonth), months)
      : words.fundForm.sumVaries(months, amount(perPerson))
  return (
    <>
      {said}
      <LegalBasis citations={basis} subject={said} />
      <PriceNotes notes={notes} />
    </>
  )
}

function useFundColumns(): readonly Column<FundRow>[] {
  const words = useOfficeText().programme
  const { language } = useLanguage()
  const { source, dpa, ceiling, price, places } = words.fundHead
  return [
    {
      key: 'source',
      head: source,
      cell: (fund) => `${fundSourceLabels[fund.source][language]} ${fund.budgetYear}`,
    },
    { key: 'dpa', head: dpa, cell: ({ dpaNumber }) => (dpaNumber === '' ? words.noDpa : dpaNumber), priority: 2 },
    { key: 'ceiling', head: ceiling, cell: (fund) => <Money amount={rupiah(fund.ceiling)} />, align: 'end' },
    {
      key: 'price',
      head: price,
      cell: (fund) => <Price fund={fund} />,
      align: 'end',
    },
    { key: 'places', head: places, cell: (fund) => words.fundPlaces(fund.price.places), align: 'end', whole: true },
  ]
}
