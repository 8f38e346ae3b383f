import { DownloadButton } from '../../kit/download-button.tsx'
import { Fold } from '../../kit/fold.tsx'
import type { Column } from '../../kit/table/column.ts'
import { PlainTable } from '../../kit/table/plain-table.tsx'
import { useImportText } from '../../text/use-import-text.ts'
import { useFigures } from '../../text/use-text.ts'
import { nameOf } from './entry-words.ts'
import type { Entry } from './import-state.ts'

/** Each list that was received: first those of which a file goes back to the desa, the others folded when many. */
export function ReceivedTable({ entries }: { readonly entries: readonly Entry[] }) {
  const words = useImportText().done
  const [toMend, fine] = [entries.filter(hasToMend), entries.filter((entry) => !hasToMend(entry))]
  if (entries.length <= few) return <Table entries={entries} />
  return (
    <>
      <Table entries={toMend} />
      <Fold head={<b>{words.fine(fine.length)}</b>}>
        <Table entries={fine} />
      </Fold>
    </>
  )
}

const few = 15
const hasToMend = ({ answer }: Entry) => (answer?.toMend ?? 0) > 0

function Table({ entries }: { readonly entries: readonly Entry[] }) {
  const words = useImportText().done
  const columns = useReceivedColumns()
  if (entries.length === 0) return null
  return (
    <PlainTable
      noun={words.noun}
      columns={columns}
      rows={entries}
      rowKey={({ key }) => key}
      {...(entries.some(hasToMend) ? { actions: mendFile } : {})}
    />
  )
}

const mendFile = (entry: Entry) => <MendFile entry={entry} />

function MendFile({ entry }: { readonly entry: Entry }) {
  const words = useImportText().done
  const { answer } = entry
  if (answer === undefined || answer.toMend === 0) return null
  return (
    <DownloadButton
      file={{ path: `/nominations/lists/${answer.listId}/mend.xlsx` }}
      label={words.mendFileOf(nameOf(entry))}
    >
      {words.mendFile}
    </DownloadButton>
  )
}

function useReceivedColumns(): readonly Column<Entry>[] {
  const words = useImportText().done
  const { count } = useFigures()
  const { head } = words
  const figure =
    (of: (answer: NonNullable<Entry['answer']>) => number) =>
    ({ answer }: Entry) =>
      answer === undefined || answer.receivedBefore ? '–' : count(of(answer))
  return [
    { key: 'desa', head: head.desa, cell: (entry) => <b>{nameOf(entry)}</b> },
    {
      key: 'version',
      head: head.version,
      cell: ({ answer }) =>
        answer === undefined ? '' : answer.receivedBefore ? words.same : words.version(answer.version),
    },
    { key: 'good', head: head.good, cell: figure(({ good }) => good), align: 'end', whole: true },
    { key: 'toMend', head: head.toMend, cell: figure(({ toMend }) => toMend), align: 'end', whole: true },
    {
      key: 'repeated',
      head: head.repeated,
      cell: figure(({ repeated }) => repeated),
      align: 'end',
      whole: true,
      priority: 2,
    },
  ]
}
