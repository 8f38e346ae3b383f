import type * as z from 'zod/mini'
import * as contract from '#enrolment/contract.ts'
import { requesting } from '#access/job.ts'
import {
  countFirstTime,
  coverLetterOf,
  requestFile,
  requestOrPropose,
  senders,
  takeFile,
  viewFiles,
} from '#enrolment/index.ts'
import type { Rulebook } from '#rulebook/types.ts'
import { isRefusal } from '#values/refusal.ts'
import { download, query, type PemdaRoute } from '../route.ts'

const readers = ['lead-agency-officer', 'lead-agency-head', 'auditor'] as const
/** The branch takes the file that is made for it; whom it does not hold is the agency's to mend. */
const takers = [...readers, 'bpjs-branch'] as const
/** How many were sent: who pays for them and who answers for the programme needs no name. */
const counters = [...takers, 'opd-payer', 'executive', 'integration'] as const

const firstTime = query({
  path: '/enrolment/first-time',
  summary: 'How many of those sent to the branch it did not know before',
  roles: readers,
  input: contract.filesInput,
  answer: contract.firstTime,
  read: ({ tx }, { programmeId }) => countFirstTime(tx, programmeId),
})

export function enrolmentRoutes(book: Rulebook): readonly PemdaRoute[] {
  return [
    asking(book),
    query({
      path: '/enrolment/files',
      summary: 'Files made for the branch, newest first, and where their people stand',
      roles: counters,
      forKeys: 'enrolment',
      input: contract.filesInput,
      answer: contract.enrolmentFiles,
      read: ({ tx }, { programmeId }) => viewFiles(tx, programmeId),
    }),
    firstTime,
    {
      method: 'GET',
      path: '/enrolment/files/:fileId/download',
      summary: 'A file for the branch as XLSX; logged, because it holds every NIK',
      roles: takers,
      fresh: true,
      input: contract.filePart,
      answer: 'file',
      answersNumbers: true,
      run: ({ platform, actor }, wanted: z.output<typeof contract.filePart>) => takeFile(platform, actor, wanted),
    },
    download({
      path: '/enrolment/files/:fileId/cover-letter',
      summary: 'The letter that goes to the branch with a file, as DOCX: its parts by name, people and digest',
      roles: senders,
      input: contract.coverLetterInput,
      read: ({ tx, actor, platform, files }, { fileId }) =>
        coverLetterOf(tx, { actor, files, clock: platform.world.clock }, fileId),
    }),
    {
      method: 'GET',
      path: '/enrolment/files/:fileId/held',
      summary: 'Whom the branch would have rejected, with everything to be mended; logged',
      roles: readers,
      fresh: true,
      input: contract.heldInput,
      answer: 'file',
      answersNumbers: true,
      run: ({ platform, actor }, { fileId }: z.output<typeof contract.heldInput>) =>
        takeFile(platform, actor, { fileId, part: 'held' }),
    },
  ]
}

function asking(book: Rulebook): PemdaRoute {
  const request = requesting(requestFile(book))
  return {
    method: 'POST',
    path: '/enrolment/files',
    summary: 'Make the file with which the branch enrols the people of a recorded decree; a large one is proposed',
    roles: request.roles,
    fresh: true,
    input: contract.makeFileInput,
    answer: contract.fileAsked,
    run: async ({ platform, actor, key, wake }, input: z.output<typeof contract.makeFileInput>) => {
      const asked = await requestOrPropose(platform, actor, request, { input, key })
      if (!isRefusal(asked) && asked.jobId !== null) await wake(asked.jobId)
      return asked
    },
  }
}
