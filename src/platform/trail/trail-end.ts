import { sql } from 'kysely'
import type pg from 'pg'
import { inScope, nobody, type Tx } from '../database/scope.ts'
import type { Anchor } from './chain.ts'

export type TrailEnd = Anchor & {
  readonly sealedAt: Date | null
  /** Records that were written a moment ago and are not linked yet. */
  readonly unsealed: number
}

/** Where the chain of the transaction's Pemda ends. Everybody may know it: it says nothing of what stands in the trail. */
export async function readEnd(tx: Tx): Promise<TrailEnd> {
  const { rows } = await sql<{ place: number; link: Buffer; sealed_at: Date | null; unsealed: number }>`
    select * from trail_end()`.execute(tx)
  const { place, link, sealed_at, unsealed } = rows[0]!
  return { place, link, sealedAt: sealed_at, unsealed }
}

export const trailEnd = (pool: pg.Pool, pemda: string): Promise<TrailEnd> =>
  inScope(pool, { pemda, area: pemda, actor: nobody, role: 'system' }, readEnd)
