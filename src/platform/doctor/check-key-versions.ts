import { join } from 'node:path'
import type { KeyRow } from '../vault/key-rows.ts'
import { keyRows } from '../vault/key-rows.ts'
import { countFilesByVersion } from '../vault/reseal-files.ts'
import { countByVersion } from '../vault/reseal-rows.ts'
import { sealedTablesOf } from '../vault/sealed-tables.ts'
import type { Examined } from './examined.ts'
import { good, notice, type Finding } from './finding.ts'

const dayMillis = 86_400_000
/** After this the key is passed on even if nothing happened. */
const longestDays = 365

/** Which version of the key of every Pemda writes, how old it is, and what still stands under earlier ones. */
export async function checkKeyVersions(examined: Examined): Promise<Finding[]> {
  const all = (await keyRows(examined.connection.pool)).filter(({ purpose }) => purpose === 'seal')
  const findings: Finding[] = []
  for (const pemda of new Set(all.map((row) => row.pemda)))
    findings.push(
      await versionFinding(
        examined,
        pemda,
        all.filter((row) => row.pemda === pemda),
      ),
    )
  const earlier = examined.masters.length - 1
  return earlier === 0 ? findings : [...findings, earlierMasters(earlier)]
}

async function versionFinding(examined: Examined, pemda: string, rows: readonly KeyRow[]): Promise<Finding> {
  const writing = rows.findLast(({ writes_from }) => writes_from !== null)!
  const left = await countLeft(examined, pemda, writing.version)
  const days = Math.floor((examined.now.getTime() - writing.made_at.getTime()) / dayMillis)
  const [id, en] = [
    `Kunci ${pemda}: versi ${writing.version}, ${days} hari`,
    `Key of ${pemda}: version ${writing.version}, ${days} days old`,
  ]
  if (left > 0 || rows.at(-1)!.writes_from === null)
    return notice(
      'keys',
      `${id}; pergantian belum selesai, ${left} nilai masih di bawah versi lain. Jalankan payung keys rotate.`,
      `${en}; passing on has not ended, ${left} values are still under another version. Run payung keys rotate.`,
    )
  if (rows.length > 1)
    return notice(
      'keys',
      `${id}; versi lama tidak dipakai lagi. Sehari sesudah pergantian, hapus dengan payung keys retire.`,
      `${en}; nothing stands under earlier versions. A day after the change, remove them with payung keys retire.`,
    )
  if (days > longestDays)
    return notice(
      'keys',
      `${id}, lebih dari setahun. Ganti dengan payung keys rotate; orang dapat terus bekerja.`,
      `${en}, more than a year. Pass it on with payung keys rotate; people can go on working.`,
    )
  return good('keys', `${id}; semua nilai tersegel dengannya.`, `${en}; all values are sealed with it.`)
}

async function countLeft({ connection, dataFolder }: Examined, pemda: string, writes: number): Promise<number> {
  const values = await countByVersion(connection.pool, pemda, sealedTablesOf(pemda))
  const files = countFilesByVersion(join(dataFolder, 'files', pemda))
  return [...values, ...files].reduce((sum, [version, count]) => (version === writes ? sum : sum + count), 0)
}

const earlierMasters = (earlier: number) =>
  notice(
    'keys',
    `Berkas kunci memuat ${earlier} kunci induk lama. Itu dibutuhkan untuk cadangan dan salinan dari masa itu.`,
    `The key file holds ${earlier} earlier master keys. They are needed for backups and copies of their time.`,
  )
