import * as z from 'zod/mini'
import { removalReasons } from '../rules/own-row.ts'
import { areaCode, digest, id, listState, refusal, words } from './parts.ts'

export const stepInput = z.object({
  listId: id,
  remark: words(1_000),
  scanDigest: z.prefault(z.nullable(digest), null),
})
export const stepAnswer = z.object({ listId: id, state: listState })
export const batchInput = z.object({
  programmeId: id,
  /** A kecamatan, or the whole Pemda. */
  area: areaCode,
  scanDigest: z.prefault(z.nullable(digest), null),
})
export const batchAnswer = z.object({
  lists: z.int(),
  names: z.int(),
  /** Lists that were due and could not go on, each with the reason. */
  left: z.array(z.object({ listId: id, area: z.string(), refusal })),
})

export const removeInput = z.object({ rowId: id, reason: z.enum(removalReasons) })
export const removeAnswer = z.object({ rowId: id, listId: id })

export type StepInput = z.output<typeof stepInput>
export type StepAnswer = z.output<typeof stepAnswer>
export type RemoveInput = z.output<typeof removeInput>
export type RemoveAnswer = z.output<typeof removeAnswer>
export type BatchInput = z.output<typeof batchInput>
export type BatchAnswer = z.output<typeof batchAnswer>
