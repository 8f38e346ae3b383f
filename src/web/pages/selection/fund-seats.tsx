import type { ProgrammeView } from '#programme/contract.ts'
import type { SelectionRun } from '#selection/contract.ts'
import { rupiah } from '#values/rupiah.ts'
import { LegalBasis } from '../../kit/legal-basis.tsx'
import { Money } from '../../kit/money.tsx'
import type { Column } from '../../kit/table/column.ts'
import { PlainTable } from '../../kit/table/plain-table.tsx'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useFigures } from '../../text/use-text.ts'

type Fund = SelectionRun['funds'][number]
type Props = { readonly view: ProgrammeView; readonly run: SelectionRun }

/** How many people each fund pays for, and what it costs for all months. */
export function FundSeats({ view, run }: Props) {
  const words = useOfficeText().selection.result
  const basis = view.funds.flatMap(({ price }) => price.basis)
  const cited = basis.filter(({ ruleId }, at) => basis.findIndex((other) => other.ruleId === ruleId) === at)
  return (
    <section className="stack">
      <h3>{words.funds}</h3>
      <PlainTable noun={words.funds} columns={useFundColumns()} rows={run.funds} rowKey={({ id }) => id} />
      {cited.length === 0 ? null : <LegalBasis citations={cited} subject={words.rupiah} />}
    </section>
  )
}

function useFundColumns(): readonly Column<Fund>[] {
  const words = useOfficeText().selection.result
  const { count } = useFigures()
  return [
    { key: 'name', head: words.fund, cell: ({ name }) => name },
    { key: 'seats', head: words.seats, cell: ({ seats }) => count(seats), align: 'end' },
    { key: 'taken', head: words.taken, cell: ({ taken }) => count(taken), align: 'end' },
    { key: 'rupiah', head: words.rupiah, cell: (fund) => <Money amount={rupiah(fund.rupiah)} />, align: 'end' },
  ]
}
