import { constants, copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { PGlite } from '@electric-sql/pglite'
import { isIdleSegment } from './wal.ts'

/**
 * Copies the data folder of an open engine between two statements. Such a copy opens like a folder whose engine was
 * killed: every commit before it is there. Copying and not packing, because meanwhile every client waits.
 */
export async function stageOpen(engine: PGlite, cluster: string, to: string): Promise<void> {
  rmSync(to, { recursive: true, force: true })
  await engine.runExclusive(async () => stage(cluster, to))
}

function stage(from: string, to: string): void {
  mkdirSync(to, { recursive: true, mode: 0o700 })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) stage(source, target)
    else if (entry.isFile() && !isIdleSegment(source, entry.name))
      copyFileSync(source, target, constants.COPYFILE_FICLONE)
  }
}
