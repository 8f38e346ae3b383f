import type { FileAnswer } from '#programme/contract/file/programme-file.ts'
import { comparedFigures } from '#programme/rules/file/compared.ts'
import type { Column } from '../../kit/table/column.ts'
import { PlainTable } from '../../kit/table/plain-table.tsx'
import { useGrant } from '../../shell/grant-context.ts'
import { useFileText } from '../../text/use-file-text.ts'
import { useEntryCell } from './entry-cell.ts'
import { specs } from './specs.ts'
import { useFileWords } from './use-file-words.ts'

type Figure = FileAnswer['figures'][number]
type Pair = { readonly ours: Figure; readonly theirs: Figure }

/** Figures of other kabupaten that mean the same as ours; nothing where none does. */
export function ComparedTable({ figures }: { readonly figures: readonly Figure[] }) {
  const words = useFileText().compared
  const columns = useColumns()
  const pairs = comparedFigures(figures, useGrant().pemda).flatMap(({ ours, others }) =>
    others.map((theirs) => ({ ours, theirs })),
  )
  if (pairs.length === 0) return null
  return (
    <section className="stack">
      <div>
        <h2>{words.title}</h2>
        <p className="soft">{words.lead}</p>
      </div>
      <PlainTable
        noun={words.title}
        columns={columns}
        rows={pairs}
        rowKey={({ ours, theirs }) => `${ours.entryId} ${theirs.entryId}`}
      />
    </section>
  )
}

function useColumns(): readonly Column<Pair>[] {
  const { head } = useFileText().compared
  const cell = useEntryCell(useFileWords('figures'))
  const said = (figure: Figure, field: string) => {
    const spec = specs.figures.find((one) => one.field === field)
    return spec === undefined ? '–' : cell(figure, spec, () => '–')
  }
  return [
    { key: 'title', head: head.title, cell: ({ ours }) => ours.title },
    { key: 'ours', head: head.ours, cell: ({ ours }) => said(ours, 'value'), align: 'end', whole: true },
    { key: 'area', head: head.area, cell: ({ theirs }) => said(theirs, 'area') },
    { key: 'theirs', head: head.theirs, cell: ({ theirs }) => said(theirs, 'value'), align: 'end', whole: true },
    { key: 'meant', head: head.meant, cell: ({ ours }) => ours.meant, priority: 2 },
  ]
}
