import { sql } from 'kysely'
import type { Platform } from '#platform/index.ts'
import { signInScope } from '../accounts.ts'

export type Passkey = {
  /** As its device names it. */
  readonly id: string
  /** The host it was made on; no other can use it. */
  readonly host: string
  readonly publicKey: Buffer
  readonly counter: number
  readonly name: string
  readonly madeAt: Date
  readonly usedAt: Date | null
}

export function passkeysOf({ readInScope }: Platform, accountId: string): Promise<readonly Passkey[]> {
  return readInScope(signInScope, async (tx) => {
    const { rows } = await sql<{
      id: string
      host: string
      public_key: Buffer
      counter: string
      name: string
      made_at: Date
      used_at: Date | null
    }>`select * from passkeys_of(${accountId})`.execute(tx)
    return rows.map(({ id, host, name, ...row }) => {
      const [publicKey, counter] = [row.public_key, Number(row.counter)]
      return { id, host, name, publicKey, counter, madeAt: row.made_at, usedAt: row.used_at }
    })
  })
}

export function addPasskey(
  platform: Platform,
  accountId: string,
  { id, host, publicKey, counter, name }: Pick<Passkey, 'id' | 'host' | 'counter' | 'name'> & { publicKey: Uint8Array },
): Promise<boolean> {
  const now = platform.world.clock.now()
  return platform.inScope(signInScope, async (tx) => {
    const { rows } = await sql<{ added: boolean }>`
      select add_passkey(${id}, ${accountId}, ${host}, ${Buffer.from(publicKey)}, ${counter}, ${name}, ${now}) as added`.execute(
      tx,
    )
    return rows[0]!.added
  })
}

export function usePasskey(platform: Platform, accountId: string, id: string, counter: number): Promise<boolean> {
  return platform.inScope(signInScope, async (tx) => {
    const { rows } = await sql<{ used: boolean }>`
      select use_passkey(${accountId}, ${id}, ${counter}, ${platform.world.clock.now()}) as used`.execute(tx)
    return rows[0]!.used
  })
}

export function dropPasskey(platform: Platform, accountId: string, id: string): Promise<boolean> {
  return platform.inScope(signInScope, async (tx) => {
    const { rows } = await sql<{ gone: boolean }>`select remove_passkey(${accountId}, ${id}) as gone`.execute(tx)
    return rows[0]!.gone
  })
}
