import { readdirSync, existsSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { inOneTransaction } from '../database/one-transaction.ts'
import { loadKeyFile, writeKeyFile, type MasterKeys } from './key-file.ts'
import { keyRows, tellOfKeys, type KeyRow } from './key-rows.ts'
import { keepVersion, readKeptVersions } from './kept-versions.ts'
import type { KeyWork } from './pass-on.ts'
import { isWrappedByNewest, unwrapKey, wrapKey } from './wrapped-keys.ts'

export type Rewrapped = { readonly wrapped: number; readonly keyFile: string; readonly earlier: number }

/**
 * A new master key, and every data key wrapped with it; what is sealed stays as it is. The new key goes into the file first,
 * before the old one: whatever happens in between, each wrapped key opens with the one or the other. After a kill the same call
 * goes on with the key that is there.
 */
export async function rewrap({ platform, keyFile }: Omit<KeyWork, 'report'>): Promise<Rewrapped> {
  const { connection, world, dataFolder } = platform
  const rows = await keyRows(connection.pool)
  const masters = withNewest(keyFile, rows)
  for (const pemda of keptFor(dataFolder)) rewrapKept(join(dataFolder, 'files', pemda), masters, pemda)
  await inOneTransaction(connection.pool, async (client) => {
    for (const row of rows) {
      await client.query(
        'update public.pemda_key set wrapped = $4 where pemda = $1 and purpose = $2 and version = $3',
        [row.pemda, row.purpose, row.version, wrapKey(masters, row.pemda, row, unwrapKey(masters, row.pemda, row))],
      )
    }
    await tellOfKeys(client, world, { pemda: 'public', act: 'keys.rewrap', details: { wrapped: rows.length } })
  })
  return { wrapped: rows.length, keyFile, earlier: masters.length - 1 }
}

function withNewest(keyFile: string, rows: readonly KeyRow[]): MasterKeys {
  const masters = loadKeyFile(keyFile)
  for (const row of rows) unwrapKey(masters, row.pemda, row)
  const isUnfinished = rows.some((row) => !isWrappedByNewest(masters, row.pemda, row))
  if (isUnfinished) return masters
  const more: MasterKeys = [randomBytes(32), ...masters]
  writeKeyFile(keyFile, more)
  return more
}

const keptFor = (dataFolder: string): readonly string[] => {
  const files = join(dataFolder, 'files')
  return existsSync(files) ? readdirSync(files) : []
}

function rewrapKept(folder: string, masters: MasterKeys, pemda: string): void {
  for (const { version, wrapped } of readKeptVersions(folder)) {
    const key = { purpose: 'seal', version, wrapped } as const
    keepVersion(folder, version, wrapKey(masters, pemda, key, unwrapKey(masters, pemda, key)))
  }
}
