import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { boardQuery } from '../../api/nomination.ts'
import { EmptyState } from '../../kit/empty-state.tsx'
import { FaultPicture } from '../../kit/fault-notice.tsx'
import { PageHead } from '../../kit/page-head.tsx'
import { StepsHeader } from '../../kit/steps-header.tsx'
import { LoadingRows } from '../../kit/table/rows.tsx'
import { useGrant } from '../../shell/grant-context.ts'
import { useProgramme } from '../../shell/use-programme.ts'
import { useImportText } from '../../text/use-import-text.ts'
import { useText } from '../../text/use-text.ts'
import { useSharedFiles } from '../../share/use-shared-files.ts'
import { takesInLists } from '../nomination/duties.ts'
import { Forbidden } from '../nomination/forbidden.tsx'
import { OpenRoundLink } from '../nomination/open-round-link.tsx'
import { NoProgramme } from '../nomination/no-programme.tsx'
import { ColumnsStep } from './columns-step.tsx'
import { officeLimits, sendingsOf } from './choose-files.ts'
import { blankCommon, commonOf } from './shared-fields.tsx'
import { DoneStep } from './done-step.tsx'
import { SendingStep } from './sending-step.tsx'
import { type Importing, useImport } from './use-import.ts'
import { VerdictStep } from './verdict-step.tsx'

/** Four steps from the desa's own files to nominations: files, columns, a verdict per row, done with numbers. */
export function ImportPage() {
  const text = useText()
  const words = useImportText()
  const programme = useProgramme()
  return (
    <>
      <PageHead title={text.places.import} lead={words.lead} />
      {programme === undefined ? <NoProgramme /> : <WithRound programmeId={programme.id} />}
    </>
  )
}

/** Lists are taken in for a round: without one there is no desa to take them in for. */
function WithRound({ programmeId }: { readonly programmeId: string }) {
  const words = useImportText()
  const grant = useGrant()
  const board = useQuery({ ...boardQuery(grant, programmeId), enabled: takesInLists(grant) })
  const [round, setRound] = useState(0)
  if (!takesInLists(grant)) return <Forbidden />
  if (board.isError) return <FaultPicture thrown={board.error} onRetry={() => void board.refetch()} />
  if (board.data === undefined) return <LoadingRows columns={3} />
  if (board.data.rows.length > 0) {
    return <Wizard key={round} programmeId={programmeId} onAnother={() => setRound(round + 1)} />
  }
  return (
    <EmptyState picture="empty" title={words.noRound} action={<OpenRoundLink />}>
      {words.noRoundText}
    </EmptyState>
  )
}

type WizardProps = { readonly programmeId: string; readonly onAnother: () => void }

function Wizard({ programmeId, onAnother }: WizardProps) {
  const text = useText()
  const words = useImportText()
  const kinds = { limits: officeLimits, words: words.files.kinds, photo: words.files.photo }
  const [here, setHere] = useState(0)
  const [common, setCommon] = useState(blankCommon)
  const importing = useImport(programmeId, commonOf(common))
  useStayWhileBusy(importing)
  useSharedFiles((files) => importing.change({ is: 'chosen', sendings: sendingsOf([], files, { ...kinds, text }) }))
  const receive = () => {
    importing.change({ is: 'receive' })
    setHere(3)
  }
  return (
    <>
      <StepsHeader label={text.places.import} steps={words.steps.map((name) => ({ name }))} here={here} />
      {here === 0 ? <SendingStep importing={importing} kinds={kinds} onNext={() => setHere(1)} /> : null}
      {here === 1 ? <ColumnsStep importing={importing} onNext={() => setHere(2)} onBack={() => setHere(0)} /> : null}
      {here === 2 ? (
        <VerdictStep
          importing={importing}
          common={common}
          onCommon={(change) => setCommon({ ...common, ...change })}
          onReceive={receive}
          onBack={() => setHere(1)}
        />
      ) : null}
      {here === 3 ? <DoneStep importing={importing} onBack={() => setHere(2)} onAnother={onAnother} /> : null}
    </>
  )
}

/** The browser asks before it closes a page that is still sending. */
function useStayWhileBusy({ work }: Importing): void {
  const isBusy =
    work.sendings.some(({ state }) => state === 'waiting' || state === 'sending') ||
    work.entries.some(({ state }) => state === 'queued')
  useEffect(() => {
    if (!isBusy) return
    const stay = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', stay)
    return () => window.removeEventListener('beforeunload', stay)
  }, [isBusy])
}
