import * as z from 'zod/mini'
import { id } from '#programme/contract.ts'
import * as contract from '#programme/contract/file/programme-file.ts'
import { keepingEntry } from '#programme/file/keep-entry.ts'
import { readFile } from '#programme/file/read-file.ts'
import { fileReaders, takeDocument } from '#programme/file/take-document.ts'
import { withdrawEntry } from '#programme/file/withdraw-entry.ts'
import type { Rulebook } from '#rulebook/types.ts'
import { act, query, type PemdaRoute } from '../route.ts'

const { keepAnswer: answer, keepInput } = contract
const path = <Part extends contract.FilePart>(part: Part) => `/programmes/:programmeId/file/${part}` as const

const keeping: readonly PemdaRoute[] = [
  act({
    path: path('meanings'),
    summary: 'Say who is meant, by which text, in which categories',
    input: keepInput.meanings,
    answer,
    act: keepingEntry('meanings'),
  }),
  act({
    path: path('parties'),
    summary: 'Name a unit that takes part',
    input: keepInput.parties,
    answer,
    act: keepingEntry('parties'),
  }),
  act({
    path: path('stages'),
    summary: 'Put a stage on the calendar',
    input: keepInput.stages,
    answer,
    act: keepingEntry('stages'),
  }),
  act({
    path: path('events'),
    summary: 'Record an event, meeting, visit or information session',
    input: keepInput.events,
    answer,
    act: keepingEntry('events'),
  }),
  act({
    path: path('tasks'),
    summary: 'Give a task or record a finding, and what was done',
    input: keepInput.tasks,
    answer,
    act: keepingEntry('tasks'),
  }),
  act({
    path: path('team'),
    summary: 'Name a member of the technical team',
    input: keepInput.team,
    answer,
    act: keepingEntry('team'),
  }),
  act({
    path: path('needs'),
    summary: 'Record an estimate of need by kecamatan and category',
    input: keepInput.needs,
    answer,
    act: keepingEntry('needs'),
  }),
  act({
    path: path('commitments'),
    summary: 'Record a commitment made before there is a DPA',
    input: keepInput.commitments,
    answer,
    act: keepingEntry('commitments'),
  }),
  act({
    path: path('segments'),
    summary: 'Record a group that is to join or is covered by others',
    input: keepInput.segments,
    answer,
    act: keepingEntry('segments'),
  }),
  act({
    path: path('figures'),
    summary: 'Record a figure somebody else reported, with its source',
    input: keepInput.figures,
    answer,
    act: keepingEntry('figures'),
  }),
]

/** The programme's file: read by many, written by the lead agency. */
export const programmeFileRoutes = (book: Rulebook): readonly PemdaRoute[] => [
  query({
    path: '/programmes/:programmeId/file',
    summary: 'The file of a programme: plan, calendar, events, tasks, team, figures, and what is late',
    roles: fileReaders,
    input: z.object({ programmeId: id }),
    answer: contract.fileAnswer,
    read: ({ tx, platform, actor }, { programmeId }) =>
      readFile(book, tx, programmeId, { today: platform.world.clock.today(), pemda: actor.pemda }),
  }),
  ...keeping,
  act({
    path: '/programmes/:programmeId/file/withdraw',
    summary: 'Withdraw an entry of the file, with the reason',
    input: contract.withdrawInput,
    answer,
    act: withdrawEntry,
  }),
  {
    method: 'GET',
    path: '/programmes/:programmeId/file/:part/:entryId/document',
    summary: 'Minutes, attendance sheet, photograph or evidence as it came; logged',
    roles: fileReaders,
    input: contract.documentInput,
    answer: 'file',
    run: ({ platform, actor }, asked: contract.DocumentInput) => takeDocument(platform, actor, asked),
  },
]
