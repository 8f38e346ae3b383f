import type { TemplateVersion, TemplateView } from '#letters/contract/templates.ts'
import { Button } from '@mantine/core'
import { templateFile } from '../../../api/letter-templates.ts'
import { DownloadButton } from '../../../kit/download-button.tsx'
import { FaultNotice } from '../../../kit/fault-notice.tsx'
import type { Column } from '../../../kit/table/column.ts'
import { PlainTable } from '../../../kit/table/plain-table.tsx'
import { useMoment } from '../../../kit/use-moment.ts'
import { putsTemplates } from '../../../shell/duties.ts'
import { useGrant } from '../../../shell/grant-context.ts'
import { useFigures } from '../../../text/use-text.ts'
import { useOfficeText } from '../../../text/use-office-text.ts'
import { usePutting } from './use-putting.ts'

type Props = { readonly view: TemplateView; readonly onPut: (version: number) => void }

/** Every change of the template: who, when, and the way back to each. */
export function VersionTable({ view, onPut }: Props) {
  const { versions: words } = useOfficeText().letterTemplates
  const columns = useVersionColumns()
  const putting = usePutting(view.kind, onPut)
  const mayPut = putsTemplates(useGrant())
  const [newest] = view.versions
  const put = (fileDigest: string | null) => putting.mutate(fileDigest)
  const actsOf = (row: TemplateVersion) => (
    <RowActs kind={view.kind} row={row} onAgain={mayPut && row.fileDigest !== newest?.fileDigest ? put : null} />
  )
  return (
    <section className="stack" aria-label={words.title}>
      <h2>{words.title}</h2>
      {newest === undefined ? <p className="soft">{words.none}</p> : null}
      {newest === undefined ? null : (
        <PlainTable
          noun={words.noun}
          columns={columns}
          rows={view.versions}
          rowKey={({ version }) => String(version)}
          actions={actsOf}
        />
      )}
      {putting.isError ? <FaultNotice thrown={putting.error} /> : null}
      {mayPut && newest?.fileDigest ? (
        <div className="row">
          <Button variant="default" loading={putting.isPending} onClick={() => put(null)}>
            {words.back}
          </Button>
        </div>
      ) : null}
    </section>
  )
}

type ActProps = {
  readonly kind: string
  readonly row: TemplateVersion
  readonly onAgain: ((fileDigest: string) => void) | null
}

function RowActs({ kind, row: { version, fileDigest }, onAgain }: ActProps) {
  const { versions: words } = useOfficeText().letterTemplates
  if (fileDigest === null) return null
  return (
    <div className="row">
      <DownloadButton variant="subtle" file={templateFile(kind, version)} label={words.of(words.take, version)}>
        {words.take}
      </DownloadButton>
      {onAgain === null ? null : (
        <Button variant="subtle" aria-label={words.of(words.again, version)} onClick={() => onAgain(fileDigest)}>
          {words.again}
        </Button>
      )}
    </div>
  )
}

function useVersionColumns(): readonly Column<TemplateVersion>[] {
  const { versions: words, head } = useOfficeText().letterTemplates
  const { count } = useFigures()
  const moment = useMoment()
  return [
    { key: 'version', head: words.version, cell: ({ version }) => count(version), whole: true },
    { key: 'file', head: words.file, cell: (row) => (row.fileDigest === null ? words.toDefault : row.fileName) },
    { key: 'since', head: head.since, cell: ({ putAt }) => moment(putAt) },
    { key: 'by', head: head.by, cell: ({ putBy }) => putBy || '–' },
  ]
}
