import type { ProgrammeRow } from '#programme/contract.ts'
import type { SelectInput } from '#selection/contract.ts'
import type { VerificationRun } from '#verification/contract.ts'
import { NativeSelect, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Navigate, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import * as z from 'zod/mini'
import { startSelection } from '../../api/selection.ts'
import { useAct } from '../../api/use-act.ts'
import { verificationRunsQuery } from '../../api/verification.ts'
import { EmptyState } from '../../kit/empty-state.tsx'
import { FaultPicture } from '../../kit/fault-notice.tsx'
import { FormFrame, FormSection } from '../../kit/form-frame.tsx'
import { JobWatch } from '../../kit/job-watch.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { Notice } from '../../kit/notice.tsx'
import { PageHead } from '../../kit/page-head.tsx'
import { LoadingRows } from '../../kit/table/rows.tsx'
import { useMoment } from '../../kit/use-moment.ts'
import { selects } from '../../shell/duties.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { ProgrammePath } from '../../shell/programme-path.tsx'
import { useProgramme } from '../../shell/use-programme.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { Forbidden } from '../nomination/forbidden.tsx'

const route = getRouteApi('/$pemda/office/seleksi/jalankan')

/** Running a selection: over which verification, with which drawn number. */
export function SelectPage() {
  const words = useOfficeText().selection.form
  const { pemda } = route.useParams()
  const { tugas } = route.useSearch()
  const may = selects(useGrant())
  const programme = useProgramme()
  if (programme === undefined) return <Navigate to="/$pemda/seleksi" params={{ pemda }} />
  return (
    <>
      <ProgrammePath here="selection" />
      <PageHead title={words.title} lead={words.lead} />
      {!may ? <Forbidden /> : tugas === undefined ? <Choosing programme={programme} /> : <Working id={tugas} />}
    </>
  )
}

function Choosing({ programme }: { readonly programme: ProgrammeRow }) {
  const words = useOfficeText().selection
  const { pemda } = route.useParams()
  const asked = useQuery(verificationRunsQuery(useGrant(), programme.id))
  if (asked.isError) return <FaultPicture thrown={asked.error} onRetry={() => void asked.refetch()} />
  if (asked.data === undefined) return <LoadingRows columns={2} />
  const [newest] = asked.data.rows
  if (newest !== undefined) return <SelectForm programme={programme} runs={asked.data.rows} newest={newest} />
  return (
    <div className="panel">
      <EmptyState
        picture="empty"
        title={words.none}
        action={<LinkButton link={{ to: '/$pemda/verifikasi', params: { pemda } }}>{words.toVerification}</LinkButton>}
      >
        {words.notVerified}
      </EmptyState>
    </div>
  )
}

type FormProps = {
  readonly programme: ProgrammeRow
  readonly runs: readonly VerificationRun[]
  readonly newest: VerificationRun
}

function SelectForm({ programme, runs, newest }: FormProps) {
  const words = useOfficeText().selection.form
  const moment = useMoment()
  const grant = useGrant()
  const navigate = useNavigate()
  const [verificationId, setVerification] = useState(newest.id)
  const [seed, setSeed] = useState('')
  const starting = useAct(
    (input: SelectInput, key) => startSelection(grant, input, key),
    ({ jobId }) => navigate({ to: '.', search: (old: object) => ({ ...old, tugas: jobId }) }),
  )
  const typed = seed.trim()
  return (
    <FormFrame
      faults={[]}
      attempt={0}
      onSubmit={(event) => {
        event.preventDefault()
        starting.mutate({ programmeId: programme.id, verificationId, ...(typed === '' ? {} : { seed: typed }) })
      }}
      acting={starting}
      act={words.act}
      back={{ to: '/$pemda/seleksi', params: { pemda: grant.pemda } }}
    >
      <FormSection title={programme.name}>
        <div className="form__wide">
          <NativeSelect
            id="verification"
            label={words.verification}
            value={verificationId}
            data={runs.map(({ id, at, counts }) => ({
              value: id,
              label: words.verificationName(moment(at), counts.outcome['eligible'] ?? 0, counts.people),
            }))}
            onChange={({ currentTarget }) => setVerification(currentTarget.value)}
          />
        </div>
        <div className="form__wide">
          <SeedField value={seed} onChange={setSeed} />
        </div>
      </FormSection>
    </FormFrame>
  )
}

type SeedProps = { readonly value: string; readonly onChange: (seed: string) => void }

/** The number of a draw held in a meeting; typed as written, because one blank more is another number. */
function SeedField({ value, onChange }: SeedProps) {
  const words = useOfficeText().selection.form
  return (
    <TextInput
      id="seed"
      label={words.seed}
      description={words.seedHint}
      autoComplete="off"
      maxLength={100}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  )
}

const selected = z.object({ runId: z.string(), counts: z.object({ selected: z.number(), reserve: z.number() }) })

function Working({ id }: { readonly id: string }) {
  const words = useOfficeText().selection.form
  const { pemda } = route.useParams()
  const navigate = useNavigate()
  const again = () => void navigate({ to: '/$pemda/seleksi/jalankan', params: { pemda }, search: {} })
  return (
    <JobWatch id={id} label={words.working} again={{ words: words.restart, onClick: again }}>
      {(result) => {
        const { data } = selected.safeParse(result)
        const way = (
          <LinkButton link={{ to: '/$pemda/seleksi', params: { pemda }, search: { hasil: data?.runId } }}>
            {words.seeResult}
          </LinkButton>
        )
        return (
          <Notice tone="ok" live action={way}>
            {data === undefined ? null : words.done(data.counts.selected, data.counts.reserve)}
          </Notice>
        )
      }}
    </JobWatch>
  )
}
