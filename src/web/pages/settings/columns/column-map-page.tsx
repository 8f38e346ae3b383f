import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { CallFailed } from '../../../api/fault.ts'
import { type ColumnMapRow, columnMapsQuery } from '../../../api/column-maps.ts'
import { FaultPicture } from '../../../kit/fault-notice.tsx'
import { Notice } from '../../../kit/notice.tsx'
import { PageHead } from '../../../kit/page-head.tsx'
import { LoadingRows } from '../../../kit/table/rows.tsx'
import { useGrant } from '../../../shell/grant-context.ts'
import { savesColumnMaps } from '../../../shell/may-act.ts'
import { useOfficeText } from '../../../text/use-office-text.ts'
import { MapForm } from './map-form.tsx'
import { MapTable } from './map-table.tsx'
import { versionsOf } from './current-maps.ts'
import './columns.css'

const route = getRouteApi('/$pemda/office/pengaturan/kolom/$kind')
const unknownKind = new CallFailed({ kind: 'broken', status: 404 })

/** One kind of file: its headings as a table, older versions, and the form that makes the next one. */
export function ColumnMapPage() {
  const { kind } = route.useParams()
  const asked = useQuery(columnMapsQuery(useGrant()))
  if (asked.isError) return <FaultPicture thrown={asked.error} onRetry={() => void asked.refetch()} />
  if (asked.isPending) return <LoadingRows columns={3} />
  const versions = versionsOf(asked.data.rows, kind)
  if (versions.length === 0) return <FaultPicture thrown={unknownKind} />
  return <Versions key={kind} kind={kind} versions={versions} />
}

type Props = { readonly kind: string; readonly versions: readonly ColumnMapRow[] }

function Versions({ kind, versions }: Props) {
  const words = useOfficeText().settings.columns
  const mayEdit = savesColumnMaps(useGrant())
  const [editing, setEditing] = useState(false)
  const [saved, setSaved] = useState<number>()
  const [newest, ...older] = versions
  if (newest === undefined) return null
  const version = newest.version === 0 ? words.default : words.version(newest.version)
  const edit = (
    <Button variant="default" onClick={() => setEditing(true)}>
      {words.edit}
    </Button>
  )
  return (
    <>
      <PageHead
        title={words.kinds[kind] ?? kind}
        lead={`${newest.document.name}, ${version}`}
        action={mayEdit && !editing ? edit : undefined}
      />
      {saved === undefined || editing ? null : <Notice tone="ok" title={words.saved(saved)} live />}
      {editing ? (
        <MapForm
          versions={versions}
          onClose={() => setEditing(false)}
          onSaved={(next) => {
            setSaved(next)
            setEditing(false)
            window.scrollTo({ top: 0 })
          }}
        />
      ) : (
        <MapTable map={newest.document} />
      )}
      {older.length === 0 || editing ? null : <Older versions={older} />}
    </>
  )
}

/** Files that came under an earlier version keep it; so an auditor can read how they were read. */
function Older({ versions }: { readonly versions: readonly ColumnMapRow[] }) {
  const words = useOfficeText().settings.columns
  return (
    <section className="stack">
      <h2>{words.older}</h2>
      {versions.map(({ version, document }) => (
        <details key={version} className="columns__older">
          <summary>{version === 0 ? words.default : words.version(version)}</summary>
          <MapTable map={document} />
        </details>
      ))}
    </section>
  )
}
