import * as z from 'zod/mini'

const id = z.uuid()
const count = z.int()

export const makeFileInput = z.object({
  programmeId: id,
  decreeListId: id,
  /** A saved column map of kind `enrolment`; without it the newest saved one, else the default. */
  columnMapId: z.optional(id),
})
/** Started at once, or proposed to a second person. */
export const fileAsked = z.object({ jobId: z.nullable(id), proposalId: z.nullable(id) })
export const filesInput = z.object({ programmeId: id })
export const filePart = z.object({
  fileId: id,
  part: z.prefault(z.coerce.number().check(z.int(), z.gte(1), z.lte(1_000)), 1),
})
export const heldInput = z.object({ fileId: id })
export const coverLetterInput = z.object({ fileId: id })

export const enrolmentFile = z.object({
  id,
  programmeId: id,
  decreeListId: id,
  columnMapId: z.nullable(id),
  /** People sent to the branch in this file. */
  people: count,
  parts: z.array(z.object({ rows: count, digest: z.string() })),
  /** People kept apart because the branch would reject their rows. */
  held: count,
  madeAt: z.string(),
})
export const enrolmentFiles = z.object({
  rows: z.array(enrolmentFile),
  /** How many of the programme stand where, by the state of their enrolment. */
  states: z.object({ awaitingNumber: count, rejected: count, active: count }),
})

/** By the day of the branch's list they were held against; empty where none was used. */
export const firstTime = z.object({ rows: z.array(z.object({ dataDate: z.string(), sent: count, first: count })) })

export type MakeFileInput = z.output<typeof makeFileInput>
export type FileAsked = z.output<typeof fileAsked>
/** With the proposal in which somebody agreed to it, where one is needed. */
export type AgreedFile = MakeFileInput & { readonly proposalId?: string | undefined }
export type EnrolmentFileView = z.output<typeof enrolmentFile>
export type FirstTime = z.output<typeof firstTime>
export type EnrolmentFiles = z.output<typeof enrolmentFiles>
export type FilePart = EnrolmentFileView['parts'][number]
