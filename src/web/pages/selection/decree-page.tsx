import type { DecreeInput, DecreeList } from '#selection/contract.ts'
import { readWrittenDate } from '#values/plain-date.ts'
import { isRefusal } from '#values/refusal.ts'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Navigate, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { decreeListsQuery, recordDecree } from '../../api/decree-list.ts'
import { useAct } from '../../api/use-act.ts'
import { FaultPicture } from '../../kit/fault-notice.tsx'
import { FormFrame } from '../../kit/form-frame.tsx'
import { PageHead } from '../../kit/page-head.tsx'
import { LoadingRows } from '../../kit/table/rows.tsx'
import { today } from '../../kit/today.ts'
import { useForm } from '../../kit/use-form.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { ProgrammePath } from '../../shell/programme-path.tsx'
import { useProgramme } from '../../shell/use-programme.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { DecreeFields, type DecreeForm, faultsOfDecree } from './decree-fields.tsx'
import { SignedFile, type SignedFileKept } from './signed-file.tsx'
import { listInForce } from './use-selection.ts'

const route = getRouteApi('/$pemda')

/** Number, date and file of the signed decree: from here on its people are ditetapkan. */
export function DecreePage() {
  const { pemda } = route.useParams()
  const programme = useProgramme()
  if (programme === undefined) return <Navigate to="/$pemda/seleksi" params={{ pemda }} />
  return <OfProgramme programmeId={programme.id} />
}

function OfProgramme({ programmeId }: { readonly programmeId: string }) {
  const words = useOfficeText().selection.decree
  const { pemda } = route.useParams()
  const asked = useQuery(decreeListsQuery(useGrant(), programmeId))
  if (asked.isError) return <FaultPicture thrown={asked.error} onRetry={() => void asked.refetch()} />
  if (asked.data === undefined) return <LoadingRows columns={2} />
  const list = listInForce(asked.data.rows)
  if (list?.state !== 'submitted' && list?.state !== 'signed') {
    return <Navigate to="/$pemda/seleksi" params={{ pemda }} />
  }
  return (
    <>
      <ProgrammePath here="selection" />
      <PageHead title={words.title} lead={words.text} />
      <Recording list={list} />
    </>
  )
}

const blank: DecreeForm = { number: '', date: '', title: '', signatory: '', code: '' }

function Recording({ list }: { readonly list: DecreeList }) {
  const words = useOfficeText().selection.decree
  const { pemda } = route.useParams()
  const grant = useGrant()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [file, setFile] = useState<SignedFileKept>()
  const { part, faults, attempt, submit } = useForm(blank, (form) => faultsOfDecree(form, file, words))
  const recording = useAct(
    (input: DecreeInput, key) => recordDecree(grant, input, key),
    async () => {
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'job' })
      await navigate({ to: '/$pemda/seleksi', params: { pemda } })
    },
  )
  const send = ({ date, ...form }: DecreeForm) => {
    const day = readWrittenDate(date, today())
    if (isRefusal(day) || file === undefined) return
    recording.mutate({ ...form, listId: list.id, date: day, fileDigest: file.digest })
  }
  return (
    <div className="stack">
      <SignedFile file={file} onSent={setFile} />
      <FormFrame
        faults={faults}
        attempt={attempt}
        onSubmit={submit(send)}
        acting={recording}
        act={words.act}
        back={{ to: '/$pemda/seleksi', params: { pemda } }}
      >
        <DecreeFields {...part} />
      </FormFrame>
    </div>
  )
}
