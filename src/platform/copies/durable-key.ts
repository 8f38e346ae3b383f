import { closeSync, existsSync, fsyncSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { loadOrMakeMasterKey } from '../vault/master-key.ts'

/** A key that was just made is on the disk before anything is sealed with it: losing it would lose everything. */
export function durableMasterKey(path: string): Buffer {
  const isNew = !existsSync(path)
  const key = loadOrMakeMasterKey(path)
  if (isNew) for (const one of [path, dirname(path)]) flushNow(one)
  return key
}

function flushNow(path: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(path, 'r')
  fsyncSync(handle)
  closeSync(handle)
}
