import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Platform } from '../index.ts'
import { inOneTransaction } from '../database/one-transaction.ts'
import { loadKeyFile } from './key-file.ts'
import { keyRows, tellOfKeys, type KeyRow } from './key-rows.ts'
import { lookEveryMillis } from './key-rings.ts'
import { keepVersion } from './kept-versions.ts'
import { countFilesByVersion, resealFiles } from './reseal-files.ts'
import { countByVersion, resealTable } from './reseal-rows.ts'
import { sealedTablesOf } from './sealed-tables.ts'
import { wrapKey } from './wrapped-keys.ts'

export type KeyWork = {
  readonly platform: Platform
  readonly keyFile: string
  /** How long to wait until every process must have seen what changed. */
  readonly settleMillis?: number
  report(done: number, total: number): void
}
export type PassedOn = {
  readonly pemda: string
  readonly version: number
  readonly values: number
  readonly files: number
  /** What is still under an earlier version: rows that somebody held all the time, and what does not open. */
  readonly left: number
}

/** Three looks of a process: one may just have begun, and one may be late. */
const settled = 3 * lookEveryMillis
const mostRounds = 50

/**
 * Passes a Pemda to a new version of its seal key while people work. The version is made known, writes when every process has
 * seen it, and then everything that stands under earlier ones is sealed anew. Each step is found in the data: after a kill the
 * same call goes on where it was, and begins no second version.
 */
export async function passOn(work: KeyWork, pemda: string): Promise<PassedOn> {
  const version = await knownVersion(work, pemda)
  await beginToWrite(work, pemda, version)
  const sealed = await sealAnew(work, pemda, version)
  if (sealed.left === 0)
    await tell(work, pemda, 'keys.passed-on', { version, values: sealed.values, files: sealed.files })
  return { pemda, version, ...sealed }
}

const sealsOf = async ({ platform }: KeyWork, pemda: string): Promise<readonly KeyRow[]> =>
  (await keyRows(platform.connection.pool, pemda)).filter(({ purpose }) => purpose === 'seal')

/** The version to pass to: the one an earlier call left unfinished, or else a new one. */
async function knownVersion(work: KeyWork, pemda: string): Promise<number> {
  await work.platform.vault(pemda)
  const newest = (await sealsOf(work, pemda)).at(-1)!
  if (newest.version > 1 && newest.writes_from === null) return newest.version
  if ((await leftUnder(work, pemda, newest.version)) > 0) return newest.version
  const { platform, keyFile } = work
  const key = { purpose: 'seal', version: newest.version + 1 } as const
  const wrapped = wrapKey(loadKeyFile(keyFile), pemda, key, platform.world.random.bytes(32))
  // Beside the files first: from here on it can be lost with neither.
  keepVersion(filesOf(work, pemda), key.version, wrapped)
  await inOneTransaction(platform.connection.pool, async (client) => {
    await client.query(
      `insert into public.pemda_key (pemda, purpose, version, wrapped, made_at) values ($1, 'seal', $2, $3, $4)
       on conflict do nothing`,
      [pemda, key.version, wrapped, platform.world.clock.now()],
    )
    await tellOfKeys(client, platform.world, { pemda, act: 'keys.pass-on', details: { version: key.version } })
  })
  // A server that looked just now has put it in already; of two who begin at once, the first one's key is the key.
  const kept = (await sealsOf(work, pemda)).find((row) => row.version === key.version)!
  if (!kept.wrapped.equals(wrapped)) keepVersion(filesOf(work, pemda), key.version, kept.wrapped)
  return key.version
}

async function beginToWrite(work: KeyWork, pemda: string, version: number): Promise<void> {
  const { platform, settleMillis = settled } = work
  const known = (await sealsOf(work, pemda)).find((row) => row.version === version)!
  if (known.writes_from === null) {
    await pause(settleMillis)
    await inOneTransaction(platform.connection.pool, (client) =>
      client.query(
        `update public.pemda_key set writes_from = $3 where pemda = $1 and purpose = 'seal' and version = $2`,
        [pemda, version, platform.world.clock.now()],
      ),
    )
  }
  // Until every process has seen it, some still write under the earlier version; what they wrote is sealed anew with the rest.
  await platform.lookAtKeys()
  await pause(settleMillis)
}

async function sealAnew(work: KeyWork, pemda: string, writes: number): Promise<Omit<PassedOn, 'pemda' | 'version'>> {
  const { platform } = work
  const given = { pool: platform.connection.pool, pemda, vault: await platform.vault(pemda), writes }
  const total = await leftUnder(work, pemda, writes)
  let done = 0
  const report = (more: number) => work.report((done += more), total)
  const files = resealFiles(filesOf(work, pemda), given.vault, writes, report)
  let values = 0
  for (let round = 0; round < mostRounds; round++) {
    let found = 0
    for (const table of sealedTablesOf(pemda)) found += await resealTable(given, table, report)
    values += found
    // Either nothing is left, or only what is held by somebody or damaged.
    if (found === 0 && (round > 0 || (await leftUnder(work, pemda, writes)) === 0)) break
    await pause(Math.min(round * 20, 500))
  }
  return { values, files, left: await leftUnder(work, pemda, writes) }
}

const filesOf = ({ platform }: KeyWork, pemda: string) => join(platform.dataFolder, 'files', pemda)

/** Values and files under any other version than this one. */
export async function leftUnder(
  { platform }: Pick<KeyWork, 'platform'>,
  pemda: string,
  version: number,
): Promise<number> {
  const values = await countByVersion(platform.connection.pool, pemda, sealedTablesOf(pemda))
  const files = countFilesByVersion(join(platform.dataFolder, 'files', pemda))
  return [...values, ...files].reduce((sum, [under, count]) => (under === version ? sum : sum + count), 0)
}

function tell({ platform }: KeyWork, pemda: string, act: string, details: object): Promise<void> {
  return inOneTransaction(platform.connection.pool, (client) =>
    tellOfKeys(client, platform.world, { pemda, act, details }),
  )
}
