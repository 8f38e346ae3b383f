import type { SettleAnswer, SheetView } from '#nomination/contract.ts'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answerRows, forgetSheets, settle, sheetRowsQuery } from '../../api/working-sheets.ts'
import { useAct } from '../../api/use-act.ts'
import { EmptyState } from '../../kit/empty-state.tsx'
import { FaultNotice } from '../../kit/fault-notice.tsx'
import { DataTable } from '../../kit/table/data-table.tsx'
import { useListState } from '../../kit/table/list-state.ts'
import { correctsBySheet } from '../../shell/duties.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { type CellLine, chosenRows, isDecidable, lineKey, linesOf } from './cell-lines.ts'
import { ChosenActs } from './chosen-acts.tsx'
import { DifferenceFilters, filterWords, filtersIn } from './difference-filters.tsx'
import { useDifferenceColumns } from './difference-columns.tsx'
import { LeftRows } from './left-rows.tsx'
import { LineActs } from './line-acts.tsx'
import { SettleAll } from './settle-all.tsx'

type Decision = { readonly decision: 'accept' | 'refuse'; readonly lines: readonly CellLine[] }

/** The difference itself: one page of it at a time, to decide by cell, by what was chosen, or all at once. */
export function Difference({ sheet }: { readonly sheet: SheetView }) {
  const words = useOfficeText().workingSheets
  const grant = useGrant()
  const list = useListState()
  const filters = filtersIn(list.search)
  const query = useQuery({
    ...sheetRowsQuery(grant, sheet.id, filters, list.after),
    select: (page) => linesOf(page, filters.field),
  })
  const columns = useDifferenceColumns()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const lines = query.data?.rows ?? []
  const { deciding, answering } = useDeciding(sheet.id, () => setChosen(new Set()))
  const decide = (decision: Decision['decision'], some: readonly CellLine[]) =>
    deciding.mutate({ decision, lines: some })
  const acts = correctsBySheet(grant)
  const failed = [deciding, answering].find(({ isError }) => isError)
  return (
    <>
      {acts ? <SettleAll sheet={sheet} field={filters.field} /> : null}
      {failed === undefined ? null : <FaultNotice thrown={failed.error} />}
      {deciding.data === undefined ? null : <LeftRows answer={deciding.data} lines={lines} />}
      {acts ? (
        <ChosenActs
          lines={lines.filter(isDecidable)}
          chosen={chosen}
          onChoose={setChosen}
          onDecide={decide}
          pending={deciding.isPending}
        />
      ) : null}
      <DataTable
        noun={words.people}
        columns={columns}
        rowKey={lineKey}
        query={query}
        list={list}
        filters={filterWords(filters, words)}
        controls={<DifferenceFilters filters={filters} list={list} />}
        empty={
          <EmptyState picture="calm" title={words.nothing}>
            {words.nothingText}
          </EmptyState>
        }
        {...(acts
          ? {
              actions: (line: CellLine) => (
                <LineActs
                  line={line}
                  chosen={chosen}
                  onChoose={setChosen}
                  onDecide={(decision) => decide(decision, [line])}
                  onAnswer={(answer) => answering.mutate({ sheetId: sheet.id, lines: [line.row.line], answer })}
                />
              ),
            }
          : {})}
      />
    </>
  )
}

function useDeciding(sheetId: string, onDone: () => void) {
  const grant = useGrant()
  const queries = useQueryClient()
  const deciding = useAct<Decision, SettleAnswer>(
    ({ decision, lines }, key) => settle(grant, { sheetId, decision, rows: chosenRows(lines) }, key),
    () => {
      onDone()
      return forgetSheets(queries)
    },
  )
  const answering = useAct(
    (input: Parameters<typeof answerRows>[1], key) => answerRows(grant, input, key),
    () => forgetSheets(queries),
  )
  return { deciding, answering }
}
