import { replyCounts } from '#verification/contract.ts'
import { Button } from '@mantine/core'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import * as z from 'zod/mini'
import { JobWatch } from '../../kit/job-watch.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { Notice } from '../../kit/notice.tsx'
import { useDayName } from '../../kit/use-day-name.ts'
import { useOfficeText } from '../../text/use-office-text.ts'

const route = getRouteApi('/$pemda/office/verifikasi/daftar/$daftar')

const taken = z.object({ counts: replyCounts, faults: z.number(), newer: z.nullable(z.string()) })

/** The taking in of answers, which can be left and found again. */
export function TakingIn({ id }: { readonly id: string }) {
  const words = useOfficeText().matching
  const params = route.useParams()
  const navigate = useNavigate()
  const again = () => void navigate({ to: '/$pemda/verifikasi/daftar/$daftar', params, search: {} })
  return (
    <JobWatch id={id} label={words.reading} again={{ words: words.other, onClick: again }}>
      {(result) => <TookReply result={result} onAgain={again} />}
    </JobWatch>
  )
}

type Props = { readonly result: unknown; readonly onAgain: () => void }

/** What became of every row of a reply: answered, left out with its reason, or still waiting. */
function TookReply({ result, onAgain }: Props) {
  const words = useOfficeText().matching
  const { pemda } = route.useParams()
  const dayName = useDayName()
  const { data } = taken.safeParse(result)
  if (data === undefined) return null
  const { counts, faults, newer } = data
  const more = [
    ...(counts.foreign > 0 ? [words.tookMore.foreign(counts.foreign)] : []),
    ...(faults > counts.foreign ? [words.tookMore.faults(faults - counts.foreign)] : []),
    ...(counts.repeated > 0 ? [words.tookMore.repeated(counts.repeated)] : []),
    ...(newer === null ? [] : [words.tookMore.newer(dayName(newer))]),
  ]
  const acts = (
    <>
      <LinkButton link={{ to: '/$pemda/verifikasi/jalankan', params: { pemda } }}>{words.verify}</LinkButton>
      <Button variant="default" onClick={onAgain}>
        {words.other}
      </Button>
    </>
  )
  return (
    <Notice tone={more.length === 0 ? 'ok' : 'wait'} live action={acts}>
      <p>{words.took(counts.people - counts.waiting, counts.waiting)}</p>
      {more.length === 0 ? null : (
        <ul className="matching__said">
          {more.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </Notice>
  )
}
