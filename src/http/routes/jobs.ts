import * as z from 'zod/mini'
import { cancelJob, jobInput, jobView, viewJob } from '#access/job-records.ts'
import { act, query, type PemdaRoute } from '../route.ts'

/** Those whose work may take long, and those who look over their shoulder. */
const readers = [
  'desa-operator',
  'kecamatan-verifier',
  'lead-agency-officer',
  'lead-agency-head',
  'welfare-data-officer',
  'auditor',
  'administrator',
] as const

export const jobRoutes: readonly PemdaRoute[] = [
  query({
    path: '/jobs/:jobId',
    summary: 'How far a long work is, and how it ended',
    roles: readers,
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
