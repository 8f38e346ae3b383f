import { checkTrail } from '../trail/check-trail.ts'
import type { Examined } from './examined.ts'
import { good, wrong, type Finding } from './finding.ts'

/** Every trail is walked from its first record. Without anchors this finds what was bent, not what was linked anew. */
export async function checkChain({ connection, offices }: Examined): Promise<Finding[]> {
  const checks = []
  for (const { code } of offices) checks.push(await checkTrail(connection.pool, code, []))
  const broken = checks.filter(({ fault }) => fault !== null)
  const records = checks.reduce((sum, check) => sum + check.records, 0)
  if (broken.length === 0)
    return [good('trail', `Jejak audit utuh: ${records} catatan.`, `The trail is whole: ${records} records.`)]
  const where = broken.map(({ pemda, fault }) => `${pemda} #${fault!.place}`).join(', ')
  return [
    wrong(
      'trail',
      `Jejak audit putus pada ${where}. Jangan ubah apa pun; simpan cadangan dan beri tahu Inspektorat.`,
      `The trail is broken at ${where}. Change nothing; keep a backup and tell the inspectorate.`,
    ),
  ]
}
