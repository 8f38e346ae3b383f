import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useCallback } from 'react'
import { isOver, jobQuery } from '../api/job.ts'
import { useGrant } from '../shell/grant-context.ts'
import { JobProgress } from './job-progress.tsx'

type Props = {
  readonly id: string
  readonly label: string
  /** What the finished work brought, made from its result. */
  readonly children: (result: unknown) => ReactNode
  /** After it failed or was stopped: back to the form. */
  readonly again: { readonly words: string; readonly onClick: () => void }
}

/** A page's long work, found again by its id in the address. What it changed is asked for anew. */
export function JobWatch({ id, label, children, again }: Props) {
  const grant = useGrant()
  const queries = useQueryClient()
  const { data: job } = useQuery(jobQuery(grant, id))
  const refresh = useCallback(
    () => void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'job' }),
    [queries],
  )
  const over = job !== undefined && isOver(job.state)
  return (
    <div className="stack">
      <JobProgress grant={grant} id={id} label={label} onDone={refresh} />
      {job?.state === 'done' ? children(job.result) : null}
      {over && job.state !== 'done' ? (
        <div className="row">
          <Button onClick={again.onClick}>{again.words}</Button>
        </div>
      ) : null}
    </div>
  )
}
