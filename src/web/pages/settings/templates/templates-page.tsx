import type { TemplateRow } from '#letters/contract/templates.ts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { templatesQuery } from '../../../api/letter-templates.ts'
import { FaultPicture } from '../../../kit/fault-notice.tsx'
import { PageHead } from '../../../kit/page-head.tsx'
import type { Column } from '../../../kit/table/column.ts'
import { PlainTable } from '../../../kit/table/plain-table.tsx'
import { LoadingRows } from '../../../kit/table/rows.tsx'
import { useMoment } from '../../../kit/use-moment.ts'
import { useGrant } from '../../../shell/grant-context.ts'
import { useOfficeText } from '../../../text/use-office-text.ts'
import { useLanguage } from '../../../text/use-text.ts'
import { useTemplateName } from './use-template-name.ts'

const route = getRouteApi('/$pemda')

/** What every kind of letter is printed with: the default, or the Pemda's own. */
export function TemplatesPage() {
  const { letterTemplates: words } = useOfficeText()
  const asked = useQuery(templatesQuery(useGrant()))
  const columns = useKindColumns()
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      {asked.isError ? <FaultPicture thrown={asked.error} onRetry={() => void asked.refetch()} /> : null}
      {asked.isPending ? <LoadingRows columns={4} /> : null}
      {asked.data === undefined ? null : (
        <PlainTable noun={words.noun} columns={columns} rows={asked.data.rows} rowKey={({ kind }) => kind} />
      )}
    </>
  )
}

function useKindColumns(): readonly Column<TemplateRow>[] {
  const { head } = useOfficeText().letterTemplates
  const moment = useMoment()
  const templateName = useTemplateName()
  return [
    { key: 'kind', head: head.kind, cell: (row) => <KindLink row={row} />, width: '40%' },
    { key: 'template', head: head.template, cell: ({ versions }) => templateName(versions[0]) },
    { key: 'since', head: head.since, cell: ({ versions: [newest] }) => (newest ? moment(newest.putAt) : '–') },
    { key: 'by', head: head.by, cell: ({ versions: [newest] }) => newest?.putBy || '–', priority: 2 },
  ]
}

function KindLink({ row: { kind, title } }: { readonly row: TemplateRow }) {
  const { pemda } = route.useParams()
  const { language } = useLanguage()
  return (
    <Link to="/$pemda/pengaturan/templat/$kind" params={{ pemda, kind }}>
      {title[language]}
    </Link>
  )
}
