import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { areasQuery } from '../../../api/people.ts'
import { FaultPicture } from '../../../kit/fault-notice.tsx'
import { PageHead } from '../../../kit/page-head.tsx'
import { LoadingRows } from '../../../kit/table/rows.tsx'
import { useGrant } from '../../../shell/grant-context.ts'
import { useOfficeText } from '../../../text/use-office-text.ts'
import { EngageForm } from './engage-form-frame.tsx'
import { HandOver, type Invited } from './hand-over.tsx'

/** Invites somebody to an account with a duty; afterwards the paper with which it is handed over. */
export function EngagePage() {
  const words = useOfficeText().settings.accounts
  const areas = useQuery(areasQuery(useGrant()))
  const [given, setGiven] = useState<Invited>()
  return (
    <>
      <PageHead title={words.engage} lead={words.engageLead} />
      {areas.isError ? <FaultPicture thrown={areas.error} onRetry={() => void areas.refetch()} /> : null}
      {areas.isPending ? <LoadingRows columns={2} /> : null}
      {areas.data !== undefined && given === undefined ? (
        <EngageForm areas={areas.data.rows} onGiven={setGiven} />
      ) : null}
      {given === undefined ? null : <HandOver given={given} onAnother={() => setGiven(undefined)} />}
    </>
  )
}
