import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

/** Writes beside, fsyncs, reads back and renames: after this returns the bytes survive a power cut. */
export function writeDurably(path: string, bytes: Uint8Array): void {
  const beside = `${path}.new`
  const handle = openSync(beside, 'w', 0o600)
  let written = 0
  while (written < bytes.length) written += writeSync(handle, bytes, written)
  fsyncSync(handle)
  closeSync(handle)
  if (!readFileSync(beside).equals(bytes)) throw new Error(`${beside} does not read back as written`)
  renameSync(beside, path)
  fsyncFolder(dirname(path))
}

/** A rename is only durable once its folder is synced; Windows has no handle on a folder and needs none. */
function fsyncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  fsyncSync(handle)
  closeSync(handle)
}
