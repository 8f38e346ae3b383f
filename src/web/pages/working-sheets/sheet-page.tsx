import type { SheetView } from '#nomination/contract.ts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { sheetQuery } from '../../api/working-sheets.ts'
import { FaultPicture } from '../../kit/fault-notice.tsx'
import { PageHead } from '../../kit/page-head.tsx'
import { LoadingRows } from '../../kit/table/rows.tsx'
import { useMoment } from '../../kit/use-moment.ts'
import { readsSheets } from '../../shell/duties.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { Forbidden } from '../nomination/forbidden.tsx'
import { Difference } from './difference.tsx'
import { SheetNotices } from './sheet-notices.tsx'
import './working-sheets.css'

const route = getRouteApi('/$pemda/office/usulan/lembar/$lembar')

/** One sheet that came back: what differs in it, cell by cell, to accept or refuse. */
export function SheetPage() {
  const words = useOfficeText().workingSheets
  const { pemda, lembar } = route.useParams()
  const grant = useGrant()
  const asked = useQuery({ ...sheetQuery(grant, lembar), enabled: readsSheets(grant) })
  return (
    <>
      <nav className="no-print">
        <Link className="sheets__back" to="/$pemda/usulan/lembar" params={{ pemda }}>
          {words.allSheets}
        </Link>
      </nav>
      {!readsSheets(grant) ? (
        <Forbidden />
      ) : asked.isError ? (
        <FaultPicture thrown={asked.error} onRetry={() => void asked.refetch()} />
      ) : asked.data === undefined ? (
        <LoadingRows columns={5} />
      ) : (
        <Loaded sheet={asked.data} />
      )}
    </>
  )
}

function Loaded({ sheet }: { readonly sheet: SheetView }) {
  const words = useOfficeText().workingSheets
  const moment = useMoment()
  const { rows, changed, proposed, unchanged } = sheet.remarks
  const taken = sheet.takenAt === null ? words.noMark : words.takenBy(moment(sheet.takenAt), sheet.takenBy)
  return (
    <>
      <PageHead title={sheet.fileName} lead={`${taken}. ${words.sentLine(moment(sheet.sentAt), sheet.sentBy)}`} />
      <p className="sheets__sums figure">
        <b>{words.cells(sheet.cells.open, sheet.cells.accepted, sheet.cells.refused)}</b>
        <span>{words.sums(rows, changed + proposed, unchanged)}</span>
      </p>
      <SheetNotices sheet={sheet} />
      <Difference sheet={sheet} />
    </>
  )
}
