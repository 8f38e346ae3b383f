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

/** @param provedAt when it passed the second step for this account; null leaves what is known of that */
export async function knowDevice(
  tx: Tx,
  now: Date,
  device: { readonly token: string; readonly accountId: string; readonly provedAt: Date | null },
): Promise<void> {
  const until = new Date(now.getTime() + daysKnown * 86_400_000)
  await sql`select know_device(${digest(device.token)}, ${device.accountId}, ${now}, ${until}, ${device.provedAt})`.execute(
    tx,
  )
}

/** When this device last passed the second step for the account. */
export function deviceProvedAt(platform: Platform, accountId: string, device: string): Promise<Date | null> {
  return platform.inScope(signInScope, async (tx) => {
    const { rows } = await sql<{ at: Date | null }>`
      select device_proved_at(${digest(device)}, ${accountId}, ${platform.world.clock.now()}) as at`.execute(tx)
    return rows[0]!.at
  })
}

/**
 * The token this browser goes on with. One that we gave to nobody was planted, and whoever planted it would be known
 * here: it is not kept. One that is known to somebody else stays, because two people share the computer of an office.
 */
export async function deviceToken(platform: Platform, sent: string | undefined): Promise<string> {
  const { random, clock } = platform.world
  const isOurs =
    sent !== undefined &&
    (await platform.inScope(signInScope, async (tx) => {
      const { rows } = await sql<{ ours: boolean }>`
        select is_anybodys_device(${digest(sent)}, ${clock.now()}) as ours`.execute(tx)
      return rows[0]!.ours
    }))
  return isOurs ? sent : random.bytes(32).toString('base64url')
}
