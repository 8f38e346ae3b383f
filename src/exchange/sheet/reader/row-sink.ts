import type { SheetHead } from '../cell.ts'
import type { SheetLimits } from '../sheet-limits.ts'
import { FileFault } from './file-fault.ts'
import type { RawRow, RowBatch } from './raw-row.ts'
import { packRows } from './raw-row.ts'

const rowsPerBatch = 256

/** Where the rows of a file go. The thread's side sends them on; a test may simply keep them. */
export type RowReceiver = {
  sheet(head: SheetHead): void
  rows(batch: RowBatch): void
}

/** Counts rows against the limits and hands them on in batches. */
export class RowSink {
  readonly #limits: SheetLimits
  readonly #receiver: RowReceiver
  #waiting: RawRow[] = []
  #sheet = -1
  #inSheet = 0
  #total = 0

  constructor(limits: SheetLimits, receiver: RowReceiver) {
    this.#limits = limits
    this.#receiver = receiver
  }

  get total(): number {
    return this.#total
  }

  beginSheet(head: SheetHead): void {
    this.flush()
    this.#sheet += 1
    this.#inSheet = 0
    this.#receiver.sheet(head)
  }

  /** False when no more rows of this sheet are wanted. */
  add(row: RawRow): boolean {
    this.#total += 1
    if (this.#total > this.#limits.rows) throw new FileFault('file-too-many-rows', { limit: this.#limits.rows })
    this.#inSheet += 1
    if (this.#waiting.push(row) === rowsPerBatch) this.flush()
    return this.#inSheet < (this.#limits.firstRows ?? Infinity)
  }

  flush(): void {
    if (this.#waiting.length === 0) return
    this.#receiver.rows(packRows(this.#sheet, this.#waiting))
    this.#waiting = []
  }
}
