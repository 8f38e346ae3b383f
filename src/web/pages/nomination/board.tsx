import type { BoardAnswer } from '#nomination/contract.ts'
import type { ProgrammeRow } from '#programme/contract.ts'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { sheetsQuery } from '../../api/working-sheets.ts'
import { DownloadButton } from '../../kit/download-button.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { PageHead } from '../../kit/page-head.tsx'
import { FilterWords, NothingFound } from '../../kit/table/filter-words.tsx'
import { useListState } from '../../kit/table/list-state.ts'
import { useDayName } from '../../kit/use-day-name.ts'
import { correctsBySheet, draftsForDesa } from '../../shell/duties.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { ProgrammePath } from '../../shell/programme-path.tsx'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useText } from '../../text/use-text.ts'
import { PaperBundle } from '../papers/paper-bundle.tsx'
import { Papers } from '../papers/papers.tsx'
import { BatchAct } from './batch-act.tsx'
import { BoardFilters, filterWordsOf } from './board-filters.tsx'
import { fittingRows, groupRows, sumOf } from './board-rows.ts'
import { BoardSums } from './board-sums.tsx'
import { asksForNames, batchStepOf, takesInLists } from './duties.ts'
import { KecamatanGroup } from './kecamatan-group.tsx'
import './board.css'

const route = getRouteApi('/$pemda')
const page = getRouteApi('/$pemda/office/usulan')

type Props = { readonly programme: ProgrammeRow; readonly board: BoardAnswer }

/** Every desa on one page, folded under its kecamatan. */
export function Board({ programme, board }: Props) {
  const text = useText()
  const words = useOfficeText().nomination
  const grant = useGrant()
  const step = batchStepOf(grant)
  return (
    <>
      <ProgrammePath here="nomination" counts={{ nomination: words.pathCount(board.total.names) }} />
      <PageHead
        title={text.places.nomination}
        lead={words.lead}
        action={<Acts programme={programme} board={board} />}
      />
      <Terms board={board} />
      <BoardSums board={board} />
      {step === undefined ? null : (
        <div className="board__batch">
          <BatchAct
            step={step}
            programmeId={programme.id}
            area={grant.area}
            place={grant.areaName}
            rows={board.rows}
            main
          />
        </div>
      )}
      <Groups programme={programme} board={board} />
      {draftsForDesa(grant) && board.total.names > 0 ? (
        <PaperBundle programmeId={programme.id} area={grant.area} isOneDesa={false} />
      ) : null}
      {grant.role === 'kecamatan-verifier' && hasPassedOn(board) ? (
        <Papers of={{ about: 'kecamatan-recap', subject: programme.id, area: grant.area }} />
      ) : null}
    </>
  )
}

/** Before anything was passed on there is nothing a camat could put his name to. */
const hasPassedOn = ({ total: { states } }: BoardAnswer): boolean => states['passed-on'] + states.received > 0

function Acts({ programme }: Props) {
  const words = useOfficeText().nomination
  const { pemda } = route.useParams()
  const grant = useGrant()
  if (!takesInLists(grant)) return null
  return (
    <>
      <LinkButton link={{ to: '/$pemda/usulan/unggah', params: { pemda } }}>{words.upload}</LinkButton>
      <DownloadButton file={{ path: '/nominations/forms.zip', params: { programmeId: programme.id } }}>
        {words.forms}
      </DownloadButton>
      {correctsBySheet(grant) ? <ToSheets programmeId={programme.id} /> : null}
      {asksForNames(grant) ? (
        <LinkButton variant="default" link={{ to: '/$pemda/usulan/permintaan', params: { pemda } }}>
          {words.changeRound}
        </LinkButton>
      ) : null}
    </>
  )
}

/** To the lists that go out to Excel and come back, with how many of them wait for a decision. */
function ToSheets({ programmeId }: { readonly programmeId: string }) {
  const words = useOfficeText().workingSheets
  const { pemda } = route.useParams()
  const asked = useQuery(sheetsQuery(useGrant(), programmeId))
  const waiting = (asked.data?.rows ?? []).filter(({ cells }) => cells.open > 0).length
  return (
    <LinkButton variant="default" link={{ to: '/$pemda/usulan/lembar', params: { pemda } }}>
      {waiting === 0 ? words.open : words.openWaiting(waiting)}
    </LinkButton>
  )
}

/** What was asked, by which letter, until when, how many. */
function Terms({ board: { letter, deadline, rows } }: Pick<Props, 'board'>) {
  const words = useOfficeText().nomination.board
  const dayName = useDayName()
  const quota = sumOf(rows, (row) => row.quota ?? 0)
  return (
    <p className="board__terms">
      <b>{words.asked}</b>
      <span>{letter === '' ? words.noLetter : words.letter(letter)}</span>
      <span>{deadline === null ? words.noDeadline : words.deadline(dayName(deadline))}</span>
      <span className="figure">{quota === 0 ? words.noQuota : words.quotaSum(quota)}</span>
    </p>
  )
}

/** So few rows are shown open; more are opened by whoever wants them. */
const few = 20

function Groups({ programme, board }: Props) {
  const text = useText()
  const office = useOfficeText()
  const words = office.nomination.board
  const list = useListState()
  const filter = page.useSearch()
  const rows = fittingRows(board.rows, filter)
  const filters = filterWordsOf(filter, board, { text, office })
  const isOpen = filter.buka === 'semua' || rows.length <= few || filter.kecamatan !== undefined
  const terms = { programme: programme.name, leadAgency: programme.leadAgency, deadline: board.deadline }
  return (
    <div className="list">
      <BoardFilters board={board} filter={filter} list={list} />
      <FilterWords filters={filters} list={list} />
      <div className="section-head">
        <p className="list__count figure">{text.kit.table.total(rows.length, words.noun)}</p>
        {rows.length > few && filter.kecamatan === undefined ? (
          <Button variant="subtle" onClick={() => list.filter({ buka: isOpen ? undefined : 'semua' })}>
            {isOpen ? words.closeAll : words.openAll}
          </Button>
        ) : null}
      </div>
      {rows.length === 0 ? <NothingFound filters={filters} list={list} /> : null}
      <div>
        {groupRows(board, rows).map((group) => (
          <KecamatanGroup
            key={`${group.recap.kecamatan} ${isOpen}`}
            programmeId={programme.id}
            group={group}
            terms={terms}
            open={isOpen}
          />
        ))}
      </div>
    </div>
  )
}
