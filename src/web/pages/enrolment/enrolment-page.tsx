import type { ProgrammeRow } from '#programme/contract.ts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { decreeListsQuery } from '../../api/decree-list.ts'
import { enrolmentFilesQuery } from '../../api/enrolment.ts'
import { verificationRunsQuery } from '../../api/verification.ts'
import { FaultPicture } from '../../kit/fault-notice.tsx'
import { PageHead } from '../../kit/page-head.tsx'
import { LoadingRows } from '../../kit/table/rows.tsx'
import { readsVerification } from '../../shell/duties.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { ProgrammePath } from '../../shell/programme-path.tsx'
import { useProgramme } from '../../shell/use-programme.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useText } from '../../text/use-text.ts'
import { EmptyOfficePage } from '../empty-office-page.tsx'
import { listInForce } from '../selection/use-selection.ts'
import { NikWaiting } from '../verification/nik-waiting.tsx'
import { Blocked, blocksOf } from './blocked.tsx'
import { EnrolmentStates } from './enrolment-states.tsx'
import { FirstTime } from './first-time.tsx'
import { FileTable } from './file-table.tsx'
import { MakeFile } from './make-file.tsx'

const route = getRouteApi('/$pemda')

/** What the branch was sent, and where its people stand. */
export function EnrolmentPage() {
  const text = useText()
  const words = useOfficeText().enrolment
  const { pemda } = route.useParams()
  const programme = useProgramme()
  if (programme !== undefined) return <OfProgramme key={programme.id} programme={programme} />
  return (
    <EmptyOfficePage
      title={text.places.enrolment}
      lead={words.lead}
      none={words.noProgramme}
      noneText={words.noProgrammeText}
      act={{ words: words.toProgramme, link: { to: '/$pemda/program', params: { pemda } } }}
    />
  )
}

function OfProgramme({ programme }: { readonly programme: ProgrammeRow }) {
  const text = useText()
  const words = useOfficeText().enrolment
  return (
    <>
      <ProgrammePath here="enrolment" />
      <PageHead title={text.places.enrolment} lead={words.lead} />
      <Enrolments programme={programme} />
    </>
  )
}

function Enrolments({ programme }: { readonly programme: ProgrammeRow }) {
  const grant = useGrant()
  const files = useQuery(enrolmentFilesQuery(grant, programme.id))
  const lists = useQuery(decreeListsQuery(grant, programme.id))
  const failed = [files, lists].find(({ isError }) => isError)
  if (failed !== undefined) return <FaultPicture thrown={failed.error} onRetry={() => void failed.refetch()} />
  if (files.data === undefined || lists.data === undefined) return <LoadingRows columns={3} />
  const list = listInForce(lists.data.rows)
  const blocks = blocksOf(programme, list)
  return (
    <>
      {files.data.rows.length === 0 ? null : <EnrolmentStates files={files.data} runId={list?.runId} />}
      {files.data.rows.length === 0 ? null : <FirstTime programmeId={programme.id} />}
      {readsVerification(grant) ? <UnansweredNik programme={programme} /> : null}
      {list === undefined || blocks.length > 0 ? (
        <Blocked blocks={blocks} />
      ) : (
        <MakeFile programme={programme} list={list} again={files.data.rows.length > 0} />
      )}
      {files.data.rows.length === 0 ? null : <FileTable files={files.data.rows} />}
    </>
  )
}

/** Whom the next file would leave out although they were chosen, by the newest verification. */
function UnansweredNik({ programme }: { readonly programme: ProgrammeRow }) {
  const runs = useQuery(verificationRunsQuery(useGrant(), programme.id))
  const newest = runs.data?.rows[0]
  return newest === undefined ? null : <NikWaiting runId={newest.id} />
}
