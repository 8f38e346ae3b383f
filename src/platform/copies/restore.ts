import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import { currentHolder, releaseLock, takeLock } from '../database/embedded/lock.ts'
import type { MasterKeys } from '../vault/key-file.ts'
import type { Manifest } from './archive.ts'
import { currentBootId } from './boot-id.ts'
import { flushCluster } from './flush.ts'
import { asideName, decideReplacement, finishReplacement, restoringFolder } from './replacement.ts'
import { writeRunMark } from './run-mark.ts'
import { headFor, unpackArchive } from './unpack-archive.ts'

export type Restoring = {
  readonly dataFolder: string
  readonly copyKeys: MasterKeys
  readonly from: string
  /** Replaces what is there; the old is put aside. */
  readonly force: boolean
}

/**
 * Puts a backup, or a copy, of an embedded database in place. Everything is unpacked and compared with its digests beside
 * the old data first; they change places only when all of it is right.
 */
export async function restoreEmbedded(restoring: Restoring, now: Date): Promise<Manifest | Refusal> {
  const { dataFolder, copyKeys, from, force } = restoring
  const database = join(dataFolder, 'database')
  const fault = (await archiveFault(from, copyKeys, 'embedded')) ?? placeFault(dataFolder, database, force)
  if (fault) return fault
  mkdirSync(database, { recursive: true, mode: 0o700 })
  if (takeLock(database, '')) return refuse('place-in-use')
  try {
    await rm(restoringFolder(database), { recursive: true, force: true })
    const manifest = await unpackArchive(from, copyKeys, restoringFolder(database))
    if (isRefusal(manifest)) return manifest
    await flushCluster(join(restoringFolder(database), 'cluster'))
    decideReplacement(database, { aside: asideName('replaced', now), interruption: null })
    await finishReplacement(database)
    writeRunMark(database, { state: 'stopped', boot: currentBootId(), at: new Date().toISOString(), copied: false })
    return manifest
  } finally {
    await rm(restoringFolder(database), { recursive: true, force: true })
    releaseLock(database)
  }
}

export async function archiveFault(
  from: string,
  keys: MasterKeys,
  here: Manifest['engine'],
): Promise<Refusal | undefined> {
  const head = await headFor(from, keys)
  if (isRefusal(head)) return head
  return head.engine === here ? undefined : refuse('archive-other-engine', { made: head.engine, here })
}

function placeFault(dataFolder: string, database: string, force: boolean): Refusal | undefined {
  if (currentHolder(database)) return refuse('place-in-use')
  const filled = existsSync(join(database, 'cluster')) || holdsFiles(join(dataFolder, 'files'))
  return filled && !force ? refuse('place-not-empty', { place: dataFolder }) : undefined
}

const holdsFiles = (folder: string) => existsSync(folder) && readdirSync(folder).length > 0
