import { join } from 'node:path'
import { refuse, type Refusal } from '#values/refusal.ts'
import { inOneTransaction } from '../database/one-transaction.ts'
import { keyRows, tellOfKeys } from './key-rows.ts'
import { dropVersion } from './kept-versions.ts'
import { leftUnder, type KeyWork } from './pass-on.ts'

/** No transaction and no job lives longer; what was sealed under the earlier version has been written by then. */
const leastMillis = 24 * 3_600_000

export type Retired = { readonly pemda: string; readonly versions: readonly number[] }

/** Removes the versions that nothing stands under any more. Older backups bring their own. */
export async function retireVersions(work: Pick<KeyWork, 'platform'>, pemda: string): Promise<Retired | Refusal> {
  const { connection, world, dataFolder } = work.platform
  const rows = (await keyRows(connection.pool, pemda)).filter(({ purpose }) => purpose === 'seal')
  const writing = rows.findLast(({ writes_from }) => writes_from !== null)
  const versions = rows.filter(({ version }) => version < (writing?.version ?? 0)).map(({ version }) => version)
  if (!writing?.writes_from || versions.length === 0) return { pemda, versions: [] }
  if (world.clock.now().getTime() - writing.writes_from.getTime() < leastMillis)
    return refuse('keys-too-new', { pemda, since: writing.writes_from.toISOString() })
  const left = await leftUnder(work, pemda, writing.version)
  if (left > 0) return refuse('keys-still-used', { pemda, left })
  await inOneTransaction(connection.pool, async (client) => {
    await client.query(`delete from public.pemda_key where pemda = $1 and purpose = 'seal' and version = any ($2)`, [
      pemda,
      versions,
    ])
    await tellOfKeys(client, world, { pemda, act: 'keys.retire', details: { versions } })
  })
  for (const version of versions) dropVersion(join(dataFolder, 'files', pemda), version)
  return { pemda, versions }
}
