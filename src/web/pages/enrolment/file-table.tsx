import type { EnrolmentFileView } from '#enrolment/contract.ts'
import { DownloadButton } from '../../kit/download-button.tsx'
import type { Column } from '../../kit/table/column.ts'
import { PlainTable } from '../../kit/table/plain-table.tsx'
import { useMoment } from '../../kit/use-moment.ts'
import { takesFiles, takesHeld, takesLetter } from '../../shell/duties.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useFigures } from '../../text/use-text.ts'

type Props = { readonly files: readonly EnrolmentFileView[] }

/** Every file made for the branch, with whom it could not hold. */
export function FileTable({ files }: Props) {
  const words = useOfficeText().enrolment.files
  return (
    <section className="stack">
      <div>
        <h2>{words.title}</h2>
        {takesFiles(useGrant()) ? <p className="soft small">{words.logged}</p> : null}
      </div>
      <PlainTable noun={words.noun} columns={useFileColumns()} rows={files} rowKey={({ id }) => id} />
    </section>
  )
}

function useFileColumns(): readonly Column<EnrolmentFileView>[] {
  const words = useOfficeText().enrolment.files
  const moment = useMoment()
  const { count } = useFigures()
  return [
    { key: 'made', head: words.made, cell: ({ madeAt }) => moment(madeAt) },
    { key: 'people', head: words.people, cell: ({ people }) => count(people), align: 'end' },
    { key: 'parts', head: words.parts, cell: (file) => <Parts file={file} /> },
    { key: 'held', head: words.held, cell: (file) => <Held file={file} /> },
  ]
}

/** The branch limits the rows of a file, so one list may go in several. */
function Parts({ file: { id, parts } }: { readonly file: EnrolmentFileView }) {
  const words = useOfficeText().enrolment.files
  const { count } = useFigures()
  const grant = useGrant()
  if (!takesFiles(grant)) return count(parts.length)
  return (
    <div className="row">
      {parts.map(({ rows, digest }, at) => (
        <DownloadButton key={digest} file={{ path: `/enrolment/files/${id}/download`, params: { part: at + 1 } }}>
          {parts.length === 1 ? words.takeOnly(rows) : words.take(at + 1, rows)}
        </DownloadButton>
      ))}
      {takesLetter(grant) ? (
        <DownloadButton file={{ path: `/enrolment/files/${id}/cover-letter` }}>{words.takeLetter}</DownloadButton>
      ) : null}
    </div>
  )
}

function Held({ file: { id, held } }: { readonly file: EnrolmentFileView }) {
  const words = useOfficeText().enrolment.files
  const { count } = useFigures()
  const mends = takesHeld(useGrant())
  if (held === 0) return words.noHeld
  if (!mends) return count(held)
  return (
    <div className="row">
      <DownloadButton file={{ path: `/enrolment/files/${id}/held` }}>{words.takeHeld(held)}</DownloadButton>
    </div>
  )
}
