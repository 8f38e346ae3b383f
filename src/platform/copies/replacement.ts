import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { writeDurably } from '../files/write-durably.ts'
import { flushFolder } from './flush.ts'
import { rememberInterruption, type Interruption } from './interruption.ts'

/** A database made ready beside the one in use. It takes its place in steps that can be repeated after any crash. */
export type Replacement = { readonly aside: string; readonly interruption: Interruption | null }

export const restoringFolder = (database: string) => join(database, 'restoring')
const planOf = (database: string) => join(restoringFolder(database), 'replacement.json')

/** From here on the replacement goes through, whatever happens. */
export function decideReplacement(database: string, replacement: Replacement): void {
  writeDurably(planOf(database), Buffer.from(JSON.stringify(replacement)))
}

/**
 * Puts a decided replacement in its place; the old database and the journal that belonged to it are kept aside.
 * Does nothing when none was decided.
 */
export async function finishReplacement(database: string): Promise<void> {
  if (!existsSync(planOf(database))) return
  const { aside, interruption } = JSON.parse(readFileSync(planOf(database), 'utf8')) as Replacement
  const [ready, old] = [join(restoringFolder(database), 'cluster'), join(database, aside)]
  mkdirSync(old, { recursive: true, mode: 0o700 })
  if (existsSync(ready)) {
    for (const name of ['cluster', 'journal']) {
      if (existsSync(join(database, name)) && !existsSync(join(old, name)))
        renameSync(join(database, name), join(old, name))
    }
    renameSync(ready, join(database, 'cluster'))
    await flushFolder(database)
  }
  replaceFiles(join(restoringFolder(database), 'files'), join(dirname(database), 'files'), old)
  if (interruption) rememberInterruption(database, interruption)
  rmSync(restoringFolder(database), { recursive: true, force: true })
}

/** A name that says when, without characters that a file system refuses. */
export const asideName = (why: 'damaged' | 'replaced', at: Date) =>
  `${why}-${at.toISOString().slice(0, 19).replaceAll(':', '-')}Z`

/** The stored files of a backup take the place of those that are there; a copy has none and leaves them alone. */
export function replaceFiles(unpacked: string, files: string, aside: string): void {
  if (!existsSync(unpacked)) return
  mkdirSync(aside, { recursive: true, mode: 0o700 })
  if (existsSync(files) && !existsSync(join(aside, 'files'))) renameSync(files, join(aside, 'files'))
  renameSync(unpacked, files)
}
