import type { SettleAnswer, SheetView } from '#nomination/contract.ts'
import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { Page } from '../../api/list.ts'
import { answerRows, forgetSheets, settle, type SheetFilters, sheetRowsQuery } from '../../api/working-sheets.ts'
import { useAct } from '../../api/use-act.ts'
import { EmptyState } from '../../kit/empty-state.tsx'
import { FaultNotice } from '../../kit/fault-notice.tsx'
import { DataTable } from '../../kit/table/data-table.tsx'
import { type ListState, useListState } from '../../kit/table/list-state.ts'
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
  const grant = useGrant()
  const list = useListState()
  const filters = filtersIn(list.search)
  const query = useQuery({
    ...sheetRowsQuery(grant, sheet.id, filters, list.after),
    select: (page) => linesOf(page, filters.field),
  })
  if (!correctsBySheet(grant)) return <Lines query={query} list={list} filters={filters} />
  return (
    <>
      <SettleAll sheet={sheet} field={filters.field} />
      <Decidable sheetId={sheet.id} query={query} list={list} filters={filters} />
    </>
  )
}

type LinesProps = {
  readonly query: UseQueryResult<Page<CellLine>>
  readonly list: ListState
  readonly filters: SheetFilters
  readonly actions?: (line: CellLine) => ReactNode
}

function Lines({ query, list, filters, actions }: LinesProps) {
  const words = useOfficeText().workingSheets
  return (
    <DataTable
      noun={words.people}
      columns={useDifferenceColumns()}
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
      {...(actions === undefined ? {} : { actions })}
    />
  )
}

function Decidable({ sheetId, ...props }: Omit<LinesProps, 'actions'> & { readonly sheetId: string }) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const { deciding, answering } = useDeciding(sheetId, () => setChosen(new Set()))
  const lines = props.query.data?.rows ?? []
  const failed = [deciding, answering].find(({ isError }) => isError)
  const decide: Decide = (decision, some) => deciding.mutate({ decision, lines: some })
  const answer: Answer = (line, said) => answering.mutate({ sheetId, lines: [line.row.line], answer: said })
  return (
    <>
      {failed === undefined ? null : <FaultNotice thrown={failed.error} />}
      {deciding.data === undefined ? null : <LeftRows answer={deciding.data} lines={lines} />}
      <ChosenActs
        lines={lines.filter(isDecidable)}
        chosen={chosen}
        onChoose={setChosen}
        onDecide={decide}
        pending={deciding.isPending}
      />
      <Lines {...props} actions={actsWith({ chosen, onChoose: setChosen, decide, answer })} />
    </>
  )
}

type Decide = (decision: Decision['decision'], lines: readonly CellLine[]) => void
type Answer = (line: CellLine, answer: 'same' | 'other') => void
type Acting = {
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (chosen: ReadonlySet<string>) => void
  readonly decide: Decide
  readonly answer: Answer
}

const actsWith = ({ chosen, onChoose, decide, answer }: Acting) =>
  function actsOf(line: CellLine): ReactNode {
    const own = { onDecide: (one: Decision['decision']) => decide(one, [line]) }
    return <LineActs line={line} chosen={chosen} onChoose={onChoose} {...own} onAnswer={(said) => answer(line, said)} />
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
