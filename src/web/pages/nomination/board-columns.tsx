import type { BoardRow } from '#nomination/contract.ts'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { Column } from '../../kit/table/column.ts'
import { useDayName } from '../../kit/use-day-name.ts'
import { useMoment } from '../../kit/use-moment.ts'
import { Mark } from '../../kit/mark.tsx'
import { readsNominations } from '../../shell/duties.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useFigures, useText } from '../../text/use-text.ts'
import { namesWithOffices, stateOf } from './board-rows.ts'
import { ListStateWord } from './list-state.tsx'

const route = getRouteApi('/$pemda')

/** One line of a desa: where its list stands, who sent which version when, and how much of it is good. */
export function useBoardColumns(): readonly Column<BoardRow>[] {
  const { head } = useOfficeText().nomination.board
  return [
    { key: 'desa', head: head.desa, cell: (row) => <DesaLink row={row} />, width: '15%' },
    { key: 'state', head: head.state, cell: (row) => <State row={row} />, width: '24%' },
    { key: 'sending', head: head.sending, cell: (row) => <Sending row={row} /> },
    { key: 'good', head: head.good, cell: (row) => <People row={row} />, align: 'end', whole: true },
    { key: 'toMend', head: head.toMend, cell: (row) => <ToMend row={row} />, align: 'end' },
    { key: 'papers', head: head.papers, cell: (row) => <PapersWord row={row} />, priority: 2 },
  ]
}

type List = NonNullable<BoardRow['list']>
type Props = { readonly row: BoardRow }

function DesaLink({ row: { area, name } }: Props) {
  const { pemda } = route.useParams()
  if (!readsNominations(useGrant())) return name
  return (
    <Link to="/$pemda/usulan/desa/$desa" params={{ pemda, desa: area }}>
      {name}
    </Link>
  )
}

function State({ row }: Props) {
  const words = useOfficeText().nomination.board
  return (
    <span className="board__words">
      <ListStateWord state={stateOf(row)} />
      {row.late ? <Mark tone="risk">{words.wordLate}</Mark> : null}
      {row.addition === null ? null : (
        <Mark tone="quiet">{words.wordAddition(row.addition.names + row.addition.toMend)}</Mark>
      )}
      {row.changedLate ? <Mark tone="wait">{words.wordChangedLate}</Mark> : null}
    </span>
  )
}

function Sending({ row: { list } }: Props) {
  const words = useOfficeText().nomination.board
  const dayName = useDayName()
  const moment = useMoment()
  if (list === null) return <span className="soft">–</span>
  const facts = [
    words.version(list.version),
    list.sentOn === null ? words.enteredOn(moment(list.receivedAt)) : words.sentOn(dayName(list.sentOn)),
    isSentAgain(list) ? words.firstSentOn(dayName(list.firstSentOn)) : '',
    list.standing > 1 ? words.standing(list.standing) : '',
  ]
  const who = [list.onBehalf ? words.onBehalf : '', list.sender === '' ? '' : words.from(list.sender)]
  return (
    <span>
      {facts.filter(Boolean).join(', ')} <span className="soft">{who.filter(Boolean).join(', ')}</span>
    </span>
  )
}

const isSentAgain = (list: List): list is List & { readonly firstSentOn: string } =>
  list.firstSentOn !== null && list.firstSentOn !== list.sentOn

/** How many of how many the desa may name; a dash before its first list. */
function People({ row }: Props) {
  const { good, quota, list } = row
  const words = useOfficeText().nomination.board
  const { count } = useFigures()
  return (
    <>
      {list === null ? '–' : count(namesWithOffices(row))}
      {quota === null ? null : <span className="soft"> {words.ofQuota(quota)}</span>}
      {quota !== null && good > quota ? <span className="board__over">{words.overQuota(good - quota)}</span> : null}
    </>
  )
}

function ToMend({ row: { toMend, list } }: Props) {
  const { count } = useFigures()
  if (list === null) return <span className="soft">–</span>
  if (toMend === 0) return count(0)
  return <Mark tone="wait">{count(toMend)}</Mark>
}

/** Whether the papers of the desa are all here, signed; no list exists for the office without them. */
function PapersWord({ row: { list, papersMissing } }: Props) {
  const { papers: words } = useText()
  if (list === null) return <span className="soft">–</span>
  return papersMissing === 0 ? words.complete : <span className="soft">{words.missing(papersMissing)}</span>
}
