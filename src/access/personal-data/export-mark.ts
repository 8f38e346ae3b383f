import type { Actor } from '../actor.ts'
import { items, type ItemName } from './items.ts'

type Export = {
  readonly at: Date
  readonly purpose: string
  /** What of its people leaves unmasked. */
  readonly holds: readonly ItemName[]
  /** Digest of what was exported: of the list, or of its rows. */
  readonly digest: string
}

/**
 * Says in the properties of a file who took it, when, for what and what it holds. Never in a cell: there it would be a
 * column more than agreed, and deleted first by whoever passes the file on.
 */
export function exportMark({ name, role }: Actor, { at, purpose, holds, digest }: Export) {
  return {
    'Diambil oleh': `${name} (${role})`,
    'Diambil pada': at.toISOString(),
    Tujuan: purpose,
    'Data pribadi': holds.map((item) => items[item].called).join(', ') || 'tidak ada',
    'Sidik isi': digest,
  }
}

export type ExportMark = ReturnType<typeof exportMark>

/** For formats that have one line and no list of properties. */
export const markLine = (mark: ExportMark): string =>
  Object.entries(mark)
    .map(([name, value]) => `${name}: ${value}`)
    .join('; ')

/** When a job was asked for: its id carries the moment, so that a job that was cut off writes the same file again. */
export const askedAt = (jobId: string): Date => new Date(Number.parseInt(jobId.replaceAll('-', '').slice(0, 12), 16))
