import * as z from 'zod/mini'
import {
  areaCode,
  counts,
  date,
  desaCode,
  digest,
  id,
  listMode,
  listState,
  place,
  refusal,
  remark,
  rowFields,
  verdict,
  words,
} from './parts.ts'

export const roundInput = z.object({
  programmeId: id,
  deadline: z.nullable(date),
  /** Number of the letter that asks for names. */
  letter: words(120),
  quotas: z.array(z.object({ area: desaCode, quota: z.int().check(z.gte(0), z.lte(100_000)) })),
})
export const roundAnswer = z.object({ desa: z.int() })
export const formInput = z.object({ area: desaCode, programmeId: id })
export const formsInput = z.object({ programmeId: id, area: z.optional(areaCode) })

/** A field of the column map for village lists: those of a row, and joined ones such as place and date of birth. */
const fieldName = z.string().check(z.minLength(1), z.maxLength(40))
/** Which column of which sheet holds which field. Rows are counted from 1 (0: no head), columns from 0. */
export const listMapping = z.object({
  sheets: z
    .array(
      z.object({
        sheet: z.string().check(z.maxLength(64)),
        headerRow: z.int().check(z.gte(0), z.lte(20_000)),
        columns: z
          .array(z.object({ field: fieldName, index: z.int().check(z.gte(0), z.lte(255)) }))
          .check(z.minLength(1), z.maxLength(40)),
      }),
    )
    .check(z.minLength(1), z.maxLength(40)),
})

/** A field of a form is text; what is no JSON is no mapping either. */
const jsonText = z.pipe(
  z.string().check(z.maxLength(100_000)),
  z.transform((text: string): unknown => {
    try {
      return JSON.parse(text)
    } catch {
      return undefined
    }
  }),
)
export const previewInput = z.object({
  programmeId: id,
  area: z.optional(desaCode),
  /** The columns as somebody corrected them, to see the verdict of every row before it is taken in with them. */
  mapping: z.optional(z.pipe(jsonText, listMapping)),
  /** Whether it is looked at as a whole list or as an addition; found out when absent. */
  mode: z.optional(listMode),
})
export const previewSheet = z.object({
  sheet: z.string(),
  headerRow: z.int(),
  by: z.enum(['remembered', 'guessed', 'given']),
  columns: z.array(z.object({ field: z.string(), index: z.int(), header: z.string(), confidence: z.number() })),
  missing: z.array(z.string()),
  /** Every heading of the sheet, to choose another column for a field. */
  headers: z.array(z.object({ index: z.int(), header: z.string() })),
  /** The first rows under the head, NIK and KK masked. */
  samples: z.array(z.array(z.string())),
})
export const previewFile = z.object({
  fileName: z.string(),
  /** Null when the file could not even be stored, as a file inside a broken ZIP. */
  digest: z.nullable(z.string()),
  refusal: z.nullable(refusal),
  area: z.nullable(place),
  areaBy: z.nullable(z.enum(['form', 'code', 'name', 'own', 'given'])),
  /** Set when more than one desa may be meant. Empty with no area: nothing in the file names one. */
  candidates: z.array(place),
  /** What the file names when it does not name `area`: to be answered for before it is received. */
  otherDesa: z.array(place),
  /** The list that already holds exactly this file; nothing is to be done. */
  receivedBefore: z.nullable(z.object({ listId: id, version: z.int(), receivedAt: z.string() })),
  /** A file of mended rows goes back as an addition, everything else is proposed as a whole list. */
  mode: listMode,
  sheets: z.array(previewSheet),
  /** Rows that name nobody: sums, subtitles, signatures, people who were struck out. */
  leftOut: z.array(z.object({ sheet: z.string(), row: z.int(), text: z.string(), why: z.string() })),
  otherSheets: z.array(z.object({ sheet: z.string(), rows: z.int() })),
  counts: z.nullable(z.object({ rows: z.int(), new: z.int(), alreadyThere: z.int(), toBeMended: z.int() })),
  remarks: z.array(z.extend(remark, { sheet: z.string(), row: z.int() })),
  /** Against what stands now. Vanished names are a question to the desa before they are dropped. */
  difference: z.nullable(
    z.object({
      added: z.int(),
      removed: z.int(),
      changed: z.int(),
      unchanged: z.int(),
      removedNames: z.array(z.string()),
    }),
  ),
})
export const previewAnswer = z.object({ files: z.array(previewFile) })

export const receiveInput = z.object({
  programmeId: id,
  area: desaCode,
  /** Somebody was told that the file names another desa, and takes it in for this one all the same. */
  keepsDesa: z.prefault(z.boolean(), false),
  fileDigest: digest,
  fileName: words(200),
  /** Only when somebody corrected what the preview proposed; it is remembered for lists with the same headings. */
  mapping: z.prefault(z.nullable(listMapping), null),
  mode: listMode,
  sender: words(120),
  /** The day on which the desa named these people; today when absent. */
  nominatedOn: z.optional(date),
  scanDigest: z.prefault(z.nullable(digest), null),
})
export const receiveAnswer = z.object({
  listId: id,
  version: z.int(),
  state: listState,
  ...counts,
  /** Rows below the head that name nobody; the preview shows them. */
  leftOut: z.int(),
  /** The same file stood there already: nothing was changed. */
  receivedBefore: z.boolean(),
})

const cell = words(300)
export const oneInput = z.object({
  programmeId: id,
  area: desaCode,
  /** The row this one mends; it stops counting. */
  replaces: z.prefault(z.nullable(id), null),
  written: z.object(
    Object.fromEntries(rowFields.map((field) => [field, cell])) as Record<(typeof rowFields)[number], typeof cell>,
  ),
  statesWork: z.boolean(),
  statesHealth: z.boolean(),
  nominatedOn: z.optional(date),
  scanDigest: z.prefault(z.nullable(digest), null),
})
export const oneAnswer = z.object({
  listId: id,
  rowId: id,
  verdict,
  faults: z.array(remark),
  warnings: z.array(remark),
})

export const scanAnswer = z.object({ digest: z.string(), name: z.string(), bytes: z.int() })

export type RoundInput = z.output<typeof roundInput>
export type ListMapping = z.output<typeof listMapping>
export type PreviewInput = z.output<typeof previewInput>
export type PreviewSheet = z.output<typeof previewSheet>
export type PreviewFile = z.output<typeof previewFile>
export type ReceiveInput = z.output<typeof receiveInput>
export type ReceiveAnswer = z.output<typeof receiveAnswer>
export type OneInput = z.output<typeof oneInput>
export type OneAnswer = z.output<typeof oneAnswer>
