import type { FileAnswer, FilePart } from '#programme/contract/file/programme-file.ts'
import { getRouteApi, Navigate } from '@tanstack/react-router'
import { DownloadButton } from '../../kit/download-button.tsx'
import { PageHead } from '../../kit/page-head.tsx'
import { useMoment } from '../../kit/use-moment.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { leadsProgramme } from '../../shell/may-act.ts'
import { HistoryFold } from '../history/history-fold.tsx'
import { FactList } from '../people/fact-list.tsx'
import { useEntryCell } from './entry-cell.ts'
import { EntryForm } from './entry-form.tsx'
import { partOf } from './part-of.ts'
import { slugs, specs } from './specs.ts'
import { useFileWords } from './use-file-words.ts'
import { WithFile, type WithFileProps } from './with-file.tsx'
import { WithdrawEntry } from './withdraw-entry.tsx'
import './programme-file.css'

const route = getRouteApi('/$pemda/office/program/berkas/$bagian/$catatan')

/** One entry: a form for whoever keeps the file, its facts for everybody else; `baru` is one that is not there yet. */
export function EntryPage() {
  const { pemda, bagian, catatan } = route.useParams()
  const part = partOf(bagian)
  if (part === undefined) return <Navigate to="/$pemda/program/berkas" params={{ pemda }} />
  return <WithFile>{(props) => <Entry key={catatan} {...props} part={part} />}</WithFile>
}

type Props = WithFileProps & { readonly part: FilePart }
type Row = FileAnswer[FilePart][number]

function Entry({ programme, file, part }: Props) {
  const { pemda, catatan } = route.useParams()
  const { own } = useFileWords(part)
  const mayAct = leadsProgramme(useGrant())
  const rows: readonly Row[] = file[part]
  const row = rows.find(({ entryId }) => entryId === catatan)
  if (row === undefined && (catatan !== 'baru' || !mayAct))
    return <Navigate to="/$pemda/program/berkas/$bagian" params={{ pemda, bagian: slugs[part] }} />
  return (
    <>
      <PageHead title={row === undefined ? own.add : own.one} lead={own.lead} />
      {mayAct ? (
        <EntryForm programme={programme} file={file} part={part} row={row} />
      ) : row === undefined ? null : (
        <EntryFacts file={file} part={part} row={row} />
      )}
      {row === undefined ? null : <Document programmeId={programme.id} part={part} row={row} />}
      {row === undefined ? null : <Written row={row} />}
      {row === undefined || !mayAct ? null : <WithdrawEntry programmeId={programme.id} part={part} row={row} />}
      {row === undefined ? null : <HistoryFold subject={row.entryId} of={own.one} />}
    </>
  )
}

function EntryFacts({ file, part, row }: Pick<Props, 'file' | 'part'> & { readonly row: Row }) {
  const words = useFileWords(part)
  const cell = useEntryCell(words)
  const eventName = (id: string) => file.events.find(({ entryId }) => entryId === id)?.title ?? '–'
  return (
    <FactList facts={specs[part].map((spec) => ({ name: words.labelOf(spec), value: cell(row, spec, eventName) }))} />
  )
}

/** The file that was kept with the entry, as it came. */
function Document({ programmeId, part, row }: { programmeId: string; part: FilePart; row: Row }) {
  const { words } = useFileWords(part)
  if (!('fileDigest' in row) || row.fileDigest === null) return null
  return (
    <div className="row">
      <DownloadButton file={{ path: `/programmes/${programmeId}/file/${part}/${row.entryId}/document` }}>
        {words.form.takeFile}
      </DownloadButton>
    </div>
  )
}

function Written({ row }: { readonly row: Row }) {
  const { words } = useFileWords('events')
  const moment = useMoment()
  return <p className="soft">{words.written(row.keptBy, moment(row.keptOn), row.version)}</p>
}
