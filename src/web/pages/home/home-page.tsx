import type { ProgrammeRow } from '#programme/contract.ts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { alarmsQuery } from '../../api/alarms.ts'
import { isForbidden, faultOf } from '../../api/fault.ts'
import { EmptyState } from '../../kit/empty-state.tsx'
import { FaultPicture } from '../../kit/fault-notice.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { PageHead } from '../../kit/page-head.tsx'
import { LoadingRows } from '../../kit/table/rows.tsx'
import { readsCounts } from '../../shell/duties.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { leadsProgramme } from '../../shell/may-act.ts'
import { ProgrammePath } from '../../shell/programme-path.tsx'
import { useProgramme } from '../../shell/use-programme.ts'
import { useBoard, useSeen } from '../../shell/use-seen.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useText } from '../../text/use-text.ts'
import { AlarmNotice } from './alarm-notice.tsx'
import { HomeBlock } from './home-block.tsx'
import { HomeDoors } from './home-doors.tsx'
import { useReachedLines } from './reached-lines.ts'
import { doorsOf } from './role-doors.ts'
import { useTaskLines } from './task-lines.ts'
import { useWatchLines } from './watch-lines.ts'
import './home.css'

const route = getRouteApi('/$pemda')

/** What to do, what to watch, what was reached. */
export function HomePage() {
  const text = useText()
  const programme = useProgramme()
  const alarms = useQuery(alarmsQuery(useGrant(), 'open')).data?.open ?? 0
  return (
    <>
      <ProgrammePath />
      <PageHead title={text.places.home} />
      <AlarmNotice waiting={alarms} />
      <HomeDoors />
      {programme === undefined ? (
        <Beginning />
      ) : (
        <Blocks key={programme.id} programme={programme} isCalm={alarms === 0} />
      )}
    </>
  )
}

/** Nothing is called calm before it was asked: the blocks wait for their numbers. */
function Blocks({ programme, isCalm }: { readonly programme: ProgrammeRow; readonly isCalm: boolean }) {
  const { home } = useOfficeText()
  const grant = useGrant()
  const { seen, isLoading, failed, refetch } = useSeen(programme)
  const board = useBoard(programme)
  const tasks = useTaskLines(seen, board.data)
  const watched = useWatchLines(programme, seen, board.data)
  const reached = useReachedLines(seen)
  if (isLoading || board.isLoading) return <LoadingRows columns={3} />
  // An administrator sees no people, so of them nothing is said, not even that there is nothing.
  if (!readsCounts(grant)) return null
  const broken = [failed, board].find((one) => one?.isError && !isForbidden(faultOf(one.error)))
  const retry = () => void Promise.all([refetch(), board.refetch()])
  // A block without lines says that all is well, and that would be a guess now.
  const empty = broken === undefined
  return (
    <>
      {broken === undefined ? null : <FaultPicture thrown={broken.error} onRetry={retry} />}
      <div className="home">
        <HomeBlock
          title={home.todo}
          picture="calm"
          none={home.nothingToDo}
          noneText={home.nothingToDoText}
          lines={tasks}
          empty={empty && doorsOf(seen.role).length === 0}
        />
        <HomeBlock
          title={home.watch}
          picture="calm"
          none={home.nothingToWatch}
          noneText={home.nothingToWatchText}
          lines={watched}
          empty={empty && isCalm}
        />
        <HomeBlock
          title={home.reached}
          picture="empty"
          none={home.nothingReached}
          noneText={home.nothingReachedText}
          lines={reached}
          empty={empty}
        />
      </div>
    </>
  )
}

/** A Pemda without a programme has exactly one sensible next step. */
function Beginning() {
  const office = useOfficeText()
  const { pemda } = route.useParams()
  const grant = useGrant()
  const link = { to: '/$pemda/program/baru', params: { pemda } } as const
  const leads = leadsProgramme(grant)
  return (
    <div className="panel">
      <EmptyState
        picture="empty"
        title={leads ? office.home.start : office.home.notStarted}
        action={leads ? <LinkButton link={link}>{office.home.startAct}</LinkButton> : undefined}
      >
        {leads ? office.home.startText(grant.pemdaName) : office.home.notStartedText}
      </EmptyState>
    </div>
  )
}
