import * as z from 'zod/mini'
import { areaCode, id, refusal, rowFields } from './parts.ts'

/** Every column of the working list, in its order. */
export const sheetFields = ['kecamatan', 'desa', ...rowFields] as const
const sheetField = z.enum(sheetFields)
/** Rows of Excel; those that are missing in a sheet stand below 0. */
const mostLines = 2_000_000
const line = z.int().check(z.gte(-mostLines), z.lte(mostLines))
const lines = z.array(line).check(z.minLength(1), z.maxLength(200))

/** A kecamatan, or the whole area of whoever takes it. */
export const takeSheetInput = z.object({ programmeId: id, area: z.optional(areaCode) })
export const sendSheetInput = z.object({ programmeId: id })
export const sheetsInput = z.object({ programmeId: id })
export const sheetInput = z.object({ sheetId: id })

const count = z._default(z.int(), 0)
/** What was found in a sheet as a whole. */
export const sheetRemarks = z.object({
  rows: count,
  unchanged: count,
  changed: count,
  proposed: count,
  added: count,
  removed: count,
  /** Rows with a key of another sheet, and with a key that stands beside somebody else's cells. */
  foreign: count,
  displaced: count,
  /** Rows that somebody worked on since the sheet was taken. */
  changedSince: count,
  hasKeys: z._default(z.boolean(), true),
  hasMark: z._default(z.boolean(), true),
  missingColumns: z._default(z.array(z.string()), []),
  foreignColumns: z._default(z.array(z.string()), []),
})
export const sheetView = z.object({
  id,
  fileName: z.string(),
  sentAt: z.string(),
  sentBy: z.string(),
  takenAt: z.nullable(z.string()),
  takenBy: z.string(),
  remarks: sheetRemarks,
  cells: z.object({ open: z.int(), accepted: z.int(), refused: z.int(), locked: z.int(), unreadable: z.int() }),
  /** Rows without a key that wait for a human answer. */
  unanswered: z.int(),
})
export const sheetsAnswer = z.object({ rows: z.array(sheetView) })

export const sheetRowsInput = z.object({
  sheetId: id,
  field: z.optional(sheetField),
  kind: z.optional(z.enum(['changed', 'proposed', 'added', 'removed'])),
  state: z.optional(z.enum(['open', 'accepted', 'refused', 'locked', 'unreadable'])),
  after: z.optional(z.coerce.number().check(z.int(), z.gte(-mostLines), z.lte(mostLines))),
  limit: z.prefault(z.coerce.number().check(z.int(), z.gte(1), z.lte(200)), 50),
})
const decided = z.object({ by: z.string(), at: z.string() })
export const sheetCell = z.object({
  field: sheetField,
  taken: z.string(),
  now: z.string(),
  yours: z.string(),
  state: z.enum(['open', 'accepted', 'refused', 'locked', 'unreadable']),
  /** Somebody else changed it meanwhile: three values, and a person decides. */
  conflict: z.boolean(),
  decided: z.nullable(decided),
  /** Who changed it last before this sheet: through a sheet, or with the list it came in. */
  changedBy: z.nullable(decided),
})
export const sheetRow = z.object({
  line,
  kind: z.enum(['changed', 'proposed', 'added', 'removed']),
  name: z.string(),
  nik: z.string(),
  desa: z.string(),
  /** What the sheet calls somebody whose key was cut off. */
  sheetName: z.string(),
  sheetNik: z.string(),
  answer: z.nullable(z.enum(['same', 'other'])),
  /** The version that was compared; it goes back with the decision. Null when the person stands no longer. */
  version: z.nullable(id),
  cells: z.array(sheetCell),
})
export const sheetRowsAnswer = z.object({ rows: z.array(sheetRow), next: z.nullable(z.string()) })

export const settleInput = z.object({
  sheetId: id,
  decision: z.enum(['accept', 'refuse']),
  rows: z
    .array(
      z.object({ line, version: z.nullable(id), fields: z.array(sheetField).check(z.minLength(1), z.maxLength(16)) }),
    )
    .check(z.minLength(1), z.maxLength(200)),
})
export const settleAnswer = z.object({
  accepted: z.int(),
  refused: z.int(),
  /** Rows whose cells stay open, each with the reason. */
  left: z.array(z.object({ line, refusal })),
})
/** Everything that is open and clear, of one column or of all; what is contested is decided one by one. */
export const settleAllInput = z.object({
  sheetId: id,
  decision: z.enum(['accept', 'refuse']),
  field: z.prefault(z.nullable(sheetField), null),
})
export const answerRowsInput = z.object({ sheetId: id, lines, answer: z.enum(['same', 'other']) })
export const answerRowsAnswer = z.object({ answered: z.int() })

export type SheetField = (typeof sheetFields)[number]
export type SheetRemarks = z.output<typeof sheetRemarks>
export type SheetView = z.output<typeof sheetView>
export type SheetRow = z.output<typeof sheetRow>
export type SheetCell = z.output<typeof sheetCell>
export type SheetRowsInput = z.output<typeof sheetRowsInput>
export type SheetRowsAnswer = z.output<typeof sheetRowsAnswer>
export type SettleInput = z.output<typeof settleInput>
export type SettleAnswer = z.output<typeof settleAnswer>
export type SettleAllInput = z.output<typeof settleAllInput>
export type AnswerRowsInput = z.output<typeof answerRowsInput>
