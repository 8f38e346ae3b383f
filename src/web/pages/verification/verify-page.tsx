import type { ProgrammeRow } from '#programme/contract.ts'
import type { SnapshotRow, VerifyInput } from '#verification/contract.ts'
import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Navigate, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import * as z from 'zod/mini'
import { useAct } from '../../api/use-act.ts'
import { snapshotsQuery, startVerification } from '../../api/verification.ts'
import { FaultPicture } from '../../kit/fault-notice.tsx'
import { FormFrame, FormSection } from '../../kit/form-frame.tsx'
import { JobWatch } from '../../kit/job-watch.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { Notice } from '../../kit/notice.tsx'
import { PageHead } from '../../kit/page-head.tsx'
import { LoadingRows } from '../../kit/table/rows.tsx'
import { useDayName } from '../../kit/use-day-name.ts'
import { verifies } from '../../shell/duties.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { ProgrammePath } from '../../shell/programme-path.tsx'
import { useProgramme } from '../../shell/use-programme.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { Forbidden } from '../nomination/forbidden.tsx'
import { NeedList } from './need-list.tsx'
import './verification.css'

const route = getRouteApi('/$pemda/office/verifikasi/jalankan')

/** Running a verification: against which deliveries, then its numbers while it works. */
export function VerifyPage() {
  const words = useOfficeText().verification.form
  const { pemda } = route.useParams()
  const { tugas } = route.useSearch()
  const may = verifies(useGrant())
  const programme = useProgramme()
  if (programme === undefined) return <Navigate to="/$pemda/verifikasi" params={{ pemda }} />
  return (
    <>
      <ProgrammePath here="verification" />
      <PageHead title={words.title} lead={words.lead} />
      {!may ? <Forbidden /> : tugas === undefined ? <Choosing programme={programme} /> : <Working id={tugas} />}
    </>
  )
}

function Choosing({ programme }: { readonly programme: ProgrammeRow }) {
  const asked = useQuery(snapshotsQuery(useGrant()))
  if (asked.isError) return <FaultPicture thrown={asked.error} onRetry={() => void asked.refetch()} />
  if (asked.data === undefined) return <LoadingRows columns={2} />
  const ready = asked.data.rows.filter(({ state }) => state === 'ready').toSorted(newestDataFirst)
  const [welfare] = ready.filter(({ kind }) => kind === 'dtsen')
  return (
    <>
      <NeedList programme={programme} />
      {welfare === undefined ? null : <ChoiceForm programme={programme} ready={ready} newest={welfare} />}
    </>
  )
}

/** A reply that came late may be of older data; equal ones stay in the order in which they came. */
const newestDataFirst = (a: SnapshotRow, b: SnapshotRow) =>
  a.dataDate === b.dataDate ? 0 : a.dataDate > b.dataDate ? -1 : 1

type FormProps = {
  readonly programme: ProgrammeRow
  readonly ready: readonly SnapshotRow[]
  readonly newest: SnapshotRow
}

function ChoiceForm({ programme, ready, newest }: FormProps) {
  const words = useOfficeText().verification.form
  const grant = useGrant()
  const navigate = useNavigate()
  const covers = ready.filter(({ kind }) => kind === 'cover')
  const [registryId, setRegistry] = useState(newest.id)
  const [coverId, setCover] = useState(covers[0]?.id ?? '')
  const options = useOptions()
  const starting = useAct(
    (input: VerifyInput, key) => startVerification(grant, input, key),
    ({ jobId }) => navigate({ to: '.', search: (old: object) => ({ ...old, tugas: jobId }) }),
  )
  return (
    <FormFrame
      faults={[]}
      attempt={0}
      onSubmit={(event) => {
        event.preventDefault()
        starting.mutate({ programmeId: programme.id, registryId, coverId: coverId === '' ? null : coverId })
      }}
      acting={starting}
      act={words.act}
      back={{ to: '/$pemda/verifikasi', params: { pemda: grant.pemda } }}
    >
      <FormSection title={programme.name}>
        <div className="form__wide">
          <NativeSelect
            id="registry"
            label={words.welfare}
            description={words.welfareHint}
            value={registryId}
            data={options(ready.filter(({ kind }) => kind === 'dtsen'))}
            onChange={({ currentTarget }) => setRegistry(currentTarget.value)}
          />
        </div>
        <div className="form__wide">
          <NativeSelect
            id="cover"
            label={words.cover}
            description={coverId === '' ? words.noCoverHint : undefined}
            value={coverId}
            data={[...options(covers), { value: '', label: words.noCover }]}
            onChange={({ currentTarget }) => setCover(currentTarget.value)}
          />
        </div>
      </FormSection>
    </FormFrame>
  )
}

function useOptions() {
  const { verification, matching } = useOfficeText()
  const words = verification.form
  const dayName = useDayName()
  return (rows: readonly SnapshotRow[]) =>
    rows.map(({ id, kind, mode, source, dataDate, entries }) => ({
      value: id,
      label: words.delivery(source, dayName(dataDate), entries, kind === 'cover' ? '' : matching.modes[mode]),
    }))
}

const verified = z.object({
  runId: z.string(),
  counts: z.object({ people: z.number(), outcome: z.record(z.string(), z.number()) }),
})

function Working({ id }: { readonly id: string }) {
  const words = useOfficeText().verification.form
  const { pemda } = route.useParams()
  const navigate = useNavigate()
  const again = () => void navigate({ to: '/$pemda/verifikasi/jalankan', params: { pemda }, search: {} })
  return (
    <JobWatch id={id} label={words.working} again={{ words: words.restart, onClick: again }}>
      {(result) => {
        const { data } = verified.safeParse(result)
        const way = <LinkButton link={{ to: '/$pemda/verifikasi', params: { pemda } }}>{words.seeResult}</LinkButton>
        return (
          <Notice tone="ok" live action={way}>
            {data === undefined ? null : words.done(data.counts.people, data.counts.outcome['eligible'] ?? 0)}
          </Notice>
        )
      }}
    </JobWatch>
  )
}
