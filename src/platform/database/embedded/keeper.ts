import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { PGlite } from '@electric-sql/pglite'
import { copyOf, dropOldCopies, listCopies, type Copy } from '../../copies/copies-folder.ts'
import { flushCluster } from '../../copies/flush.ts'
import { readInterruptions } from '../../copies/interruption.ts'
import { dropJournalBefore, journalSequences, openJournal, type Journal } from '../../copies/journal.ts'
import type { Keeping, KeepingState } from '../../copies/keeping.ts'
import { packCopy } from '../../copies/pack-copy.ts'
import { readRunMark, writeRunMark } from '../../copies/run-mark.ts'
import { stageOpen } from '../../copies/stage-cluster.ts'
import { walFlusher } from '../../copies/wal.ts'
import { askOnce } from './ask-once.ts'

/** How often it is looked whether a copy is due; also how soon one that failed is tried again. */
const lookEvery = 30_000
/** File times are coarser than the clock, and clocks are set back while a server runs. */
const openingSlack = 2_000
const runningSlack = 10 * 60_000
const endOfLog = 'select pg_current_wal_lsn()::text as answer'

type Place = { readonly database: string; readonly socketFolder: string }

/** Begins to keep the copies, the journal and the run mark of a database that was just opened. */
export async function keep(place: Place, engine: PGlite, keeping: Keeping): Promise<Keeper> {
  const journalFolder = join(place.database, 'journal')
  const newest = listCopies(keeping.folder)[0]
  const sequence = Math.max(newest?.sequence ?? 0, journalSequences(journalFolder).at(-1) ?? 0) + 1
  const before = readRunMark(place.database)
  const copied = newest !== undefined && before?.copied === true
  const copiedTo = copied ? await alone(engine) : undefined
  const cluster = join(place.database, 'cluster')
  const journal = await openJournal(journalFolder, keeping.journalKeys[0], sequence, walFlusher(cluster))
  const flushedAt = Date.now()
  // A clean stop left everything on the disk. What opening wrote must follow before the first act: with a control file
  // that still says "shut down" the engine would not replay its log after a power cut.
  await flushCluster(cluster, before?.state === 'stopped' ? performance.timeOrigin - openingSlack : 0)
  const keeper = new Keeper(place, engine, keeping, { journal, sequence, newest, copiedTo, flushedAt })
  keeper.begin()
  return keeper
}

type Standing = {
  readonly journal: Journal
  /** Number of the journal file in use. */
  sequence: number
  newest: Copy | undefined
  /** Where the engine's log ended when the newest copy was taken: nothing was written since while it ends there. */
  copiedTo: string | undefined
  flushedAt: number
}

export class Keeper {
  readonly #place: Place
  readonly #engine: PGlite
  readonly #keeping: Keeping
  readonly #now: Standing
  #fault: string | null = null
  #copying: Promise<void> | undefined
  #looking: NodeJS.Timeout | undefined
  #lastEnd: string | undefined

  constructor(place: Place, engine: PGlite, keeping: Keeping, standing: Standing) {
    this.#place = place
    this.#engine = engine
    this.#keeping = keeping
    this.#now = standing
  }

  begin(): void {
    this.#mark('running', false)
    const every = Math.min(lookEvery, this.#keeping.everyMinutes * 60_000)
    this.#looking = setInterval(() => void this.#look().catch(() => {}), every)
  }

  journal: Journal['append'] = (entry) => this.#now.journal.append(entry)

  /** Takes a copy now; who asks while one is being taken waits for that one. */
  copy(): Promise<void> {
    this.#copying ??= this.#copyRunning().finally(() => (this.#copying = undefined))
    return this.#copying
  }

  state(): KeepingState {
    return {
      folder: this.#keeping.folder,
      everyMinutes: this.#keeping.everyMinutes,
      lastCopyAt: this.#now.newest?.at ?? null,
      copyFault: this.#fault,
      lastInterruption: readInterruptions(this.#place.database).at(-1) ?? null,
    }
  }

  /** Called when no client is left and the engine is about to close. */
  async beforeClose(): Promise<void> {
    clearInterval(this.#looking)
    await this.#copying?.catch(() => {})
    this.#lastEnd = await alone(this.#engine)
  }

  /** Called when the engine has closed: makes all durable, takes the last copy, says that this was a clean end. */
  async afterClose(): Promise<void> {
    const { journal, copiedTo } = this.#now
    await journal.turn(++this.#now.sequence)
    await this.#flush()
    const current = copiedTo !== undefined && copiedTo === this.#lastEnd
    // A full or absent second disk must not make the stop an unclean one.
    const copied = current || (await this.#packed(this.#cluster, new Date(), this.#lastEnd))
    await journal.close()
    this.#mark('stopped', copied)
  }

  async #flush(): Promise<void> {
    const begun = Date.now()
    await flushCluster(this.#cluster, this.#now.flushedAt - runningSlack)
    this.#now.flushedAt = begun
  }

  get #cluster(): string {
    return join(this.#place.database, 'cluster')
  }

  #mark(state: 'running' | 'stopped', copied: boolean): void {
    writeRunMark(this.#place.database, { state, boot: this.#keeping.boot, at: new Date().toISOString(), copied })
  }

  async #look(): Promise<void> {
    const { newest, copiedTo } = this.#now
    const age = newest ? Date.now() - new Date(newest.at).getTime() : Infinity
    if (age >= 0 && age < this.#keeping.everyMinutes * 60_000) return
    if (copiedTo !== undefined && copiedTo === (await askOnce(this.#place.socketFolder, endOfLog))) return
    await this.copy()
  }

  async #copyRunning(): Promise<void> {
    const { database, socketFolder } = this.#place
    const staged = join(database, 'staged')
    try {
      await askOnce(socketFolder, 'checkpoint')
      await this.#flush()
      const end = await askOnce(socketFolder, endOfLog)
      // First the journal, then the stage: every act of the older journal files is in what is staged.
      await this.#now.journal.turn(++this.#now.sequence)
      const at = new Date()
      await stageOpen(this.#engine, this.#cluster, staged)
      await this.#pack(staged, at, end)
    } catch (error) {
      this.#fault = error instanceof Error ? error.message : String(error)
      throw error
    } finally {
      rmSync(staged, { recursive: true, force: true })
    }
  }

  #packed(from: string, at: Date, end: string | undefined): Promise<boolean> {
    return this.#pack(from, at, end).then(
      () => true,
      () => false,
    )
  }

  async #pack(from: string, at: Date, end: string | undefined): Promise<void> {
    const { folder, copyKeys } = this.#keeping
    const copy = copyOf(this.#now.sequence, at)
    const about = { kind: 'copy', engine: 'embedded', madeAt: copy.at, engineVersion: versionOf(from) } as const
    await packCopy({ to: join(folder, copy.name), key: copyKeys[0].toString('base64'), about, cluster: from })
    this.#now.newest = copy
    this.#now.copiedTo = end
    this.#fault = null
    dropJournalBefore(join(this.#place.database, 'journal'), dropOldCopies(folder))
  }
}

async function alone(engine: PGlite): Promise<string> {
  // A client that was cut off may have left its transaction open in the engine's only session.
  await engine.exec('rollback')
  return (await engine.query<{ answer: string }>(endOfLog)).rows[0]!.answer
}

const versionOf = (cluster: string) => `PostgreSQL ${readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim()}`
