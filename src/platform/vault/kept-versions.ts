import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { writeDurably } from '../files/write-durably.ts'

/** Named so that no stored file, which bears its digest, is taken for one. */
const form = /^key-(\d{1,5})$/

/**
 * The versions of the seal key, wrapped, a second time beside the stored files. A database that goes back to an older copy
 * or backup does not know the later versions any more, and the files on the disk do not go back with it.
 */
export function readKeptVersions(folder: string): readonly { readonly version: number; readonly wrapped: Buffer }[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder).flatMap((name) => {
    const version = form.exec(name)?.[1]
    return version ? [{ version: Number(version), wrapped: readFileSync(join(folder, name)) }] : []
  })
}

export function keepVersion(folder: string, version: number, wrapped: Buffer): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  writeDurably(join(folder, `key-${version}`), wrapped)
}

export function dropVersion(folder: string, version: number): void {
  rmSync(join(folder, `key-${version}`), { force: true })
}
