import type { ProgrammeRow } from '#programme/contract.ts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { sheetsQuery } from '../../api/working-sheets.ts'
import { EmptyState } from '../../kit/empty-state.tsx'
import { FaultPicture } from '../../kit/fault-notice.tsx'
import { PageHead } from '../../kit/page-head.tsx'
import { LoadingRows } from '../../kit/table/rows.tsx'
import { correctsBySheet, readsSheets } from '../../shell/duties.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { useProgramme } from '../../shell/use-programme.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { Forbidden } from '../nomination/forbidden.tsx'
import { NoProgramme } from '../nomination/no-programme.tsx'
import { ReturnedTable } from './returned-table.tsx'
import { SendSheet } from './send-sheet.tsx'
import { TakeSheet } from './take-sheet.tsx'
import './working-sheets.css'

const route = getRouteApi('/$pemda')

/** Where a working list goes out to Excel and comes back, with everything that came back before. */
export function SheetsPage() {
  const words = useOfficeText().workingSheets
  const { pemda } = route.useParams()
  const programme = useProgramme()
  const grant = useGrant()
  return (
    <>
      <nav className="no-print">
        <Link className="sheets__back" to="/$pemda/usulan" params={{ pemda }}>
          {words.back}
        </Link>
      </nav>
      <PageHead title={words.title} lead={words.lead} />
      {programme === undefined ? (
        <NoProgramme />
      ) : readsSheets(grant) ? (
        <OfProgramme programme={programme} />
      ) : (
        <Forbidden />
      )}
    </>
  )
}

function OfProgramme({ programme }: { readonly programme: ProgrammeRow }) {
  const words = useOfficeText().workingSheets
  const grant = useGrant()
  const asked = useQuery(sheetsQuery(grant, programme.id))
  return (
    <>
      {correctsBySheet(grant) ? (
        <div className="sheets__ways">
          <TakeSheet programmeId={programme.id} />
          <SendSheet programmeId={programme.id} />
        </div>
      ) : null}
      <section className="stack" aria-labelledby="returned">
        <h2 id="returned">{words.returned}</h2>
        {asked.isError ? <FaultPicture thrown={asked.error} onRetry={() => void asked.refetch()} /> : null}
        {asked.isPending ? <LoadingRows columns={4} /> : null}
        {asked.data?.rows.length === 0 ? (
          <EmptyState picture="empty" title={words.none}>
            {words.noneText}
          </EmptyState>
        ) : null}
        {asked.data === undefined || asked.data.rows.length === 0 ? null : <ReturnedTable rows={asked.data.rows} />}
      </section>
    </>
  )
}
