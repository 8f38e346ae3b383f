import type { ProgrammeRow } from '#programme/contract.ts'
import type { MatchingList } from '#verification/contract.ts'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, Navigate, useNavigate } from '@tanstack/react-router'
import * as z from 'zod/mini'
import { useAct } from '../../api/use-act.ts'
import { makeMatchingList, matchingListsQuery } from '../../api/verification.ts'
import { EmptyState } from '../../kit/empty-state.tsx'
import { FaultNotice, FaultPicture } from '../../kit/fault-notice.tsx'
import { JobWatch } from '../../kit/job-watch.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { Notice } from '../../kit/notice.tsx'
import { PageHead } from '../../kit/page-head.tsx'
import type { Column } from '../../kit/table/column.ts'
import { PlainTable } from '../../kit/table/plain-table.tsx'
import { LoadingRows } from '../../kit/table/rows.tsx'
import { useMoment } from '../../kit/use-moment.ts'
import { verifies } from '../../shell/duties.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { ProgrammePath } from '../../shell/programme-path.tsx'
import { useProgramme } from '../../shell/use-programme.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useFigures } from '../../text/use-text.ts'
import './matching.css'

const route = getRouteApi('/$pemda/office/verifikasi/daftar')

/** Which lists wait for the welfare office: from whom, by which letter, how many people, since when. */
export function ListsPage() {
  const { pemda } = route.useParams()
  const programme = useProgramme()
  if (programme === undefined) return <Navigate to="/$pemda/verifikasi" params={{ pemda }} />
  return <OfProgramme programme={programme} />
}

function OfProgramme({ programme }: { readonly programme: ProgrammeRow }) {
  const words = useOfficeText().matching
  const grant = useGrant()
  const { tugas } = route.useSearch()
  const asked = useQuery(matchingListsQuery(grant, programme.id))
  const lists = asked.data?.rows
  const make =
    verifies(grant) && tugas === undefined ? (
      <MakeButton programme={programme} isFirst={lists?.length === 0} />
    ) : undefined
  return (
    <>
      <ProgrammePath here="verification" />
      <PageHead title={words.title} lead={words.lead} action={lists?.length ? make : undefined} />
      {tugas === undefined ? null : <Making id={tugas} />}
      {asked.isError ? <FaultPicture thrown={asked.error} onRetry={() => void asked.refetch()} /> : null}
      {asked.isPending ? <LoadingRows columns={5} /> : null}
      {lists?.length === 0 ? (
        <div className="panel">
          <EmptyState picture="empty" title={words.none} action={make}>
            {words.noneText}
          </EmptyState>
        </div>
      ) : null}
      {lists?.length ? <Lists rows={lists} /> : null}
    </>
  )
}

type MakeProps = { readonly programme: ProgrammeRow; readonly isFirst: boolean }

function MakeButton({ programme, isFirst }: MakeProps) {
  const words = useOfficeText().matching
  const grant = useGrant()
  const navigate = useNavigate()
  const making = useAct(
    (programmeId: string, key) => makeMatchingList(grant, programmeId, key),
    ({ jobId }) => navigate({ to: '.', search: (old: object) => ({ ...old, tugas: jobId }) }),
  )
  return (
    <>
      <Button
        variant={isFirst ? 'filled' : 'default'}
        loading={making.isPending}
        onClick={() => making.mutate(programme.id)}
      >
        {isFirst ? words.make : words.makeAgain}
      </Button>
      {making.isError ? <FaultNotice thrown={making.error} /> : null}
    </>
  )
}

const made = z.object({ listId: z.string(), rows: z.number() })

function Making({ id }: { readonly id: string }) {
  const words = useOfficeText().matching
  const { pemda } = route.useParams()
  const navigate = useNavigate()
  const again = () => void navigate({ to: '/$pemda/verifikasi/daftar', params: { pemda }, search: {} })
  return (
    <JobWatch id={id} label={words.making} again={{ words: words.restart, onClick: again }}>
      {(result) => {
        const { data } = made.safeParse(result)
        if (data === undefined) return null
        const params = { pemda, daftar: data.listId }
        const way = <LinkButton link={{ to: '/$pemda/verifikasi/daftar/$daftar', params }}>{words.toList}</LinkButton>
        return (
          <Notice tone="ok" live action={way}>
            {words.made(data.rows)}
          </Notice>
        )
      }}
    </JobWatch>
  )
}

const dayLength = 86_400_000

function Lists({ rows }: { readonly rows: readonly MatchingList[] }) {
  const words = useOfficeText().matching
  const { pemda } = route.useParams()
  const { count } = useFigures()
  const moment = useMoment()
  const name = ({ id, madeAt, madeBy }: MatchingList) => (
    <Link className="matching__list" to="/$pemda/verifikasi/daftar/$daftar" params={{ pemda, daftar: id }}>
      {words.madeBy(moment(madeAt), madeBy)}
    </Link>
  )
  const columns: readonly Column<MatchingList>[] = [
    {
      key: 'list',
      head: words.head.list,
      cell: name,
      width: '34%',
    },
    { key: 'letter', head: words.head.letter, cell: ({ letter }) => letter ?? words.noLetter, priority: 2 },
    { key: 'rows', head: words.head.rows, cell: ({ rows: people }) => count(people), align: 'end' },
    {
      key: 'waits',
      head: words.head.waits,
      cell: ({ rows: people, answered }) => (people === answered ? words.allAnswered : count(people - answered)),
      align: 'end',
    },
    {
      key: 'age',
      head: words.head.age,
      cell: ({ madeAt }) => words.days(Math.max(0, Math.floor((Date.now() - Date.parse(madeAt)) / dayLength))),
      align: 'end',
      priority: 2,
    },
  ]
  return <PlainTable noun={words.noun} columns={columns} rows={rows} rowKey={({ id }) => id} />
}
