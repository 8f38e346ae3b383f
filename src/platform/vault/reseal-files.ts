import { closeSync, existsSync, openSync, readFileSync, readSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { writeDurably } from '../files/write-durably.ts'
import { versionOf } from './sealed.ts'
import type { Vault } from './vault.ts'

const storedFile = /^[0-9a-f]{64}$/

const storedIn = (folder: string) =>
  existsSync(folder) ? readdirSync(folder).filter((name) => storedFile.test(name)) : []

/** Which version of the key opens a stored file; undefined for one that is in no form of ours. */
function versionIn(path: string): number | undefined {
  const head = Buffer.alloc(3)
  const handle = openSync(path, 'r')
  const length = readSync(handle, head, 0, 3, 0)
  closeSync(handle)
  try {
    return versionOf(head.subarray(0, length))
  } catch {
    return undefined
  }
}

export function countFilesByVersion(folder: string): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const name of storedIn(folder)) {
    const version = versionIn(join(folder, name))
    if (version !== undefined) counts.set(version, (counts.get(version) ?? 0) + 1)
  }
  return counts
}

/**
 * Seals the stored files anew, one at a time: each is written beside, flushed, and takes the place of the old one, so that
 * whoever reads meanwhile reads the one or the other. What is damaged stays as it is; doctor names it.
 *
 * @returns files sealed anew
 */
export function resealFiles(folder: string, vault: Vault, writes: number, done: (files: number) => void): number {
  let files = 0
  for (const name of storedIn(folder)) {
    const path = join(folder, name)
    const version = versionIn(path)
    if (version === undefined || version === writes) continue
    const plain = tryOpen(vault, readFileSync(path))
    if (!plain) continue
    writeDurably(path, vault.sealFile(plain))
    files++
    done(1)
  }
  return files
}

function tryOpen(vault: Vault, sealed: Buffer): Buffer | undefined {
  try {
    return vault.openFile(sealed)
  } catch {
    return undefined
  }
}
