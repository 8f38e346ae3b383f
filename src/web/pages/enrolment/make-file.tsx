import type { MakeFileInput } from '#enrolment/contract.ts'
import type { ProgrammeRow } from '#programme/contract.ts'
import type { DecreeList } from '#selection/contract.ts'
import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import * as z from 'zod/mini'
import { makeEnrolmentFile } from '../../api/enrolment.ts'
import { useAct } from '../../api/use-act.ts'
import { LinkButton } from '../../kit/link-button.tsx'
import { FaultNotice } from '../../kit/fault-notice.tsx'
import { JobWatch } from '../../kit/job-watch.tsx'
import { Notice } from '../../kit/notice.tsx'
import { useDayName } from '../../kit/use-day-name.ts'
import { selects } from '../../shell/duties.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { useOfficeText } from '../../text/use-office-text.ts'

const route = getRouteApi('/$pemda/office/kepesertaan')

type Props = {
  readonly programme: ProgrammeRow
  readonly list: DecreeList
  /** Files were made before: only the rest goes into the next. */
  readonly again: boolean
}

/** The decree is on record: the file for the branch can be written. */
export function MakeFile({ programme, list, again }: Props) {
  const words = useOfficeText().enrolment
  const dayName = useDayName()
  const { tugas } = route.useSearch()
  const mayMake = selects(useGrant())
  return (
    <section className={tugas === undefined ? 'panel stack' : 'stack'}>
      {list.decree === null ? null : (
        <p>{words.decree(list.decree.number, dayName(list.decree.date), list.effect.people)}</p>
      )}
      {tugas === undefined ? null : <Writing id={tugas} />}
      {tugas === undefined && mayMake ? <MakeButton programme={programme} list={list} again={again} /> : null}
    </section>
  )
}

function MakeButton({ programme, list, again }: Props) {
  const words = useOfficeText().enrolment
  const grant = useGrant()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const making = useAct(
    (input: MakeFileInput, key) => makeEnrolmentFile(grant, input, key),
    ({ jobId }) =>
      jobId === null
        ? queries.invalidateQueries({ queryKey: ['proposals'] })
        : navigate({ to: '.', search: (old: object) => ({ ...old, tugas: jobId }) }),
  )
  if (making.data?.proposalId) return <FileWaits />
  return (
    <>
      <p className="soft">{again ? words.makeAgainText : words.makeText}</p>
      {making.isError ? <FaultNotice thrown={making.error} /> : null}
      <div className="row">
        <Button
          variant={again ? 'default' : 'filled'}
          loading={making.isPending}
          onClick={() => making.mutate({ programmeId: programme.id, decreeListId: list.id })}
        >
          {again ? words.makeAgain : words.make}
        </Button>
      </div>
    </>
  )
}

function FileWaits() {
  const words = useOfficeText().enrolment
  const { pemda } = useGrant()
  return (
    <div className="stack">
      <Notice tone="wait" title={words.waits} live>
        {words.waitsText}
      </Notice>
      <div className="row">
        <LinkButton variant="default" link={{ to: '/$pemda/persetujuan', params: { pemda } }}>
          {words.seeApprovals}
        </LinkButton>
      </div>
    </div>
  )
}

const written = z.object({ people: z.number(), held: z.number() })

function Writing({ id }: { readonly id: string }) {
  const words = useOfficeText().enrolment
  const navigate = useNavigate()
  const again = () => void navigate({ to: '.', search: (old: object) => ({ ...old, tugas: undefined }) })
  return (
    <JobWatch id={id} label={words.working} again={{ words: words.restart, onClick: again }}>
      {(result) => {
        const { data } = written.safeParse(result)
        if (data === undefined) return null
        return (
          <Notice tone={data.held === 0 ? 'ok' : 'wait'} title={words.done(data.people, data.held)} live>
            {words.doneNext}
          </Notice>
        )
      }}
    </JobWatch>
  )
}
