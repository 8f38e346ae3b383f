import { Link, type LinkProps } from '@tanstack/react-router'
import { useFigures } from '../text/use-text.ts'
import type { Tone } from './status-word.tsx'
import './table/data-table.css'
import './share-table.css'

export type ShareRow = {
  readonly key: string
  readonly label: string
  readonly count: number
  /** Leads to the people behind the number. */
  readonly link?: LinkProps | undefined
  readonly tone?: Tone
}

type Props = {
  readonly caption: string
  /** Heads of the columns: what is counted, how many, which part. */
  readonly heads: { readonly label: string; readonly count: string; readonly share: string }
  readonly rows: readonly ShareRow[]
  /** The denominator of every share. */
  readonly whole: number
}

/** Numbers with their share as a bar: picture and table are the same thing, on paper and for a screen reader too. */
export function ShareTable({ caption, heads, rows, whole }: Props) {
  return (
    <div className="share">
      <div className="table">
        <table>
          <caption className="unseen">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{heads.label}</th>
              <th scope="col" data-align="end">
                {heads.count}
              </th>
              <th scope="col" style={{ width: '36%' }}>
                {heads.share}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Line key={row.key} row={row} whole={whole} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}

function Line({
  row: { label, count: amount, link, tone },
  whole,
}: {
  readonly row: ShareRow
  readonly whole: number
}) {
  const { count, share } = useFigures()
  const width = whole === 0 ? 0 : Math.min(100, (amount / whole) * 100)
  return (
    <tr>
      <th scope="row">{label}</th>
      <td data-align="end" className="figure">
        {link === undefined || amount === 0 ? count(amount) : <Link {...link}>{count(amount)}</Link>}
      </td>
      <td>
        <span className="figure small">{share(amount, whole)}</span>
        <span className="share__bar" data-tone={tone} aria-hidden="true">
          {amount === 0 ? null : <span style={{ width: `${width}%` }} />}
        </span>
      </td>
    </tr>
  )
}
