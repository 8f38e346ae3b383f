import { sql } from 'kysely'
import type { Platform, Tx } from '#platform/index.ts'
import { signInScope } from '../accounts.ts'
import { digest } from './digest.ts'

/**
 * A month: who works with Payung at all signs in oftener, and a phone that was sold or lost stops being known by itself.
 */
export const daysKnown = 30

export function isKnownDevice(platform: Platform, accountId: string, device: string): Promise<boolean> {
  return platform.inScope(signInScope, async (tx) => {
    const { rows } = await sql<{ known: boolean }>`
      select is_known_device(${digest(device)}, ${accountId}, ${platform.world.clock.now()}) as known`.execute(tx)
    return rows[0]!.known
  })
}

export async function knowDevice(tx: Tx, now: Date, accountId: string, device: string): Promise<void> {
  const until = new Date(now.getTime() + daysKnown * 86_400_000)
  await sql`select know_device(${digest(device)}, ${accountId}, ${now}, ${until})`.execute(tx)
}
