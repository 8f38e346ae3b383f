import { createHmac, createSecretKey } from 'node:crypto'
import { sql } from 'kysely'
import type pg from 'pg'
import { inScope, nobody, type Tx } from '../database/scope.ts'
import type { World } from '../world.ts'
import { openBytes, sealBytes } from './sealed.ts'

/** What is found by blind index. The kind is part of the HMAC, so equal texts of two kinds have different indexes. */
export type IndexKind = 'nik' | 'kk' | 'phone' | 'kpj' | 'name' | 'birth' | 'row' | 'code'

/** The keys of one Pemda at work: identity numbers are sealed to be kept and indexed to be found. */
export type Vault = {
  seal(place: Place, plain: string): Buffer
  open(place: Place, sealed: Buffer): string
  /** 16 bytes of HMAC-SHA-256: equal for equal text, meaningless without the key (a plain hash of a NIK can be reversed). */
  index(kind: IndexKind, text: string): Buffer
  sealFile(plain: Uint8Array): Buffer
  openFile(sealed: Buffer): Buffer
}
export type Place = { readonly table: string; readonly column: string; readonly row: string }

const indexBytes = 16

export function vaultOf(pemda: string, sealBytesKey: Buffer, indexBytesKey: Buffer): Vault {
  // Key objects made once: handing plain bytes to every call costs three to four times as much.
  const sealKey = createSecretKey(sealBytesKey)
  const indexKey = createSecretKey(indexBytesKey)
  const at = (place: Place) => `${pemda}|${place.table}|${place.column}|${place.row}`
  return {
    seal: (place, plain) => sealBytes(sealKey, at(place), Buffer.from(plain)),
    open: (place, sealed) => openBytes(sealKey, at(place), sealed).toString(),
    index: (kind, text) => createHmac('sha256', indexKey).update(`${kind}:${text}`).digest().subarray(0, indexBytes),
    sealFile: (plain) => sealBytes(sealKey, `${pemda}|file`, plain),
    openFile: (sealed) => openBytes(sealKey, `${pemda}|file`, sealed),
  }
}

/** Opens (and on first use makes) the data keys of a Pemda. The master key never enters the database. */
export async function openVault(pool: pg.Pool, world: World, masterKey: Buffer, pemda: string): Promise<Vault> {
  const keys = await inScope(pool, { pemda: 'public', area: '', actor: nobody, role: 'nobody' }, (tx) =>
    findOrMakeKeys(tx, world, masterKey, pemda),
  )
  return vaultOf(pemda, keys.seal, keys.index)
}

async function findOrMakeKeys(tx: Tx, world: World, masterKey: Buffer, pemda: string) {
  const found = await readKeys(tx, masterKey, pemda)
  if (found.seal && found.index) return { seal: found.seal, index: found.index }
  for (const purpose of ['seal', 'index'] as const) {
    const wrapped = sealBytes(masterKey, `${pemda}|key|${purpose}`, world.random.bytes(32))
    await sql`select add_pemda_key(${pemda}, ${purpose}, ${wrapped}, ${world.clock.now()})`.execute(tx)
  }
  // Read again: of two processes that start together, the first one's keys are the keys.
  const made = await readKeys(tx, masterKey, pemda)
  return { seal: made.seal!, index: made.index! }
}

async function readKeys(tx: Tx, masterKey: Buffer, pemda: string): Promise<Partial<Record<'seal' | 'index', Buffer>>> {
  const { rows } = await sql<{
    purpose: 'seal' | 'index'
    wrapped: Buffer
  }>`select * from find_pemda_keys(${pemda})`.execute(tx)
  return Object.fromEntries(
    rows.map((row) => [row.purpose, openBytes(masterKey, `${pemda}|key|${row.purpose}`, row.wrapped)]),
  )
}
