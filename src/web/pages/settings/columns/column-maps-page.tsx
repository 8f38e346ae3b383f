import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { type ColumnMapRow, columnMapsQuery } from '../../../api/column-maps.ts'
import { FaultPicture } from '../../../kit/fault-notice.tsx'
import { PageHead } from '../../../kit/page-head.tsx'
import type { Column } from '../../../kit/table/column.ts'
import { PlainTable } from '../../../kit/table/plain-table.tsx'
import { LoadingRows } from '../../../kit/table/rows.tsx'
import { useGrant } from '../../../shell/grant-context.ts'
import { useOfficeText } from '../../../text/use-office-text.ts'
import { useText } from '../../../text/use-text.ts'
import { currentMaps } from './current-maps.ts'
import './columns.css'

const route = getRouteApi('/$pemda')

/** How foreign files are read and written here: one map for each kind of file. */
export function ColumnMapsPage() {
  const words = useOfficeText().settings.columns
  const asked = useQuery(columnMapsQuery(useGrant()))
  const columns = useMapColumns()
  return (
    <>
      <PageHead title={words.title} lead={words.about} />
      {asked.isError ? <FaultPicture thrown={asked.error} onRetry={() => void asked.refetch()} /> : null}
      {asked.isPending ? <LoadingRows columns={4} /> : null}
      {asked.data === undefined ? null : (
        <PlainTable
          noun={words.title}
          columns={columns}
          rows={currentMaps(asked.data.rows)}
          rowKey={({ kind }) => kind}
        />
      )}
    </>
  )
}

function useMapColumns(): readonly Column<ColumnMapRow>[] {
  const text = useText()
  const words = useOfficeText().settings.columns
  const { head } = words
  return [
    { key: 'file', head: head.file, cell: ({ kind }) => <MapLink kind={kind} />, width: '40%' },
    {
      key: 'version',
      head: head.version,
      cell: ({ version }) => (version === 0 ? words.default : words.version(version)),
      whole: true,
    },
    {
      key: 'columns',
      head: head.columns,
      cell: ({ document }) => words.columnCount(document.columns.length),
      whole: true,
    },
    { key: 'sure', head: head.sure, cell: ({ document }) => text.kit.confidence[document.confidence], priority: 2 },
  ]
}

function MapLink({ kind }: { readonly kind: string }) {
  const words = useOfficeText().settings.columns
  const { pemda } = route.useParams()
  return (
    <>
      <Link to="/$pemda/pengaturan/kolom/$kind" params={{ pemda, kind }} className="columns__link">
        {words.kinds[kind] ?? kind}
      </Link>
      <span className="columns__use">{words.uses[kind]}</span>
    </>
  )
}
