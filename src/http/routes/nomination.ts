import * as z from 'zod/mini'
import type { Role } from '#access/roles.ts'
import { keepScan } from '#letters/acts/keep-scan.ts'
import * as nomination from '#nomination/actions.ts'
import * as contract from '#nomination/contract.ts'
import type { Rulebook } from '#rulebook/types.ts'
import { refuse } from '#values/refusal.ts'
import { act, query, upload, type PemdaRequest, type PemdaRoute } from '../route.ts'

const megabyte = 2 ** 20
const readers: readonly Role[] = [...nomination.receivers, 'lead-agency-head', 'welfare-data-officer', 'auditor']
/** The board and the funnel tell of desa and of how many, never of a person. */
const counters: readonly Role[] = [...readers, 'executive', 'integration']

export function nominationRoutes(book: Rulebook): readonly PemdaRoute[] {
  return [...asking, ...receiving(book), ...life, ...ownRows, ...reading]
}

/** Long reading between short transactions: such a route is given the platform and opens them itself. */
function route<I extends z.ZodMiniObject>(made: {
  readonly method: PemdaRoute['method']
  readonly path: string
  readonly summary: string
  readonly roles: readonly Role[]
  readonly input: I
  readonly answer: PemdaRoute['answer']
  readonly answersNumbers?: true
  readonly run: (request: PemdaRequest, input: z.output<I>) => ReturnType<PemdaRoute['run']>
}): PemdaRoute {
  return made
}

const asking: readonly PemdaRoute[] = [
  act({
    path: '/nominations/round',
    summary: 'Ask every desa for names: deadline, letter, quota',
    input: contract.roundInput,
    answer: contract.roundAnswer,
    act: nomination.openRound,
  }),
  route({
    method: 'GET',
    path: '/nominations/form/:area',
    summary: 'The form of one desa (XLSX)',
    roles: nomination.receivers,
    input: contract.formInput,
    answer: 'file',
    run: (request, input) => nomination.makeForm(request, input),
  }),
  route({
    method: 'GET',
    path: '/nominations/forms.zip',
    summary: 'The forms of all desa of an area (ZIP)',
    roles: nomination.receivers,
    input: contract.formsInput,
    answer: 'file',
    run: (request, input) => nomination.makeForms(request, { ...input, area: input.area ?? request.actor.area }),
  }),
]

const receiving = (book: Rulebook): readonly PemdaRoute[] => [
  upload({
    path: '/nominations/preview',
    summary: 'Look at lists before they are taken in; nothing but the files is kept',
    roles: nomination.receivers,
    input: contract.previewInput,
    answer: contract.previewAnswer,
    limits: { maxBytes: 128 * megabyte, maxFiles: 200 },
    take: (request, input) => nomination.previewLists(book, request, input, request.files),
  }),
  route({
    method: 'POST',
    path: '/nominations/lists',
    summary: 'Take in a list that was previewed',
    roles: nomination.receivers,
    input: contract.receiveInput,
    answer: contract.receiveAnswer,
    run: (request, input) => nomination.receiveList(book, request, input),
  }),
  route({
    method: 'POST',
    path: '/nominations/one',
    summary: 'Nominate one person on a form, or mend one row',
    roles: nomination.receivers,
    input: contract.oneInput,
    answer: contract.oneAnswer,
    run: (request, input) => nomination.typeOne(book, request, input),
  }),
  upload({
    path: '/nominations/scan',
    summary: 'Attach the scan of a signed list (PDF, JPG, PNG)',
    roles: nomination.receivers,
    input: z.object({}),
    answer: contract.scanAnswer,
    limits: { maxBytes: 10 * megabyte, maxFiles: 1 },
    take: async (request) => {
      const [scan] = request.files
      return scan ? keepScan(request, scan) : refuse('broken-input', { field: 'files' })
    },
  }),
]

const step = (name: Parameters<typeof nomination.steppingList>[0], summary: string) =>
  act({
    path: `/nominations/lists/:listId/${name}`,
    summary,
    input: contract.stepInput,
    answer: contract.stepAnswer,
    act: nomination.steppingList(name),
  })

const life: readonly PemdaRoute[] = [
  step('send', 'Send a list to the kecamatan'),
  step('return', 'Return a list with a remark'),
  step('pass-on', 'Pass a list on to the lead agency'),
  step('receive', 'Receive a list'),
  act({
    path: '/nominations/pass-on',
    summary: 'Pass on every list of a kecamatan that is due',
    input: contract.batchInput,
    answer: contract.batchAnswer,
    act: nomination.steppingAll('pass-on'),
  }),
  act({
    path: '/nominations/receive',
    summary: 'Receive every list of an area that was passed on',
    input: contract.batchInput,
    answer: contract.batchAnswer,
    act: nomination.steppingAll('receive'),
  }),
]

const ownRows: readonly PemdaRoute[] = [
  act({
    path: '/nominations/rows/:rowId/remove',
    summary: 'The desa takes one name off its list, with a reason; the row is kept',
    input: contract.removeInput,
    answer: contract.removeAnswer,
    act: nomination.removeName,
  }),
]

const reading: readonly PemdaRoute[] = [
  query({
    path: '/nominations/board',
    summary: 'Every desa with what it sent, and the recap by kecamatan',
    roles: counters,
    forKeys: 'nominations',
    input: contract.boardInput,
    answer: contract.boardAnswer,
    read: ({ tx, actor, platform }, { programmeId }) =>
      nomination.readBoard({ tx, actor, world: platform.world }, programmeId),
  }),
  query({
    path: '/nominations/funnel',
    summary: 'From rows to names that go on, with every drop',
    roles: counters,
    forKeys: 'nominations',
    input: contract.boardInput,
    answer: contract.funnelAnswer,
    read: ({ tx, actor }, { programmeId }) => nomination.countFunnel(tx, programmeId, actor.area),
  }),
  query({
    path: '/nominations/versions',
    summary: 'Every list a desa sent, newest first',
    roles: readers,
    input: contract.versionsInput,
    answer: contract.versionsAnswer,
    read: ({ tx, actor }, input) => nomination.viewVersions(tx, actor, input),
  }),
  query({
    path: '/nominations/lists/:listId',
    summary: 'One list with its steps and what may be done with it now',
    roles: readers,
    input: contract.listId,
    answer: contract.listView,
    read: ({ tx, actor }, { listId }) => nomination.viewList(tx, actor, listId),
  }),
  query({
    path: '/nominations/lists/:listId/rows',
    summary: 'The rows of a list, numbers masked',
    roles: readers,
    input: contract.rowsInput,
    answer: contract.rowsAnswer,
    read: ({ tx, vault }, input) => nomination.readRowsOf(tx, vault, input),
  }),
  query({
    path: '/nominations/lists/:listId/difference',
    summary: 'What a list changed against what stood before it, or against another version',
    roles: readers,
    input: contract.differenceInput,
    answer: contract.differenceAnswer,
    read: ({ tx, vault }, input) => nomination.readDifference(tx, vault, input),
  }),
  route({
    method: 'GET',
    path: '/nominations/lists/:listId/mend.xlsx',
    summary: 'The rows of a list to mend, with the reasons (XLSX)',
    roles: nomination.receivers,
    input: contract.listId,
    answer: 'file',
    answersNumbers: true,
    run: (request, { listId }) => nomination.makeMendFile(request, listId),
  }),
  act({
    path: '/nominations/rows/:rowId/open',
    summary: 'One row as it was written, to mend it; logged',
    input: contract.rowId,
    answer: contract.writtenAnswer,
    act: nomination.openRow,
  }),
]
