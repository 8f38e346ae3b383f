import { statSync, type Dirent } from 'node:fs'
import { open, readdir, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'

/** Waits until the disk has the file. */
export async function flushFile(path: string): Promise<void> {
  const handle = await open(path, 'r+').catch((error: NodeJS.ErrnoException) => {
    // The engine removed it meanwhile.
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (handle) await syncAndClose(handle)
}

/** A new name or a rename is durable once its folder is; Windows has no handle on a folder and needs none. */
export async function flushFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  await syncAndClose(await open(path, 'r'))
}

const sideBySide = 64

/**
 * Flushes a data folder of the engine, which never waits for the disk itself. The control file goes last: until it is
 * durable the older one leads back to an older, whole state.
 *
 * @param since files older than this are durable already; 0 flushes all
 */
export async function flushCluster(cluster: string, since = 0): Promise<void> {
  const entries = await readdir(cluster, { recursive: true, withFileTypes: true })
  const due = entries.filter((entry) => entry.name !== 'pg_control' && changedAt(entry) >= since)
  // Side by side, so that the file system joins them into few writes of its own journal.
  for (let at = 0; at < due.length; at += sideBySide) await Promise.all(due.slice(at, at + sideBySide).map(flushEntry))
  await flushFolder(cluster)
  await flushFile(join(cluster, 'global', 'pg_control'))
}

const changedAt = (entry: Dirent) => statSync(pathOf(entry), { throwIfNoEntry: false })?.mtimeMs ?? 0
const flushEntry = (entry: Dirent) => (entry.isDirectory() ? flushFolder(pathOf(entry)) : flushFile(pathOf(entry)))
const pathOf = (entry: Dirent) => join(entry.parentPath, entry.name)

async function syncAndClose(handle: FileHandle): Promise<void> {
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
