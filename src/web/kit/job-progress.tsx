import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect } from 'react'
import { cancelJob, type Job, jobQuery } from '../api/job.ts'
import type { Grant } from '../api/session.ts'
import { useFigures, useText } from '../text/use-text.ts'
import type { Text } from '../text/id.ts'
import { FaultNotice } from './fault-notice.tsx'
import { Notice } from './notice.tsx'
import { ProgressBar } from './progress-bar.tsx'
import { RefusalSentence } from './refusal-sentence.tsx'

type Props = {
  readonly grant: Grant
  readonly id: string
  /** What is being done, "Memverifikasi 8.912 usulan". */
  readonly label: string
  readonly onDone?: (job: Job) => void
}

/** A long piece of work of the server: numbers, leave and come back, stop. */
export function JobProgress({ grant, id, label, onDone }: Props) {
  const asked = useQuery(jobQuery(grant, id))
  const stopping = useMutation({ mutationFn: () => cancelJob(grant, id), onSuccess: () => asked.refetch() })
  const job = asked.data
  useEffect(() => {
    if (job?.state === 'done') onDone?.(job)
  }, [job, onDone])
  if (asked.isError) return <FaultNotice thrown={asked.error} />
  return <JobLine label={label} job={job} stopping={stopping.isPending} onStop={() => stopping.mutate()} />
}

type LineProps = {
  readonly label: string
  readonly job: Job | undefined
  readonly stopping: boolean
  readonly onStop: () => void
}

/** The picture of a job; separate from the asking so that it can be shown with any numbers. */
export function JobLine({ label, job, stopping, onStop }: LineProps) {
  const text = useText()
  const { share } = useFigures()
  const words = text.kit.job
  if (job?.state === 'failed') {
    return (
      <Notice tone="stop" title={`${label}: ${words.failed}`} live>
        {job.refusal === null ? text.kit.broken.text : <RefusalSentence said={job.refusal} />}
      </Notice>
    )
  }
  if (job?.state === 'cancelled') {
    return (
      <Notice tone="wait" title={label} live>
        {words.cancelled}
      </Notice>
    )
  }
  const { done, total } = job ?? { done: 0, total: null }
  // The last count of finished work lags behind its end.
  const counted = job?.state === 'done' ? null : total
  return (
    <div className="stack panel">
      <div>
        <h3>{label}</h3>
        <p className="figure">{counted ? `${numbersOf(job, text)} · ${share(done, counted)}` : numbersOf(job, text)}</p>
      </div>
      <ProgressBar label={label} done={done} total={total} />
      {job?.state === 'done' ? null : <StopLine stopping={stopping} onStop={onStop} words={words} />}
    </div>
  )
}

type StopProps = { readonly stopping: boolean; readonly onStop: () => void; readonly words: Text['kit']['job'] }

function StopLine({ stopping, onStop, words }: StopProps): ReactNode {
  return (
    <div className="row">
      <p className="soft small row__words">{words.leave}</p>
      <Button variant="default" loading={stopping} onClick={onStop}>
        {words.cancel}
      </Button>
    </div>
  )
}

function numbersOf(job: Job | undefined, { kit: { job: words } }: Text): string {
  if (job === undefined || job.state === 'waiting') return words.waiting
  if (job.state === 'done') return words.done
  return job.total === null ? words.runningUnknown(job.done) : words.running(job.done, job.total)
}
