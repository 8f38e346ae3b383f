import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { amcheck } from '@electric-sql/pglite/contrib/amcheck'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import { clockFault } from './clock-guard.ts'
import { isSound, missingIn, tellTrails } from './cluster-contents.ts'
import { listCopies, type Copy } from './copies-folder.ts'
import { flushCluster } from './flush.ts'
import { rememberInterruption, type Interruption } from './interruption.ts'
import { readJournal, type Journaled } from './journal.ts'
import type { Keeping } from './keeping.ts'
import { countLost } from './lost-interval.ts'
import { asideName, decideReplacement, finishReplacement, restoringFolder } from './replacement.ts'
import { readRunMark, type RunMark } from './run-mark.ts'
import { headFor, unpackArchive } from './unpack-archive.ts'

/** What is tried next, told before: a damaged database can end the process that opens it without a word. */
export type Trying = (what: string) => void

type Ground = {
  readonly database: string
  readonly keeping: Keeping
  readonly copies: readonly Copy[]
  readonly entries: readonly Journaled[]
  readonly distrusted: ReadonlySet<string>
  readonly trying: Trying
}

/**
 * Opens the database in `database`, after an unclean stop only when it still holds every act that somebody was told of.
 * Otherwise the last good copy takes its place, and the trail of every Pemda says which interval is lost.
 *
 * @param distrusted what ended the process on an earlier attempt
 * @returns undefined where there is nothing yet
 */
export async function openKept(
  database: string,
  keeping: Keeping,
  distrusted: ReadonlySet<string>,
  trying: Trying,
): Promise<PGlite | Refusal | undefined> {
  await finishReplacement(database)
  const copies = listCopies(keeping.folder)
  const entries = readJournal(join(database, 'journal'), keeping.journalKeys)
  const mark = readRunMark(database)
  const fault =
    clockFault(new Date(), [mark?.at, copies[0]?.at, entries.at(-1)?.writtenAt]) ?? (await keyFault(keeping, copies))
  if (fault) return fault
  const ground = { database, keeping, copies, entries, distrusted, trying }
  if (!existsSync(join(database, 'cluster')))
    return copies.length > 0 ? fallBack(ground, 'database-missing') : undefined
  return openPresent(ground, stopBefore(mark, keeping.boot))
}

async function keyFault({ folder, copyKeys }: Keeping, copies: readonly Copy[]): Promise<Refusal | undefined> {
  const newest = copies[0]
  if (!newest) return undefined
  const head = await headFor(join(folder, newest.name), copyKeys)
  return isRefusal(head) && head.code === 'archive-other-key' ? refuse('copies-other-key', { folder }) : undefined
}

/** How the last owner of the folder ended. */
export function stopBefore(mark: RunMark | undefined, boot: string): 'clean' | 'killed' | 'power-cut' {
  if (mark?.state !== 'running') return 'clean'
  return mark.boot === boot ? 'killed' : 'power-cut'
}

async function openPresent(ground: Ground, stop: 'clean' | 'killed' | 'power-cut'): Promise<PGlite | Refusal> {
  const engine = ground.distrusted.has('cluster') ? undefined : await tryCluster(ground, stop)
  if (!engine) return fallBack(ground, stop === 'power-cut' ? stop : 'database-broken')
  if (stop === 'clean') return engine
  const missing = await missingIn(engine, ground.entries)
  const sound = stop === 'killed' || (await isSound(engine))
  if (sound && missing.length === 0) return goOn(ground, engine, noticed(stop, null), missing)
  await engine.close()
  const fallen = await fallBack(ground, stop)
  if (!isRefusal(fallen) || !sound) return fallen
  // No copy can be had: what is left is whole in itself, and what it lacks is said.
  const again = await PGlite.create(join(ground.database, 'cluster'))
  return goOn(ground, again, noticed(stop, countLost(missing, undefined)), missing)
}

async function goOn(ground: Ground, engine: PGlite, interruption: Interruption, missing: readonly Journaled[]) {
  await tell(engine, interruption, missing)
  rememberInterruption(ground.database, interruption)
  return engine
}

async function tryCluster({ database, trying }: Ground, stop: string): Promise<PGlite | undefined> {
  const cluster = join(database, 'cluster')
  trying('cluster')
  // An empty folder would be filled with an empty database.
  if (!existsSync(join(cluster, 'PG_VERSION'))) return undefined
  return openEngine(cluster, stop === 'power-cut')
}

/**
 * The engine's own lock says nothing here, because ours is held, and after a power cut it is an empty file on which the
 * engine refuses to start.
 */
async function openEngine(cluster: string, examining: boolean): Promise<PGlite | undefined> {
  await rm(join(cluster, 'postmaster.pid'), { force: true })
  return PGlite.create(cluster, examining ? { extensions: { amcheck } } : {}).catch(() => undefined)
}

/** Puts the newest copy that is whole in the place of the database. */
async function fallBack(ground: Ground, cause: Interruption['cause']): Promise<PGlite | Refusal> {
  const { database, keeping, copies, entries, distrusted, trying } = ground
  for (const copy of copies.filter(({ name }) => !distrusted.has(name))) {
    trying(copy.name)
    const engine = await openCopy(ground, copy)
    if (!engine) continue
    const missing = await missingIn(engine, entries)
    const interruption = noticed(cause, {
      ...(countLost(missing, copy.at) ?? { acts: 0, names: {}, to: entries.at(-1)?.writtenAt ?? copy.at }),
      from: copy.at,
    })
    await tell(engine, interruption, missing)
    await engine.close()
    await flushCluster(join(restoringFolder(database), 'cluster'))
    decideReplacement(database, { aside: asideName('damaged', new Date()), interruption })
    await finishReplacement(database)
    return PGlite.create(join(database, 'cluster'))
  }
  return refuse('no-good-copy', { folder: keeping.folder })
}

async function openCopy({ database, keeping }: Ground, copy: Copy): Promise<PGlite | undefined> {
  const restoring = restoringFolder(database)
  await rm(restoring, { recursive: true, force: true })
  const manifest = await unpackArchive(join(keeping.folder, copy.name), keeping.copyKeys, restoring)
  if (isRefusal(manifest)) return undefined
  const engine = await openEngine(join(restoring, 'cluster'), true)
  if (!engine || (await isSound(engine))) return engine
  await engine.close()
  return undefined
}

const noticed = (cause: Interruption['cause'], lost: Interruption['lost']): Interruption => ({
  cause,
  noticedAt: new Date().toISOString(),
  lost,
})

async function tell(engine: PGlite, interruption: Interruption, missing: readonly Journaled[]): Promise<void> {
  const { cause, lost } = interruption
  await tellTrails(engine, lost ? 'system.lost-interval' : 'system.unclean-stop', (code) => {
    const own = countLost(
      missing.filter((entry) => entry.pemda === code),
      lost?.from,
    )
    return { cause, from: lost?.from ?? null, to: lost?.to ?? null, acts: own?.acts ?? 0, names: own?.names ?? {} }
  })
}
