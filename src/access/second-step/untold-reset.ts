import { sql } from 'kysely'
import type { Platform } from '#platform/index.ts'
import { signInScope } from '../accounts.ts'

/** Who took the second step away, as long as its owner has not set it up anew. */
export function untoldReset(platform: Platform, accountId: string): Promise<{ by: string; at: string } | null> {
  return platform.inScope(signInScope, async (tx) => {
    const { rows } = await sql<{
      by_name: string
      at: Date
    }>`select by_name, at from untold_reset(${accountId})`.execute(tx)
    return rows[0] ? { by: rows[0].by_name, at: rows[0].at.toISOString() } : null
  })
}

export async function markResetTold(platform: Platform, accountId: string): Promise<void> {
  const now = platform.world.clock.now()
  await platform.inScope(signInScope, (tx) => sql`select mark_reset_told(${accountId}, ${now})`.execute(tx))
}
