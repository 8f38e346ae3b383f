import { Button } from '@mantine/core'
import { getRouteApi, Link } from '@tanstack/react-router'
import { EmptyState } from '../../kit/empty-state.tsx'
import { PageHead } from '../../kit/page-head.tsx'
import { useGrant } from '../../shell/grant-context.ts'
import { ProgrammePath } from '../../shell/programme-path.tsx'
import { useProgramme } from '../../shell/use-programme.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useText } from '../../text/use-text.ts'
import { HomeBlock } from './home-block.tsx'
import './home.css'

const route = getRouteApi('/$pemda')

/** What to do, what to watch, what was reached. */
export function HomePage() {
  const text = useText()
  const office = useOfficeText()
  const programme = useProgramme()
  const { home } = office
  return (
    <>
      <ProgrammePath />
      <PageHead title={text.places.home} />
      {programme === undefined ? <Beginning /> : null}
      <div className="home">
        <HomeBlock title={home.todo} picture="calm" none={home.nothingToDo} noneText={home.nothingToDoText} />
        <HomeBlock title={home.watch} picture="calm" none={home.nothingToWatch} noneText={home.nothingToWatchText} />
        <HomeBlock title={home.reached} picture="empty" none={home.nothingReached} noneText={home.nothingReachedText} />
      </div>
    </>
  )
}

/** A Pemda without a programme has exactly one sensible next step. */
function Beginning() {
  const office = useOfficeText()
  const { pemda } = route.useParams()
  const grant = useGrant()
  return (
    <div className="panel">
      <EmptyState
        picture="empty"
        title={office.home.start}
        action={
          <Button renderRoot={(props) => <Link {...props} to="/$pemda/program" params={{ pemda }} />}>
            {office.home.startAct}
          </Button>
        }
      >
        {office.home.startText(grant.pemdaName)}
      </EmptyState>
    </div>
  )
}
