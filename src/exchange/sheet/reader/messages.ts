import type { Refusal } from '#values/refusal.ts'
import type { SheetHead } from '../cell.ts'
import type { SheetLimits } from '../sheet-limits.ts'
import type { RowBatch } from './raw-row.ts'
import type { FileReading } from './read-file.ts'
import type { FileSource } from './zip-archive.ts'

/** Batches the reading thread may be ahead of their receiver. */
export const mostUnread = 8

export type ReadingJob = {
  readonly source: FileSource
  readonly limits: SheetLimits
  /** One number shared by both threads: how many batches the receiver has taken. */
  readonly received: Int32Array
}

export type ReadingMessage =
  | { readonly type: 'sheet'; readonly head: SheetHead }
  | { readonly type: 'rows'; readonly batch: RowBatch }
  | ({ readonly type: 'done' } & FileReading)
  | { readonly type: 'refused'; readonly refusal: Refusal }
  | { readonly type: 'failed'; readonly error: string }
