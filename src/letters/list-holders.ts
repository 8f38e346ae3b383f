import type { Tx } from '#platform/index.ts'
import type { HolderRow } from './contract.ts'
import { pageHolders } from './records/holders.ts'

/** Who holds or held the offices of an area and of all below it. */
export async function listHolders(tx: Tx, area: string): Promise<{ rows: HolderRow[] }> {
  const rows = await pageHolders(tx, area)
  return {
    rows: rows.map(({ id, area_name, from_day, until_day, capacity, ...row }) => ({
      holderId: id,
      area: row.area,
      areaName: area_name ?? '',
      office: row.office,
      title: row.title,
      name: row.name,
      // The database allows no other words.
      capacity: capacity as HolderRow['capacity'],
      rank: row.rank,
      nip: row.nip,
      from: from_day,
      until: until_day,
      letter: row.letter,
    })),
  }
}
