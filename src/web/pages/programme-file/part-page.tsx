import type { FilePart } from '#programme/contract/file/programme-file.ts'
import { getRouteApi, Navigate } from '@tanstack/react-router'
import { EmptyState } from '../../kit/empty-state.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { PageHead } from '../../kit/page-head.tsx'
import { useGrant } from '../../shell/grant-context.ts'
import { leadsProgramme } from '../../shell/may-act.ts'
import { ComparedTable } from './compared-table.tsx'
import { EntryTable } from './entry-table.tsx'
import { partOf } from './part-of.ts'
import { slugs } from './specs.ts'
import { useFileWords } from './use-file-words.ts'
import { WithFile, type WithFileProps } from './with-file.tsx'
import './programme-file.css'

const route = getRouteApi('/$pemda/office/program/berkas/$bagian')

/** One part of the file: what stands in it as a table, and the way to write more. */
export function PartPage() {
  const { pemda, bagian } = route.useParams()
  const part = partOf(bagian)
  if (part === undefined) return <Navigate to="/$pemda/program/berkas" params={{ pemda }} />
  return <WithFile>{(props) => <Part key={part} {...props} part={part} />}</WithFile>
}

function Part({ file, part }: WithFileProps & { readonly part: FilePart }) {
  const { pemda } = route.useParams()
  const { own, words } = useFileWords(part)
  const isEmpty = file[part].length === 0
  // There is one meaning; another would leave open which is printed.
  const mayAct = leadsProgramme(useGrant()) && (isEmpty || part !== 'meanings')
  const link = {
    to: '/$pemda/program/berkas/$bagian/$catatan',
    params: { pemda, bagian: slugs[part], catatan: 'baru' },
  } as const
  const add = mayAct ? <LinkButton link={link}>{own.add}</LinkButton> : undefined
  return (
    <>
      <PageHead title={own.title} lead={own.lead} action={isEmpty ? undefined : add} />
      {isEmpty ? <EmptyState picture="empty" title={own.none} action={add} /> : <EntryTable part={part} file={file} />}
      {part === 'figures' ? <ComparedTable figures={file.figures} /> : null}
      <div className="row">
        <LinkButton variant="subtle" link={{ to: '/$pemda/program/berkas', params: { pemda } }}>
          {words.back}
        </LinkButton>
      </div>
    </>
  )
}
