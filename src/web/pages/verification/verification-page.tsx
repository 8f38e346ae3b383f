import type { ProgrammeRow } from '#programme/contract.ts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { verificationRunsQuery } from '../../api/verification.ts'
import { EmptyState } from '../../kit/empty-state.tsx'
import { FaultPicture } from '../../kit/fault-notice.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { PageHead } from '../../kit/page-head.tsx'
import { LoadingRows } from '../../kit/table/rows.tsx'
import { readsPemdaPapers, verifies } from '../../shell/duties.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { ProgrammePath } from '../../shell/programme-path.tsx'
import { useProgramme } from '../../shell/use-programme.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useText } from '../../text/use-text.ts'
import { EmptyOfficePage } from '../empty-office-page.tsx'
import { Papers } from '../papers/papers.tsx'
import { NeedList } from './need-list.tsx'
import { RunResult } from './run-result.tsx'
import './verification.css'

const route = getRouteApi('/$pemda')

/** Who is eligible, and whom somebody must look at. */
export function VerificationPage() {
  const text = useText()
  const words = useOfficeText().verification
  const { pemda } = route.useParams()
  const programme = useProgramme()
  if (programme !== undefined) return <OfProgramme key={programme.id} programme={programme} />
  return (
    <EmptyOfficePage
      title={text.places.verification}
      lead={words.lead}
      none={words.noProgramme}
      noneText={words.noProgrammeText}
      act={{ words: words.toProgramme, link: { to: '/$pemda/program', params: { pemda } } }}
    />
  )
}

function OfProgramme({ programme }: { readonly programme: ProgrammeRow }) {
  const text = useText()
  const words = useOfficeText().verification
  const grant = useGrant()
  const runs = useQuery(verificationRunsQuery(grant, programme.id))
  return (
    <>
      <ProgrammePath here="verification" />
      <PageHead title={text.places.verification} lead={words.lead} action={<Acts hasRun={!!runs.data?.rows[0]} />} />
      {runs.isError ? <FaultPicture thrown={runs.error} onRetry={() => void runs.refetch()} /> : null}
      {runs.isPending ? <LoadingRows columns={4} /> : null}
      {runs.data === undefined ? null : runs.data.rows.length === 0 ? (
        <NotRun programme={programme} />
      ) : (
        <RunResult programme={programme} runs={runs.data.rows} />
      )}
      {runs.data === undefined || !readsPemdaPapers(grant) ? null : (
        <VerificationPapers programmeId={programme.id} runId={runs.data.rows[0]?.id} />
      )}
    </>
  )
}

/** The letter that asks for the matching; after it the minutes that both offices sign. */
function VerificationPapers({
  programmeId,
  runId,
}: {
  readonly programmeId: string
  readonly runId?: string | undefined
}) {
  return runId === undefined ? (
    <Papers of={{ about: 'matching-request', subject: programmeId }} />
  ) : (
    <Papers of={{ about: 'verification-run', subject: runId }} />
  )
}

function Acts({ hasRun }: { readonly hasRun: boolean }) {
  const words = useOfficeText().verification
  const { pemda } = route.useParams()
  const lists = useOfficeText().matching
  const mayRun = verifies(useGrant())
  return (
    <>
      <LinkButton variant="default" link={{ to: '/$pemda/verifikasi/data', params: { pemda } }}>
        {words.deliveries}
      </LinkButton>
      <LinkButton variant="default" link={{ to: '/$pemda/verifikasi/daftar', params: { pemda } }}>
        {lists.open}
      </LinkButton>
      {mayRun && hasRun ? (
        <LinkButton variant="default" link={{ to: '/$pemda/verifikasi/jalankan', params: { pemda } }}>
          {words.again}
        </LinkButton>
      ) : null}
    </>
  )
}

/** Nothing has been verified: what is there, what is missing, and the one step that starts it. */
function NotRun({ programme }: { readonly programme: ProgrammeRow }) {
  const words = useOfficeText().verification
  const { pemda } = route.useParams()
  const mayRun = verifies(useGrant())
  return (
    <div className="panel stack">
      <EmptyState
        picture="empty"
        title={words.none}
        action={
          mayRun ? (
            <LinkButton link={{ to: '/$pemda/verifikasi/jalankan', params: { pemda } }}>{words.start}</LinkButton>
          ) : undefined
        }
      >
        {words.noneText}
      </EmptyState>
      <NeedList programme={programme} />
    </div>
  )
}
