import { useQuery } from '@tanstack/react-query'
import { outcomesQuery } from '../../api/selection.ts'
import { EmptyState } from '../../kit/empty-state.tsx'
import { DataTable } from '../../kit/table/data-table.tsx'
import { useListState } from '../../kit/table/list-state.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useFoundList } from './find-field.tsx'
import { useOutcomeColumns } from './outcome-columns.tsx'
import { OutcomeControls, outcomeFiltersIn, useOutcomeFilterWords } from './outcome-filters.tsx'
import { selectedWord } from './outcome-words.ts'
import { type SelectionProps, WithSelection } from './with-selection.tsx'

/** The people of a selection with what became of each, by their place in the order. */
export const OutcomesPage = () => <WithSelection page={Outcomes} />

function Outcomes({ run, lists }: SelectionProps) {
  const words = useOfficeText().selection
  const found = useFoundList(useListState())
  const { list, text } = found
  const called = selectedWord(run, lists)
  const filters = { ...outcomeFiltersIn(list), text }
  const query = useQuery(outcomesQuery(useGrant(), run.id, { filters, after: list.after }))
  return (
    <DataTable
      noun={words.people}
      columns={useOutcomeColumns(run.id)}
      rowKey={({ personId }) => personId}
      query={query}
      list={list}
      filters={useOutcomeFilterWords(found, called)}
      controls={<OutcomeControls found={found} called={called} />}
      empty={<EmptyState picture="empty" title={words.table.nobody} />}
    />
  )
}
