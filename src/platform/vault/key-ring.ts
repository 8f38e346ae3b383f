import { join } from 'node:path'
import { sql } from 'kysely'
import type pg from 'pg'
import { inScope, nobody, readInScope, type Tx } from '../database/scope.ts'
import type { World } from '../world.ts'
import { loadKeyFile } from './key-file.ts'
import { readKeptVersions } from './kept-versions.ts'
import { vaultOf, type Vault } from './vault.ts'
import { openKeys, unwrapKey, wrapKey, type DataKeys, type WrappedKey } from './wrapped-keys.ts'

export type KeyPlace = {
  readonly pool: pg.Pool
  readonly world: World
  readonly keyFile: string
  readonly dataFolder: string
}

/** A vault whose keys are looked at again while it is in use. */
export type Ring = { readonly vault: Vault; look(): Promise<void> }

const scope = { pemda: 'public', area: '', actor: nobody, role: 'nobody' }

/** Opens (and on first use makes) the data keys of a Pemda. The master key never enters the database. */
export async function openRing(place: KeyPlace, pemda: string): Promise<Ring> {
  let keys = await openedKeys(place, pemda)
  return {
    vault: vaultOf(pemda, () => keys),
    look: async () => void (keys = await openedKeys(place, pemda)),
  }
}

/** Changes when a version was made known, began to write or went. */
export async function stateOfKeys(pool: pg.Pool): Promise<string> {
  const { rows } = await readInScope(pool, scope, (tx) =>
    sql<{ state: string }>`select state_of_keys() as state`.execute(tx),
  )
  return rows[0]!.state
}

function openedKeys(place: KeyPlace, pemda: string): Promise<DataKeys> {
  // Read anew each time: the file may have got a newer key since.
  const masters = loadKeyFile(place.keyFile)
  return inScope(place.pool, scope, async (tx) => {
    const found = await readKeys(tx, pemda)
    const known = found.length > 0 ? await withKept(tx, place, pemda, found) : await makeKeys(tx, place, pemda)
    return openKeys(masters, pemda, known)!
  })
}

/** Read again after writing: of two processes that start together, the first one's keys are the keys. */
async function makeKeys(tx: Tx, { world, keyFile }: KeyPlace, pemda: string): Promise<readonly WrappedKey[]> {
  const masters = loadKeyFile(keyFile)
  for (const purpose of ['seal', 'index'] as const) {
    const wrapped = wrapKey(masters, pemda, { purpose, version: 1 }, world.random.bytes(32))
    await addKey(tx, pemda, { purpose, version: 1, wrapped, writes_from: world.clock.now() }, world)
  }
  return readKeys(tx, pemda)
}

/** What a database that went back has forgotten is put into it again. It does not write before it is told to. */
async function withKept(tx: Tx, { world, keyFile, dataFolder }: KeyPlace, pemda: string, found: readonly WrappedKey[]) {
  const newest = Math.max(...found.map(({ version }) => version))
  const kept = readKeptVersions(join(dataFolder, 'files', pemda)).filter(({ version }) => version > newest)
  for (const { version, wrapped } of kept) {
    const key = { purpose: 'seal', version, wrapped, writes_from: null } as const
    unwrapKey(loadKeyFile(keyFile), pemda, key)
    await addKey(tx, pemda, key, world)
  }
  return kept.length > 0 ? readKeys(tx, pemda) : found
}

async function addKey(tx: Tx, pemda: string, key: WrappedKey, { clock }: World): Promise<void> {
  const { purpose, version, wrapped, writes_from } = key
  await sql`select add_pemda_key(${pemda}, ${purpose}, ${version}, ${wrapped}, ${clock.now()}, ${writes_from})`.execute(
    tx,
  )
}

async function readKeys(tx: Tx, pemda: string): Promise<readonly WrappedKey[]> {
  return (await sql<WrappedKey>`select * from find_pemda_keys(${pemda})`.execute(tx)).rows
}
