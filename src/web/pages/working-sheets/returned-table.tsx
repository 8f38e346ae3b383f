import type { SheetView } from '#nomination/contract.ts'
import { getRouteApi } from '@tanstack/react-router'
import { LinkButton } from '../../kit/link-button.tsx'
import type { Column } from '../../kit/table/column.ts'
import { PlainTable } from '../../kit/table/plain-table.tsx'
import { useMoment } from '../../kit/use-moment.ts'
import { useOfficeText } from '../../text/use-office-text.ts'

const route = getRouteApi('/$pemda')

/** Every sheet that came back, with what still waits. */
export function ReturnedTable({ rows }: { readonly rows: readonly SheetView[] }) {
  const words = useOfficeText().workingSheets
  return <PlainTable noun={words.noun} columns={useColumns()} rows={rows} rowKey={({ id }) => id} actions={open} />
}

const open = (sheet: SheetView) => <Open sheet={sheet} />

function useColumns(): readonly Column<SheetView>[] {
  const words = useOfficeText().workingSheets
  const moment = useMoment()
  return [
    {
      key: 'file',
      head: words.head.file,
      cell: ({ fileName, takenAt, takenBy }) => (
        <>
          <span className="sheets__file">{fileName}</span>
          <span className="sheets__note">
            {takenAt === null ? words.noMark : words.takenBy(moment(takenAt), takenBy)}
          </span>
        </>
      ),
      width: '36%',
    },
    { key: 'sent', head: words.head.sent, cell: ({ sentAt, sentBy }) => words.sentBy(moment(sentAt), sentBy) },
    { key: 'waits', head: words.head.waits, cell: ({ cells }) => words.waits(cells.open) },
    { key: 'done', head: words.head.done, cell: ({ cells }) => words.done(cells.accepted, cells.refused), priority: 2 },
  ]
}

function Open({ sheet }: { readonly sheet: SheetView }) {
  const words = useOfficeText().workingSheets
  const { pemda } = route.useParams()
  const act = sheet.cells.open > 0 ? words.decide : words.look
  return (
    <LinkButton
      variant="default"
      label={words.labelOf(act, sheet.fileName)}
      link={{ to: '/$pemda/usulan/lembar/$lembar', params: { pemda, lembar: sheet.id } }}
    >
      {act}
    </LinkButton>
  )
}
