import { useQuery } from '@tanstack/react-query'
import { boardQuery } from '../../api/nomination.ts'
import { areasQuery } from '../../api/people.ts'
import { programmeQuery } from '../../api/programme.ts'
import { FaultPicture } from '../../kit/fault-notice.tsx'
import { PageHead } from '../../kit/page-head.tsx'
import { LoadingRows } from '../../kit/table/rows.tsx'
import { useGrant } from '../../shell/grant-context.ts'
import { useProgramme } from '../../shell/use-programme.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { Papers } from '../papers/papers.tsx'
import { asksForNames } from './duties.ts'
import { Forbidden } from './forbidden.tsx'
import { NoProgramme } from './no-programme.tsx'
import { RoundForm } from './round-form.tsx'

/** Asks every desa for names: the letter, the deadline, and how many each may name. */
export function RoundPage() {
  const words = useOfficeText().nomination.round
  const grant = useGrant()
  const programme = useProgramme()
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      {!asksForNames(grant) ? (
        <Forbidden />
      ) : programme === undefined ? (
        <NoProgramme />
      ) : (
        <Asked programmeId={programme.id} until={programme.nominationsUntil} />
      )}
    </>
  )
}

function Asked({ programmeId, until }: { readonly programmeId: string; readonly until: string | null }) {
  const grant = useGrant()
  const board = useQuery(boardQuery(grant, programmeId))
  const areas = useQuery(areasQuery(grant))
  const view = useQuery(programmeQuery(grant, programmeId))
  const broken = [board, areas, view].find(({ isError }) => isError)
  if (broken) return <FaultPicture thrown={broken.error} onRetry={() => void broken.refetch()} />
  if (!board.data || !areas.data || !view.data) return <LoadingRows columns={3} />
  return (
    <>
      <RoundForm
        programmeId={programmeId}
        board={board.data}
        areas={areas.data.rows}
        until={board.data.deadline ?? until}
        quota={view.data.policy?.document.quota}
      />
      {board.data.rows.length === 0 ? null : <Papers of={{ about: 'nomination-request', subject: programmeId }} />}
    </>
  )
}
