import type { DifferenceAnswer, ListView } from '#nomination/contract.ts'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { differenceQuery } from '../../api/nomination.ts'
import { EmptyState } from '../../kit/empty-state.tsx'
import { FaultPicture } from '../../kit/fault-notice.tsx'
import { Notice } from '../../kit/notice.tsx'
import { LoadingRows } from '../../kit/table/rows.tsx'
import { useGrant } from '../../shell/grant-context.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import './desa.css'

/** What a version changed against the lists it put aside: new names, names gone, names that differ. */
export function Changes({ list }: { readonly list: ListView }) {
  const words = useOfficeText().nomination.changes
  const asked = useQuery(differenceQuery(useGrant(), list.id))
  if (asked.isError) return <FaultPicture thrown={asked.error} onRetry={() => void asked.refetch()} />
  if (asked.data === undefined) return <LoadingRows columns={2} />
  const { added, removed, changed, unchanged } = asked.data.counts
  if (removed + changed + unchanged === 0) {
    return (
      <EmptyState picture="empty" title={words.first}>
        {words.firstText}
      </EmptyState>
    )
  }
  if (added + removed + changed === 0) {
    return (
      <EmptyState picture="calm" title={words.none}>
        {words.noneText}
      </EmptyState>
    )
  }
  return <Parts difference={asked.data} />
}

function Parts({ difference: { counts, added, removed, changed } }: { readonly difference: DifferenceAnswer }) {
  const words = useOfficeText().nomination.changes
  return (
    <div className="stack">
      <p className="figure">{words.sum(counts.added, counts.removed, counts.changed, counts.unchanged)}</p>
      {counts.removed === 0 ? null : <Notice tone="wait">{words.removedNote}</Notice>}
      <Names title={words.removed(counts.removed)} all={counts.removed} rows={removed} />
      <Names title={words.added(counts.added)} all={counts.added} rows={added} />
      <Names title={words.changed(counts.changed)} all={counts.changed} rows={changed}>
        {(row) => <Change row={row} />}
      </Names>
    </div>
  )
}

type Named = { readonly name: string; readonly sheet: string; readonly rowNumber: number }
type NamesProps<Row> = {
  readonly title: string
  readonly all: number
  readonly rows: readonly Row[]
  readonly children?: (row: Row) => ReactNode
}

function Names<Row extends Named>({ title, all, rows, children }: NamesProps<Row>) {
  const { changes: words, rows: rowWords } = useOfficeText().nomination
  if (all === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      <ul className="desa__names">
        {rows.map((row) => (
          <li key={`${row.sheet} ${row.rowNumber}`}>
            {row.name === '' ? rowWords.noName : row.name}{' '}
            <span className="soft small">{rowWords.place(row.sheet, row.rowNumber)}</span>
            {children?.(row)}
          </li>
        ))}
        {all > rows.length ? <li className="soft">{words.more(all - rows.length)}</li> : null}
      </ul>
    </section>
  )
}

function Change({ row: { name, before, fields } }: { readonly row: DifferenceAnswer['changed'][number] }) {
  const words = useOfficeText().nomination.changes
  const parts = [
    ...fields.map((field) => words.fields[field]),
    ...(before === '' || before === name ? [] : [words.wasCalled(before)]),
  ]
  return <span className="desa__place">{parts.join(', ')}</span>
}
