import type * as z from 'zod/mini'
import type { Role } from '#access/roles.ts'
import * as nomination from '#nomination/actions.ts'
import * as contract from '#nomination/contract.ts'
import type { Rulebook } from '#rulebook/types.ts'
import { refuse } from '#values/refusal.ts'
import { act, job, jobAnswer, query, upload, type PemdaRoute } from '../route.ts'

const megabyte = 2 ** 20
const readers: readonly Role[] = [...nomination.correctors, 'lead-agency-head', 'auditor']

/** The names the agency holds as a sheet that goes out and comes back. */
export function nominationSheetRoutes(book: Rulebook): readonly PemdaRoute[] {
  return [...carrying, ...reading, ...deciding(book)]
}

const takeSheet: PemdaRoute = {
  method: 'GET',
  path: '/nominations/sheet.xlsx',
  summary: 'The names the agency holds as a sheet to work on, numbers masked (XLSX)',
  roles: nomination.correctors,
  input: contract.takeSheetInput,
  answer: 'file',
  answersNumbers: true,
  run: (request, { programmeId, area = request.actor.area }: TakeSheet) =>
    nomination.takeSheet(request, { programmeId, area }),
}
type TakeSheet = z.output<typeof contract.takeSheetInput>

const carrying: readonly PemdaRoute[] = [
  takeSheet,
  upload({
    path: '/nominations/sheets',
    summary: 'Send a sheet back; it is kept and compared, and nothing is taken over',
    roles: nomination.correctors,
    input: contract.sendSheetInput,
    answer: jobAnswer,
    limits: { maxBytes: 64 * megabyte, maxFiles: 1 },
    take: async (request, { programmeId }) => {
      const [sheet] = request.files
      return sheet ? nomination.sendSheet(request, programmeId, sheet) : refuse('broken-input', { field: 'files' })
    },
  }),
]

const reading: readonly PemdaRoute[] = [
  query({
    path: '/nominations/sheets',
    summary: 'The sheets that came back, with what waits for a decision',
    roles: readers,
    input: contract.sheetsInput,
    answer: contract.sheetsAnswer,
    read: ({ tx }, { programmeId }) => nomination.viewSheets(tx, programmeId),
  }),
  query({
    path: '/nominations/sheets/:sheetId',
    summary: 'One sheet that came back',
    roles: readers,
    input: contract.sheetInput,
    answer: contract.sheetView,
    read: ({ tx }, { sheetId }) => nomination.viewSheet(tx, sheetId),
  }),
  query({
    path: '/nominations/sheets/:sheetId/rows',
    summary: 'What differs in a sheet, cell by cell, numbers masked',
    roles: readers,
    input: contract.sheetRowsInput,
    answer: contract.sheetRowsAnswer,
    read: ({ tx, vault, actor, platform }, input) =>
      nomination.viewSheetRows({ tx, vault, actor, today: platform.world.clock.today() }, input),
  }),
]

const deciding = (book: Rulebook): readonly PemdaRoute[] => [
  act({
    path: '/nominations/sheets/:sheetId/settle',
    summary: 'Take over cells of a sheet, or refuse them',
    input: contract.settleInput,
    answer: contract.settleAnswer,
    act: nomination.settlingShown(book),
  }),
  job({
    path: '/nominations/sheets/:sheetId/settle-all',
    summary: 'Take over or refuse everything of a sheet that is open and not contested',
    input: contract.settleAllInput,
    job: nomination.settleAllJob(book),
  }),
  act({
    path: '/nominations/sheets/:sheetId/answer',
    summary: 'Say of rows whose key was cut off whether they are the persons proposed',
    input: contract.answerRowsInput,
    answer: contract.answerRowsAnswer,
    act: nomination.answeringSheetRows,
  }),
]
