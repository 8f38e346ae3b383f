import { type FilePart, fileParts } from '#programme/contract/file/programme-file.ts'
import { getRouteApi, Link } from '@tanstack/react-router'
import { PageHead } from '../../kit/page-head.tsx'
import type { Column } from '../../kit/table/column.ts'
import { PlainTable } from '../../kit/table/plain-table.tsx'
import { ProgrammePath } from '../../shell/programme-path.tsx'
import { figuresOf } from '../../text/figures.ts'
import { useFileText } from '../../text/use-file-text.ts'
import { useLanguage } from '../../text/use-text.ts'
import { DueTable } from './due-table.tsx'
import { FileFacts } from './file-facts.tsx'
import { slugs } from './specs.ts'
import { WithFile, type WithFileProps } from './with-file.tsx'
import '../programme/programme.css'
import './programme-file.css'

const route = getRouteApi('/$pemda')

/** The programme's file at a glance: what is late, how old the list is, and what stands in each part. */
export const FilePage = () => <WithFile>{(props) => <Overview {...props} />}</WithFile>

function Overview({ programme, file }: WithFileProps) {
  const words = useFileText()
  const columns = usePartColumns(file)
  return (
    <>
      <ProgrammePath here="programme" />
      <PageHead title={words.title} lead={words.lead(programme.name)} />
      <DueTable file={file} />
      <FileFacts programme={programme} file={file} />
      <section className="stack">
        <h2>{words.contents}</h2>
        <PlainTable noun={words.contents} columns={columns} rows={fileParts} rowKey={(part) => part} />
      </section>
    </>
  )
}

function usePartColumns(file: WithFileProps['file']): readonly Column<FilePart>[] {
  const words = useFileText()
  const { count } = figuresOf(useLanguage().language)
  const { pemda } = route.useParams()
  return [
    {
      key: 'part',
      head: words.head.part,
      cell: (part) => (
        <Link to="/$pemda/program/berkas/$bagian" params={{ pemda, bagian: slugs[part] }} className="row-link">
          {words.parts[part].title}
        </Link>
      ),
    },
    { key: 'about', head: words.head.about, cell: (part) => words.parts[part].lead },
    {
      key: 'count',
      head: words.head.count,
      cell: (part) => (file[part].length === 0 ? words.empty : count(file[part].length)),
      align: 'end',
      whole: true,
    },
  ]
}
