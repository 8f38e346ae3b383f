import type { ProgrammeRow } from '#programme/contract.ts'
import { useQuery } from '@tanstack/react-query'
import { boardQuery } from '../../api/nomination.ts'
import { FaultPicture } from '../../kit/fault-notice.tsx'
import { PageHead } from '../../kit/page-head.tsx'
import { LoadingRows } from '../../kit/table/rows.tsx'
import { readsBoard } from '../../shell/duties.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { ProgrammePath } from '../../shell/programme-path.tsx'
import { useProgramme } from '../../shell/use-programme.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useText } from '../../text/use-text.ts'
import { Board } from './board.tsx'
import { Forbidden } from './forbidden.tsx'
import { NoProgramme } from './no-programme.tsx'
import { NoRound } from './no-round.tsx'

/** Which desa sent what, which did not, and what is wrong with it. */
export function NominationPage() {
  const programme = useProgramme()
  const grant = useGrant()
  if (programme !== undefined && readsBoard(grant)) return <OfProgramme programme={programme} />
  return (
    <>
      <Head />
      {programme === undefined ? <NoProgramme /> : <Forbidden />}
    </>
  )
}

function Head() {
  const text = useText()
  const { lead } = useOfficeText().nomination
  return <PageHead title={text.places.nomination} lead={lead} />
}

function OfProgramme({ programme }: { readonly programme: ProgrammeRow }) {
  const asked = useQuery(boardQuery(useGrant(), programme.id))
  if (asked.data !== undefined && asked.data.rows.length > 0) return <Board programme={programme} board={asked.data} />
  return (
    <>
      <ProgrammePath here="nomination" />
      <Head />
      {asked.isError ? (
        <FaultPicture thrown={asked.error} onRetry={() => void asked.refetch()} />
      ) : asked.data === undefined ? (
        <LoadingRows columns={6} />
      ) : (
        <NoRound />
      )}
    </>
  )
}
