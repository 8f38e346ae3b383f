import * as z from 'zod/mini'
import { removalReasons } from '../rules/own-row.ts'
import { counts, desaCode, id, listMode, listState, remark, rowField, verdict } from './parts.ts'
import { oneInput } from './receive.ts'

const listStep = z.object({
  from: z.nullable(z.string()),
  to: z.string(),
  remark: z.string(),
  role: z.string(),
  by: z.string(),
  at: z.string(),
  hasScan: z.boolean(),
})
export const listView = z.object({
  id,
  programmeId: id,
  area: z.string(),
  areaName: z.string(),
  version: z.int(),
  mode: listMode,
  channel: z.enum(['form', 'file', 'typed']),
  state: listState,
  onBehalf: z.boolean(),
  sender: z.string(),
  fileName: z.string(),
  fileDigest: z.nullable(z.string()),
  hasScan: z.boolean(),
  ...counts,
  /** Rows the desa took off the list again. */
  removed: z.int(),
  nominatedOn: z.string(),
  receivedAt: z.string(),
  receivedBy: z.string(),
  supersededBy: z.nullable(z.string()),
  steps: z.array(listStep),
  /** What the asking role may do with it now. */
  open: z.array(z.enum(['send', 'return', 'pass-on', 'receive'])),
})
export const listId = z.object({ listId: id })
export const versionsInput = z.object({ programmeId: id, area: desaCode })
export const versionsAnswer = z.object({ rows: z.array(listView) })

export const rowsInput = z.object({
  listId: id,
  verdict: z.optional(verdict),
  after: z.optional(id),
  limit: z.prefault(z.coerce.number().check(z.int(), z.gte(1), z.lte(200)), 50),
})
export const nominationRow = z.object({
  id,
  sheet: z.string(),
  rowNumber: z.int(),
  name: z.string(),
  /** Masked; '' when none could be read. */
  nik: z.string(),
  kk: z.string(),
  phone: z.string(),
  birthPlace: z.string(),
  birthDate: z.nullable(z.string()),
  sex: z.nullable(z.enum(['L', 'P'])),
  motherName: z.string(),
  address: z.string(),
  occupation: z.nullable(z.string()),
  occupationWritten: z.string(),
  occupation2: z.nullable(z.string()),
  workplace: z.string(),
  statesWork: z.boolean(),
  statesHealth: z.boolean(),
  nominatedOn: z.string(),
  verdict,
  /** False for a double and for a row that was mended or removed: it is kept and not counted. */
  current: z.boolean(),
  /** Taken off the list by the desa. */
  removed: z.nullable(z.object({ as: z.enum(removalReasons), at: z.string() })),
  faults: z.array(remark),
  warnings: z.array(remark),
})
export const rowsAnswer = z.object({ rows: z.array(nominationRow), next: z.nullable(z.string()) })
export const rowId = z.object({ rowId: id })
export const writtenAnswer = z.object({
  rowId: id,
  listId: id,
  written: oneInput.shape.written,
  faults: z.array(remark),
})

export const differenceInput = z.object({ listId: id, against: z.optional(id) })
const differing = z.object({ name: z.string(), sheet: z.string(), rowNumber: z.int() })
export const differenceAnswer = z.object({
  counts: z.object({ added: z.int(), removed: z.int(), changed: z.int(), unchanged: z.int() }),
  added: z.array(differing),
  removed: z.array(differing),
  changed: z.array(z.extend(differing, { before: z.string(), fields: z.array(rowField) })),
})

export const boardInput = z.object({ programmeId: id })
const recap = z.object({
  desa: z.int(),
  states: z.object({
    nothing: z.int(),
    draft: z.int(),
    nominated: z.int(),
    returned: z.int(),
    'passed-on': z.int(),
    received: z.int(),
  }),
  names: z.int(),
  toBeMended: z.int(),
  /** Desa that had sent nothing by the deadline. */
  late: z.array(z.string()),
  /** Desa that sent in time and changed something after the deadline. */
  changedLate: z.array(z.string()),
})
export const boardRow = z.object({
  /** What its papers are about. */
  roundId: id,
  /** Papers of the desa whose signed sheet is not here yet. */
  papersMissing: z.int(),
  area: z.string(),
  name: z.string(),
  quota: z.nullable(z.int()),
  late: z.boolean(),
  changedLate: z.boolean(),
  /** Over everything of this desa that stands; the state is that of its newest list, an addition being written apart. */
  good: z.int(),
  toMend: z.int(),
  repeated: z.int(),
  /** Names in lists the lead agency has received: these go on to verification. */
  received: z.int(),
  list: z.nullable(
    z.object({
      id,
      state: listState,
      version: z.int(),
      channel: z.enum(['form', 'file', 'typed']),
      onBehalf: z.boolean(),
      sender: z.string(),
      receivedAt: z.string(),
      /** The day on which the desa sent what stands now; null while it is a draft. */
      sentOn: z.nullable(z.string()),
      /** The day on which the desa first sent anything. */
      firstSentOn: z.nullable(z.string()),
      hasScan: z.boolean(),
      /** Lists that stand beside each other: a whole one and its additions. */
      standing: z.int(),
    }),
  ),
  /** What the desa writes beside lists it has sent; counted above and sent to nobody yet. */
  addition: z.nullable(z.object({ names: z.int(), toMend: z.int() })),
})
export const boardAnswer = z.object({
  deadline: z.nullable(z.string()),
  letter: z.string(),
  rows: z.array(boardRow),
  kecamatan: z.array(z.extend(recap, { kecamatan: z.string(), name: z.string() })),
  total: recap,
})
export const funnelAnswer = z.object({
  desa: z.int(),
  /** Desa of which at least one list stands. */
  desaWithList: z.int(),
  /** Rows of all standing lists, and how many of them do not count, with the reason. */
  rows: z.int(),
  repeated: z.int(),
  mended: z.int(),
  removed: z.int(),
  toMend: z.int(),
  /** Names that go on, by how far their list has come; their sum is `names`. */
  names: z.int(),
  draft: z.int(),
  nominated: z.int(),
  returned: z.int(),
  passedOn: z.int(),
  received: z.int(),
})

export type ListView = z.output<typeof listView>
export type RowsInput = z.output<typeof rowsInput>
export type NominationRow = z.output<typeof nominationRow>
export type RowsAnswer = z.output<typeof rowsAnswer>
export type WrittenAnswer = z.output<typeof writtenAnswer>
export type DifferenceAnswer = z.output<typeof differenceAnswer>
export type BoardRow = z.output<typeof boardRow>
export type BoardAnswer = z.output<typeof boardAnswer>
export type FunnelAnswer = z.output<typeof funnelAnswer>
