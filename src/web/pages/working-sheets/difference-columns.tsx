import type { SheetCell, SheetRow } from '#nomination/contract.ts'
import { Mark } from '../../kit/mark.tsx'
import type { Column } from '../../kit/table/column.ts'
import { useMoment } from '../../kit/use-moment.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import type { CellLine } from './cell-lines.ts'

/** How a line of the difference is shown: whose cell, what it was and becomes, who changed it last, what was decided. */
export function useDifferenceColumns(): readonly Column<CellLine>[] {
  const words = useOfficeText().workingSheets
  const { column } = words
  return [
    { key: 'person', head: column.person, cell: (line) => <Person line={line} />, width: '24%' },
    { key: 'field', head: column.field, cell: ({ cell }) => (cell === undefined ? '–' : words.fields[cell.field]) },
    { key: 'change', head: column.change, cell: ({ cell }) => <ChangeOf cell={cell} />, width: '36%' },
    { key: 'state', head: column.state, cell: (line) => <State line={line} /> },
  ]
}

function Person({ line: { row, first } }: { readonly line: CellLine }) {
  const words = useOfficeText().workingSheets
  const called = row.name === '' ? row.sheetName : row.name
  const name = called === '' ? words.noName : called
  if (!first) return <span className="soft">{name}</span>
  return (
    <>
      <b>{name}</b>
      <span className="sheets__note">
        {[row.nik === '' ? row.sheetNik : row.nik, row.desa, row.line > 0 ? words.line(row.line) : '']
          .filter((part) => part !== '')
          .join(', ')}
      </span>
      {row.kind === 'proposed' ? <span className="sheets__note">{words.inSheet(sheetCall(row))}</span> : null}
    </>
  )
}

const sheetCall = ({ sheetName, sheetNik }: SheetRow) => [sheetName, sheetNik].filter((part) => part !== '').join(', ')

function ChangeOf({ cell }: { readonly cell: SheetCell | undefined }) {
  const words = useOfficeText().workingSheets
  const moment = useMoment()
  return (
    <>
      <Change cell={cell} />
      {cell?.changedBy ? (
        <span className="sheets__note">{words.lastBy(cell.changedBy.by, moment(cell.changedBy.at))}</span>
      ) : null}
    </>
  )
}

function Change({ cell }: { readonly cell: SheetCell | undefined }) {
  const words = useOfficeText().workingSheets
  if (cell === undefined) return '–'
  const text = (value: string) => (value === '' ? <i className="soft">{words.empty}</i> : value)
  if (cell.conflict) {
    return (
      <dl className="sheets__three">
        {(['taken', 'now', 'yours'] as const).map((which) => (
          <div key={which}>
            <dt>{words[which]}</dt>
            <dd>{text(cell[which])}</dd>
          </div>
        ))}
      </dl>
    )
  }
  return (
    <span className="sheets__change">
      <del>{text(cell.taken)}</del>
      <span className="unseen">{words.becomes}</span>
      <span aria-hidden="true">→</span>
      <ins>{text(cell.yours)}</ins>
    </span>
  )
}

const tones = { open: 'wait', accepted: 'ok', refused: 'quiet', locked: 'stop', unreadable: 'stop' } as const

function State({ line: { row, cell } }: { readonly line: CellLine }) {
  const words = useOfficeText().workingSheets
  const moment = useMoment()
  const isGone = cell?.state === 'open' && row.version === null
  return (
    <>
      {cell === undefined ? (
        <Mark tone="quiet">{words.rowKinds[row.kind]}</Mark>
      ) : (
        <Mark tone={tones[cell.state]}>{words.states[cell.state]}</Mark>
      )}
      {cell?.conflict ? <span className="sheets__note">{words.conflict}</span> : null}
      {isGone ? <span className="sheets__note">{words.gone}</span> : null}
      {row.answer === null ? null : <span className="sheets__note">{words.answers[row.answer]}</span>}
      {cell?.decided ? (
        <span className="sheets__note">{words.decidedBy(cell.decided.by, moment(cell.decided.at))}</span>
      ) : null}
    </>
  )
}
