import type { BoardAnswer, BoardRow, ListView } from '#nomination/contract.ts'
import type { ProgrammeRow } from '#programme/contract.ts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { boardQuery, versionsQuery } from '../../api/nomination.ts'
import { FaultPicture } from '../../kit/fault-notice.tsx'
import { PageHead } from '../../kit/page-head.tsx'
import { LoadingRows } from '../../kit/table/rows.tsx'
import { useDayName } from '../../kit/use-day-name.ts'
import { readsPapers, readsNominations } from '../../shell/duties.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { kecamatanOf, useAreaNames } from '../../shell/use-area-names.ts'
import { useProgramme } from '../../shell/use-programme.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { Papers } from '../papers/papers.tsx'
import { DesaActs } from './desa-acts.tsx'
import { Forbidden } from './forbidden.tsx'
import { NoList, NotAsked } from './no-list.tsx'
import { NoProgramme } from './no-programme.tsx'
import { Versions } from './versions.tsx'

const route = getRouteApi('/$pemda')
const page = getRouteApi('/$pemda/office/usulan/desa/$desa')

/** One desa: every list it sent, what is in them, and what happens to them next. */
export function DesaPage() {
  const { desa } = page.useParams()
  const programme = useProgramme()
  const grant = useGrant()
  if (programme !== undefined && readsNominations(grant)) return <OfProgramme programme={programme} desa={desa} />
  return (
    <>
      <Head desa={desa} />
      {programme === undefined ? <NoProgramme /> : <Forbidden />}
    </>
  )
}

type HeadProps = { readonly desa: string; readonly terms?: string; readonly action?: React.ReactNode }

function Head({ desa, terms, action }: HeadProps) {
  const words = useOfficeText().nomination.desa
  const { pemda } = route.useParams()
  const areaName = useAreaNames()
  const facts = [words.lead(areaName(kecamatanOf(desa))), terms].filter(Boolean)
  return (
    <>
      <nav className="no-print">
        <Link className="desa__back" to="/$pemda/usulan" params={{ pemda }}>
          {words.back}
        </Link>
      </nav>
      <PageHead title={words.title(areaName(desa))} lead={facts.join(', ')} action={action} />
    </>
  )
}

type OfProps = { readonly programme: ProgrammeRow; readonly desa: string }

function OfProgramme({ programme, desa }: OfProps) {
  const grant = useGrant()
  const board = useQuery(boardQuery(grant, programme.id))
  const versions = useQuery(versionsQuery(grant, { programmeId: programme.id, area: desa }))
  const broken = [board, versions].find(({ isError }) => isError)
  if (board.data !== undefined && versions.data !== undefined) {
    return <OfDesa programme={programme} desa={desa} board={board.data} versions={versions.data.rows} />
  }
  return (
    <>
      <Head desa={desa} />
      {broken === undefined ? (
        <LoadingRows columns={4} />
      ) : (
        <FaultPicture thrown={broken.error} onRetry={() => void broken.refetch()} />
      )}
    </>
  )
}

type LoadedProps = OfProps & { readonly board: BoardAnswer; readonly versions: readonly ListView[] }

function OfDesa({ programme, desa, board, versions }: LoadedProps) {
  const row = board.rows.find(({ area }) => area === desa)
  const terms = useTerms(board, row)
  const grant = useGrant()
  return (
    <>
      <Head
        desa={desa}
        terms={terms}
        action={row === undefined ? null : <DesaActs programme={programme} row={row} deadline={board.deadline} />}
      />
      {row === undefined ? <NotAsked /> : versions.length === 0 ? <NoList /> : <Versions versions={versions} />}
      {row === undefined || row.good === 0 || !readsPapers(grant) ? null : (
        <Papers of={{ about: 'nomination-round', subject: row.roundId }} />
      )}
    </>
  )
}

function useTerms({ deadline }: BoardAnswer, row: BoardRow | undefined): string {
  const words = useOfficeText().nomination
  const dayName = useDayName()
  return [
    row?.quota === null || row === undefined ? '' : words.desa.quota(row.quota),
    deadline === null ? '' : words.board.deadline(dayName(deadline)),
  ]
    .filter(Boolean)
    .join(', ')
}
