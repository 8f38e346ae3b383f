import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeDurably } from './write-durably.ts'
import type { Vault } from '../vault/vault.ts'

/**
 * Files as they came: village lists, signed scans, made letters. Kept byte for byte under their SHA-256,
 * sealed with the Pemda's key, outside the database. The same file twice is stored once.
 */
export type FileStore = {
  put(bytes: Uint8Array): string
  get(digest: string): Buffer
  /** A plain copy in a private folder for readers that need a path; `release` removes it. */
  checkOut(digest: string): { readonly path: string; release(): void }
}

export function fileStoreOf(folder: string, vault: Vault): FileStore {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const pathOf = (digest: string) => {
    if (!/^[0-9a-f]{64}$/.test(digest)) throw new Error('not a digest')
    return join(folder, digest)
  }
  const get = (digest: string) => vault.openFile(readFileSync(pathOf(digest)))
  return {
    put: (bytes) => {
      const digest = createHash('sha256').update(bytes).digest('hex')
      if (!existsSync(pathOf(digest))) writeDurably(pathOf(digest), vault.sealFile(bytes))
      return digest
    },
    get,
    checkOut: (digest) => {
      const place = mkdtempSync(join(tmpdir(), 'payung-'))
      const path = join(place, 'file')
      writeFileSync(path, get(digest), { mode: 0o600 })
      return { path, release: () => rmSync(place, { recursive: true, force: true }) }
    },
  }
}
