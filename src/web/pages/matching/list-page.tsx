import type { ProgrammeRow } from '#programme/contract.ts'
import type { MatchingList } from '#verification/contract.ts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, Navigate } from '@tanstack/react-router'
import { useState } from 'react'
import { type KeptFile, matchingListsQuery } from '../../api/verification.ts'
import { FaultPicture } from '../../kit/fault-notice.tsx'
import { Notice } from '../../kit/notice.tsx'
import { PageHead } from '../../kit/page-head.tsx'
import { LoadingRows } from '../../kit/table/rows.tsx'
import { useMoment } from '../../kit/use-moment.ts'
import { verifies } from '../../shell/duties.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { useProgramme } from '../../shell/use-programme.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { AboutReply } from './about-reply.tsx'
import { BySheet } from './by-sheet.tsx'
import { ByBrowser } from './here/by-browser.tsx'
import { ReceivedReplies } from './received-replies.tsx'
import { TakingIn } from './took-reply.tsx'
import './matching.css'

const route = getRouteApi('/$pemda/office/verifikasi/daftar/$daftar')

/** One list: the ways in which it is answered, and every answer that came. */
export function ListPage() {
  const words = useOfficeText().matching
  const { pemda } = route.useParams()
  const programme = useProgramme()
  if (programme === undefined) return <Navigate to="/$pemda/verifikasi" params={{ pemda }} />
  return (
    <>
      <nav className="no-print">
        <Link className="matching__list" to="/$pemda/verifikasi/daftar" params={{ pemda }}>
          {words.back}
        </Link>
      </nav>
      <OfProgramme programme={programme} />
    </>
  )
}

function OfProgramme({ programme }: { readonly programme: ProgrammeRow }) {
  const words = useOfficeText().matching
  const { daftar } = route.useParams()
  const asked = useQuery(matchingListsQuery(useGrant(), programme.id))
  if (asked.isError) return <FaultPicture thrown={asked.error} onRetry={() => void asked.refetch()} />
  if (asked.data === undefined) return <LoadingRows columns={3} />
  const list = asked.data.rows.find(({ id }) => id === daftar)
  if (list !== undefined) return <OneList list={list} />
  return (
    <>
      <PageHead title={words.title} />
      <Notice tone="wait">{words.gone}</Notice>
    </>
  )
}

function OneList({ list }: { readonly list: MatchingList }) {
  const words = useOfficeText().matching
  const moment = useMoment()
  const grant = useGrant()
  const { tugas } = route.useSearch()
  return (
    <>
      <PageHead title={words.titleOf(moment(list.madeAt))} lead={words.sums(list.rows, list.rows - list.answered)} />
      {tugas !== undefined ? <TakingIn id={tugas} /> : verifies(grant) ? <Ways list={list} /> : null}
      <ReceivedReplies listId={list.id} />
    </>
  )
}

/** Both ways of answering, until a reply was sent: then only what it is asked about. */
function Ways({ list }: { readonly list: MatchingList }) {
  const [file, setFile] = useState<KeptFile>()
  if (file !== undefined) return <AboutReply list={list} file={file} onOther={() => setFile(undefined)} />
  return (
    <>
      <BySheet list={list} onSent={setFile} />
      <ByBrowser list={list} />
    </>
  )
}
