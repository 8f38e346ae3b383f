import type { ReactNode } from 'react'
import { useText } from '../../text/use-text.ts'
import type { Column } from './column.ts'

type Props<Row> = {
  readonly noun: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  readonly actions?: (row: Row) => ReactNode
  /** The rows of the page before, shown until the next are here. */
  readonly stale: boolean
}

export function TableRows<Row>({ noun, columns, rows, rowKey, actions, stale }: Props<Row>) {
  const text = useText()
  return (
    <div className="table" data-stale={stale || undefined}>
      <table>
        <caption className="unseen">{noun}</caption>
        <thead>
          <tr>
            {columns.map(({ key, head, align, priority = 1, width }) => (
              <th key={key} scope="col" data-align={align} data-priority={priority} style={{ width }}>
                {head}
              </th>
            ))}
            {actions === undefined ? null : (
              <th scope="col" className="table__act no-print">
                {text.kit.table.actions}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} data-row="">
              {columns.map(({ key, cell, align, whole, priority = 1 }) => (
                <td key={key} data-align={align} data-whole={whole} data-priority={priority}>
                  {cell(row)}
                </td>
              ))}
              {actions === undefined ? null : <td className="table__act no-print">{actions(row)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** On a phone each row is a card: the first column is its name, the others stand with their head. */
export function CardRows<Row>({ noun, columns, rows, rowKey, actions, stale }: Props<Row>) {
  const [first, ...others] = columns
  const kept = others.filter(({ priority = 1 }) => priority < 3)
  return (
    <ul className="cards" aria-label={noun} data-stale={stale || undefined}>
      {rows.map((row) => (
        <li key={rowKey(row)} className="cards__card" data-row="">
          <div className="cards__name">{first?.cell(row)}</div>
          <dl>
            {kept.map(({ key, head, cell }) => (
              <div key={key}>
                <dt>{head}</dt>
                <dd>{cell(row)}</dd>
              </div>
            ))}
          </dl>
          {actions === undefined ? null : <div className="row">{actions(row)}</div>}
        </li>
      ))}
    </ul>
  )
}

const placeholders = ['a', 'b', 'c', 'd', 'e', 'f']

/** The shape of what is coming; a screen reader hears one sentence instead. */
export function LoadingRows({ columns }: { readonly columns: number }) {
  const text = useText()
  const bars = placeholders.slice(0, Math.min(columns, placeholders.length))
  return (
    <div>
      <output className="soft">{text.kit.loading}</output>
      <div className="loading" aria-hidden="true">
        {placeholders.map((row) => (
          <div key={row} className="loading__row">
            {bars.map((bar) => (
              <span key={bar} />
            ))}
          </div>
        ))}
      </div>
    </div>
  )
}
