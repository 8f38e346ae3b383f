import * as z from 'zod/mini'
import { cancelJob, jobInput, jobReaders, jobView, viewJob } from '#access/job-records.ts'
import { act, query, type PemdaRoute } from '../route.ts'

export const jobRoutes: readonly PemdaRoute[] = [
  query({
    path: '/jobs/:jobId',
    summary: 'How far a long work is, and how it ended',
    roles: jobReaders,
    input: jobInput,
    answer: jobView,
    read: ({ tx, actor }, { jobId }) => viewJob(tx, actor, jobId),
  }),
  act({
    path: '/jobs/:jobId/cancel',
    summary: 'Ask a long work to stop',
    input: jobInput,
    answer: z.object({ jobId: z.string() }),
    act: cancelJob,
  }),
]
