import { closeSync, openSync, readSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { flushFile } from './flush.ts'

const segment = /^[0-9A-F]{24}$/
const segmentBytes = 16 * 1024 * 1024

const segmentsOf = (folder: string) => readdirSync(folder).filter((name) => segment.test(name))

/**
 * A segment that was only renamed for later use still carries the address of its first life in its page header
 * (XLogPageHeaderData.xlp_pageaddr, 8 bytes at offset 8). It says nothing and need not be copied.
 */
export function isIdleSegment(path: string, name: string): boolean {
  if (!segment.test(name)) return false
  const head = Buffer.alloc(16)
  const handle = openSync(path, 'r')
  readSync(handle, head, 0, 16, 0)
  closeSync(handle)
  const address =
    BigInt(`0x${name.slice(8, 16)}`) * 0x1_0000_0000n + BigInt(`0x${name.slice(16)}`) * BigInt(segmentBytes)
  return head.readBigUInt64LE(8) !== address
}

/**
 * Makes the engine's write-ahead log durable: it writes the log at every commit but never flushes it. After this,
 * what was committed can be replayed even when the power fails.
 */
export function walFlusher(cluster: string): () => Promise<void> {
  const folder = join(cluster, 'pg_wal')
  let flushedAt = 0
  return async () => {
    const begun = Date.now()
    for (const name of segmentsOf(folder)) {
      const path = join(folder, name)
      // A second of slack: file times are coarser than the clock.
      if (statSync(path).mtimeMs > flushedAt - 1_000) await flushFile(path)
    }
    flushedAt = begun
  }
}
