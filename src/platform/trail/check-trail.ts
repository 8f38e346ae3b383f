import { sql } from 'kysely'
import type pg from 'pg'
import { inScope, nobody, type Tx } from '../database/scope.ts'
import { ChainWalk, type Anchor, type ChainFault, type Linked } from './chain.ts'
import { readEnd } from './trail-end.ts'

export type TrailCheck = {
  readonly pemda: string
  readonly records: number
  /** Written a moment ago and not linked yet: nothing is proved of them. */
  readonly unsealed: number
  readonly head: Anchor
  readonly anchors: number
  readonly fault: ChainFault | null
}

/** Read in one transaction, so that none lasts half a second on the embedded engine. */
const page = 5_000
/**
 * Pages asked for at once. One is not enough: its query goes out in several steps, and while a page is being proved the
 * next step of the only other one would wait.
 */
const ahead = 2

/**
 * Proves the trail of one Pemda from its first record on, and names the first place at which it is not what was
 * linked. Cost: one SHA-256 a record.
 *
 * @param anchors links that were kept outside; without them a trail that was linked anew looks whole
 */
export async function checkTrail(pool: pg.Pool, pemda: string, anchors: readonly Anchor[]): Promise<TrailCheck> {
  const within = <T>(work: (tx: Tx) => Promise<T>) =>
    inScope(pool, { pemda, area: pemda, actor: nobody, role: 'auditor' }, work)
  // First the end: what is linked while we read lies behind it and is not asked for.
  const end = await within(readEnd)
  const walk = new ChainWalk(pemda, anchors)
  const read = (after: number) => within((tx) => readChain(tx, after, Math.min(page, end.place - after)))
  let fault: ChainFault | undefined
  for await (const records of readAhead(read, end.place)) {
    fault = walk.follow(records)
    if (fault || records.length === 0) break
  }
  fault ??= walk.end(end)
  const { place, link, unsealed } = end
  return { pemda, records: place, unsealed, head: { place, link }, anchors: anchors.length, fault: fault ?? null }
}

/** The database makes the lines of the next pages while this one is proved. */
async function* readAhead(read: (after: number) => Promise<readonly Linked[]>, end: number) {
  const asked: Promise<readonly Linked[]>[] = []
  try {
    for (let after = 0; after < end || asked.length > 0; after += page) {
      if (after < end) asked.push(heldBack(read(after)))
      if (asked.length > ahead || after >= end) yield await asked.shift()!
    }
  } finally {
    // Whoever stopped early must not close the database under what was asked for.
    await Promise.allSettled(asked)
  }
}

/** Fails where it is awaited, not before: an earlier page is awaited first. */
function heldBack<T>(reading: Promise<T>): Promise<T> {
  reading.catch(() => {})
  return reading
}

async function readChain(tx: Tx, after: number, atMost: number): Promise<readonly Linked[]> {
  const { rows } = await sql<Linked>`select place, line, link from trail_chain(${after}, ${atMost})`.execute(tx)
  return rows
}
