import type { ColumnMap, MapColumn } from '../../../api/column-maps.ts'
import type { Column } from '../../../kit/table/column.ts'
import { PlainTable } from '../../../kit/table/plain-table.tsx'
import { useOfficeText } from '../../../text/use-office-text.ts'
import { useText } from '../../../text/use-text.ts'
import './columns.css'

/** A column map to be read: each field with the headings under which it is known. */
export function MapTable({ map }: { readonly map: ColumnMap }) {
  const text = useText()
  const words = useOfficeText().settings.columns
  const columns = useFieldColumns()
  return (
    <div className="stack">
      <p className="soft">{words.sure(text.kit.confidence[map.confidence])}</p>
      <PlainTable noun={map.name} columns={columns} rows={map.columns} rowKey={({ field }) => field} />
    </div>
  )
}

function useFieldColumns(): readonly Column<MapColumn>[] {
  const words = useOfficeText().settings.columns
  return [
    { key: 'field', head: words.field, cell: ({ field }) => words.fields[field] ?? field, width: '24%' },
    { key: 'headers', head: words.headers, cell: (column) => <Headers column={column} /> },
    {
      key: 'required',
      head: words.required,
      cell: ({ required }) => (required === true ? words.yes : words.no),
      whole: true,
    },
  ]
}

function Headers({ column: { headers, never = [] } }: { readonly column: MapColumn }) {
  const words = useOfficeText().settings.columns
  return (
    <>
      <span>{headers.join('; ')}</span>
      {never.length === 0 ? null : <span className="columns__use">{words.never(never.join(', '))}</span>}
    </>
  )
}
