import type { LaidOut } from '#access/contract/small-office.ts'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { grantsQuery } from '../../../api/access.ts'
import { FaultPicture } from '../../../kit/fault-notice.tsx'
import { Notice } from '../../../kit/notice.tsx'
import { PageHead } from '../../../kit/page-head.tsx'
import { LoadingRows } from '../../../kit/table/rows.tsx'
import { useGrant } from '../../../shell/grant-context.ts'
import { useOfficeText } from '../../../text/use-office-text.ts'
import { MadeCode } from '../accounts/new-code.tsx'
import { GivenUp } from './office-given-up.tsx'
import { SmallOfficeForm } from './small-office-form.tsx'
import './small-office.css'

/** One act for an office of three: what it keeps apart, what it gives up, and who the three are. */
export function SmallOfficePage() {
  const { smallOffice } = useOfficeText()
  const asked = useQuery(grantsQuery(useGrant()))
  const [done, setDone] = useState<LaidOut>()
  return (
    <>
      <PageHead title={smallOffice.title} lead={smallOffice.lead} />
      {asked.isError ? <FaultPicture thrown={asked.error} onRetry={() => void asked.refetch()} /> : null}
      {asked.isPending ? <LoadingRows columns={2} /> : null}
      {done === undefined ? null : <Done done={done} />}
      {asked.data !== undefined && done === undefined ? (
        <div className="stack-wide">
          <Bargain />
          <SmallOfficeForm all={asked.data.rows} onDone={setDone} />
        </div>
      ) : null}
    </>
  )
}

function Bargain() {
  const { smallOffice } = useOfficeText()
  return (
    <div className="small-office__bargain">
      <section className="panel stack">
        <h2>{smallOffice.keepsTitle}</h2>
        <ul className="small-office__list">
          {smallOffice.keeps.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </section>
      <section className="panel stack">
        <h2>{smallOffice.givesUpTitle}</h2>
        <GivenUp />
      </section>
    </div>
  )
}

/** What is handed over on paper, one part for each who is new. */
function Done({ done }: { readonly done: LaidOut }) {
  const { smallOffice } = useOfficeText()
  const isWaiting = done.seats.some(({ waits }) => waits)
  return (
    <div className="stack">
      <Notice tone="ok" title={smallOffice.done} live>
        {isWaiting ? smallOffice.doneWaits : smallOffice.doneText}
      </Notice>
      {done.seats.map(({ accountId, name, username, code, endsAt }) =>
        code === null || endsAt === null ? null : (
          <MadeCode key={accountId} name={`${name} (${username ?? ''})`} made={{ code, endsAt }} />
        ),
      )}
    </div>
  )
}
