import type { Refusal } from '#values/refusal.ts'
import type { NameRecord } from '../records/sheet-rows.ts'
import type { WrittenRow } from '../rules/row.ts'

export type LeftRow = { readonly line: number; readonly refusal: Refusal }
export type Applied = {
  /** What was taken over, or stood so already. */
  readonly done: readonly { readonly line: number; readonly fields: readonly string[] }[]
  readonly left: readonly LeftRow[]
  /** Ids of the versions before and after. */
  readonly before: readonly string[]
  readonly after: readonly string[]
}
/** A row with the cells that are to be written into it. */
export type Correction = {
  readonly line: number
  readonly fields: readonly string[]
  readonly record: NameRecord
  readonly written: WrittenRow
}
