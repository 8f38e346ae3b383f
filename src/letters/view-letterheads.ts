import type { Tx } from '#platform/index.ts'
import type { LetterheadRow } from './contract/letterheads.ts'
import { pageLetterheads } from './records/letterheads.ts'

/** How the offices of an area and of all below it head their papers. */
export async function viewLetterheads(tx: Tx, area: string): Promise<{ rows: LetterheadRow[] }> {
  const rows = await pageLetterheads(tx, area)
  return {
    rows: rows.map((row) => ({
      letterheadId: row.id,
      area: row.area,
      areaName: row.area_name ?? '',
      // The database holds what the door took.
      lines: row.lines as string[],
      address: row.address,
      contact: row.contact,
      logoDigest: row.logo_digest,
      paper: row.paper as LetterheadRow['paper'],
      recordedAt: row.recorded_at.toISOString(),
    })),
  }
}
