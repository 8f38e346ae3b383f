import type { BoardRow } from '#nomination/contract.ts'
import { DownloadButton } from '../../kit/download-button.tsx'
import { Fold } from '../../kit/fold.tsx'
import { Mark } from '../../kit/mark.tsx'
import { PlainTable } from '../../kit/table/plain-table.tsx'
import { readsNominations } from '../../shell/duties.ts'
import { useGrant } from '../../shell/grant-context.ts'
import type { MessageTerms } from '../../text/id/wa-message.ts'
import { messageToDesa, messageToKecamatan } from '../../text/id/wa-message.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { BatchAct } from './batch-act.tsx'
import { useBoardColumns } from './board-columns.tsx'
import { type KecamatanRows, withList } from './board-rows.ts'
import { CopyMessage } from './copy-message.tsx'
import { batchStepOf, passesOnBehalf, takesInLists } from './duties.ts'

type Props = {
  readonly programmeId: string
  readonly group: KecamatanRows
  readonly terms: MessageTerms
  readonly open: boolean
}

/** A kecamatan: its sums as one line, its desa below, and what is done for all of them. */
export function KecamatanGroup({ programmeId, group, terms, open }: Props) {
  const words = useOfficeText().nomination.board
  const { recap, rows } = group
  const writes = readsNominations(useGrant())
  return (
    <Fold
      open={open}
      head={
        <>
          <h2 className="board__name">{words.kecamatan(recap.name)}</h2>
          <Sums group={group} />
        </>
      }
    >
      <div className="row no-print">
        <BatchActs programmeId={programmeId} group={group} />
        {writes ? (
          <CopyMessage name={words.kecamatan(recap.name)} message={() => messageToKecamatan(rows, recap.name, terms)} />
        ) : null}
        <Forms programmeId={programmeId} area={recap.kecamatan} name={recap.name} />
      </div>
      <DesaTable group={group} terms={terms} />
    </Fold>
  )
}

/** Of the whole kecamatan, so only while the filter shows all of it: what is counted must be what is done. */
function BatchActs({ programmeId, group: { recap, rows } }: Pick<Props, 'programmeId' | 'group'>) {
  const words = useOfficeText().nomination.board
  const grant = useGrant()
  if (rows.length < recap.desa) return null
  const own = batchStepOf(grant)
  const of = { programmeId, area: recap.kecamatan, place: words.kecamatan(recap.name), rows }
  return (
    <>
      {passesOnBehalf(grant) ? <BatchAct step="pass-on" {...of} /> : null}
      {own === undefined ? null : <BatchAct step={own} {...of} />}
    </>
  )
}

/** The message to one desa, at the end of its line. */
const copyMessage = (kecamatan: string, terms: MessageTerms) => (row: BoardRow) => (
  <CopyMessage name={row.name} message={() => messageToDesa(row, kecamatan, terms)} />
)

function DesaTable({ group: { recap, rows }, terms }: Pick<Props, 'group' | 'terms'>) {
  const words = useOfficeText().nomination.board
  const columns = useBoardColumns()
  const writes = readsNominations(useGrant())
  return (
    <PlainTable
      noun={`${words.noun}, ${words.kecamatan(recap.name)}`}
      columns={columns}
      rows={rows}
      rowKey={({ area }) => area}
      {...(writes ? { actions: copyMessage(recap.name, terms) } : {})}
    />
  )
}

/** The whole kecamatan, whatever the filter shows of it. */
function Sums({ group: { recap } }: Pick<Props, 'group'>) {
  const words = useOfficeText().nomination.board.sums
  const { desa, states, names, toBeMended, late } = recap
  const facts = [
    words.desa(withList(recap), desa),
    ...(states.nominated === 0 ? [] : [words.waiting(states.nominated)]),
    ...(states['passed-on'] === 0 ? [] : [words.passedOn(states['passed-on'])]),
    ...(states.received === 0 ? [] : [words.received(states.received)]),
    words.names(names),
  ]
  return (
    <span className="board__sums figure">
      <span>{facts.join(' · ')}</span>
      {states.nothing === 0 ? null : <Mark tone="quiet">{words.nothing(states.nothing)}</Mark>}
      {states.returned === 0 ? null : <Mark tone="risk">{words.returned(states.returned)}</Mark>}
      {toBeMended === 0 ? null : <Mark tone="wait">{words.toMend(toBeMended)}</Mark>}
      {late.length === 0 ? null : <Mark tone="risk">{words.late(late.length)}</Mark>}
    </span>
  )
}

type FormsProps = { readonly programmeId: string; readonly area: string; readonly name: string }

function Forms({ programmeId, area, name }: FormsProps) {
  const words = useOfficeText().nomination.board
  const grant = useGrant()
  if (!takesInLists(grant)) return null
  return (
    <DownloadButton
      file={{ path: '/nominations/forms.zip', params: { programmeId, area } }}
      label={words.formsOf(words.kecamatan(name))}
    >
      {words.forms}
    </DownloadButton>
  )
}
