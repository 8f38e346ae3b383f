import type { ArchiveLimits } from '../sheet-limits.ts'
import { FileFault } from './file-fault.ts'

/** The parts of a workbook, wherever it lies: on the disk of a server, or behind a button of a browser. */
export type PackageParts = {
  readonly entries: ReadonlyMap<string, unknown>
  /** The unpacked bytes of a part; it ends with an error when they pass the announced size. */
  read(name: string): Promise<AsyncIterable<Uint8Array> | undefined>
}

/** Small files may pack well by nature; only what unfolds beyond this is measured by its ratio. */
const harmless = 4 * 2 ** 20

/** Refuses what would unfold beyond the limits, by the sizes its directory announces. */
export function guardSize(unpacked: readonly number[], size: number, limits: ArchiveLimits): void {
  const total = unpacked.reduce((sum, bytes) => sum + bytes, 0)
  if (total > limits.inflated || (total > harmless && total > size * limits.ratio)) throw new FileFault('file-swollen')
}
