import type { JobContext } from '#access/job.ts'
import type { Tx } from '#platform/index.ts'
import type { AreaCode } from '#values/area-code.ts'
import type { PlainDate } from '#values/plain-date.ts'
import { isRefusal, type Refusal } from '#values/refusal.ts'
import { insertCoverEntries, insertRegistryEntries, type CoverColumns, type EntryColumns } from './records.ts'
import { sealIdentity } from './registry-identity.ts'
import { readCoverEntry, readRegistryEntry, type Entry, type EntryCells } from './rules/read-entry.ts'

/** Rows gathered column by column, because that is how `unnest` takes them. */
export type Batch = {
  readonly size: number
  /** Takes a row, unless it cannot be used; of a row that was taken, `nikFault` says what is wrong with its NIK. */
  add(line: number, cells: EntryCells): Refusal | Pick<Entry, 'nikFault'>
  flush(tx: Tx, snapshotId: string): Promise<void>
}

type Place = { readonly today: PlainDate; readonly pemda: AreaCode }

type Indexes = {
  readonly nik: Buffer | null
  readonly kk: Buffer | null
  readonly name: Buffer
  readonly birth: Buffer | null
}

/**
 * Turns what identifies somebody into blind indexes: the registry itself is not kept in the clear. Families share
 * a KK, and many people a birth date or a name, so each of these is computed once for a delivery.
 */
function indexer({ vault }: JobContext): (entry: Entry) => Indexes {
  const known = { kk: new Map<string, Buffer>(), name: new Map<string, Buffer>(), birth: new Map<string, Buffer>() }
  const once = (kind: keyof typeof known, text: string) => {
    const index = known[kind].get(text) ?? vault.index(kind, text)
    known[kind].set(text, index)
    return index
  }
  return (entry) => ({
    nik: entry.nik && vault.index('nik', entry.nik),
    kk: entry.kk && once('kk', entry.kk),
    name: once('name', entry.nameKey),
    birth: entry.birthDate && once('birth', entry.birthDate),
  })
}

export function registryBatch(context: JobContext, place: Place): Batch {
  const indexesOf = indexer(context)
  let columns = emptyRegistry()
  return {
    get size() {
      return columns.line.length
    },
    add: (line, cells) => {
      const entry = readRegistryEntry(cells, place)
      if (isRefusal(entry)) return entry
      const index = indexesOf(entry)
      columns.line.push(line)
      columns.area.push(entry.area)
      columns.nik.push(index.nik)
      columns.kk.push(index.kk)
      columns.name.push(index.name)
      columns.birth.push(index.birth)
      columns.identity.push(sealIdentity(context.vault, context.jobId, line, entry))
      columns.decile.push(entry.decile)
      return entry
    },
    flush: async (tx, snapshotId) => {
      const full = columns
      columns = emptyRegistry()
      await insertRegistryEntries(tx, snapshotId, full)
    },
  }
}

const emptyRegistry = (): EntryColumns => ({
  line: [],
  area: [],
  nik: [],
  kk: [],
  name: [],
  birth: [],
  identity: [],
  decile: [],
})

export function coverBatch(context: JobContext, place: Place): Batch {
  const indexesOf = indexer(context)
  let columns = emptyCover()
  return {
    get size() {
      return columns.line.length
    },
    add: (line, cells) => {
      const entry = readCoverEntry(cells, place)
      if (isRefusal(entry)) return entry
      const index = indexesOf(entry)
      columns.line.push(line)
      columns.area.push(entry.area)
      columns.nik.push(index.nik)
      columns.name.push(index.name)
      columns.birth.push(index.birth)
      columns.kpj.push(
        entry.kpj &&
          context.vault.seal({ table: 'cover_entry', column: 'kpj', row: `${context.jobId}:${line}` }, entry.kpj),
      )
      columns.segment.push(entry.segment)
      columns.payer.push(entry.payer)
      columns.active.push(entry.active)
      columns.lastMonth.push(entry.lastMonth)
      return entry
    },
    flush: async (tx, snapshotId) => {
      const full = columns
      columns = emptyCover()
      await insertCoverEntries(tx, snapshotId, full)
    },
  }
}

const emptyCover = (): CoverColumns => ({
  line: [],
  area: [],
  nik: [],
  name: [],
  birth: [],
  kpj: [],
  segment: [],
  payer: [],
  active: [],
  lastMonth: [],
})
