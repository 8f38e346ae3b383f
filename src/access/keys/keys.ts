import { sql } from 'kysely'
import type { Tx } from '#platform/index.ts'
import { refuse, type Refusal } from '#values/refusal.ts'
import type { Act } from '../act.ts'
import type { KeyMade, KeyRow, MakeKeyInput } from '../contract/keys.ts'
import { daysFault, isAtLevelOf, isInside } from '../grant.ts'
import { digest } from '../sign-in/digest.ts'
import { keyScopes } from '../contract/key-scopes.ts'

/** Makes a key for another program. It is shown once; of it only the digest is kept, and the first signs to tell it by. */
export const makeKey: Act<MakeKeyInput, KeyMade> = {
  name: 'access.make-key',
  roles: ['administrator'],
  fresh: true,
  answersSecret: true,
  run: async ({ tx, actor, world, note }, { name, area, scopes, letter, until }) => {
    if (!isInside(area, actor.area) || !isAtLevelOf('integration', area)) return refuse('grant-outside-area')
    const today = world.clock.today()
    if (until < today) return refuse('grant-days-reversed', { from: today, until })
    const fault = daysFault('integration', today, until)
    if (fault) return fault
    const keyId = world.ids.next()
    const prefix = `pyg_${world.random.bytes(4).toString('hex')}`
    const key = `${prefix}_${world.random.bytes(32).toString('base64url')}`
    const { rows } = await sql<{ made: boolean }>`
      select add_api_key(${keyId}, ${name}, ${prefix}, ${digest(key)}, ${area}, ${[...scopes]}, ${letter},
        ${world.clock.now()}, ${until}) as made`.execute(tx)
    if (!rows[0]!.made) return refuse('grant-outside-area')
    note(keyId, { prefix, area, scopes, letter, until })
    return { keyId, key }
  },
}

/** From the next request on it opens nothing. */
export const revokeKey: Act<{ keyId: string }, { keyId: string }> = {
  name: 'access.revoke-key',
  roles: ['administrator'],
  run: async ({ tx, world, note }, { keyId }): Promise<{ keyId: string } | Refusal> => {
    const { rows } = await sql<{ revoked: boolean }>`
      select revoke_api_key(${keyId}, ${world.clock.now()}) as revoked`.execute(tx)
    if (!rows[0]!.revoked) return refuse('not-found')
    note(keyId)
    return { keyId }
  },
}

type Kept = {
  readonly id: string
  readonly name: string
  readonly prefix: string
  readonly area: string
  readonly scopes: readonly string[]
  readonly letter: string
  readonly made_at: Date
  readonly expires_on: string
  readonly revoked_at: Date | null
  readonly last_used_at: Date | null
}

/** Every key of the area of the one who asks, those that are void too. */
export async function listKeys(tx: Tx): Promise<KeyRow[]> {
  const { rows } = await sql<Kept>`select * from list_api_keys()`.execute(tx)
  return rows.map((row) => ({
    keyId: row.id,
    name: row.name,
    prefix: row.prefix,
    area: row.area,
    scopes: keyScopes.filter((scope) => row.scopes.includes(scope)),
    letter: row.letter,
    madeAt: row.made_at.toISOString(),
    until: row.expires_on,
    revokedAt: row.revoked_at?.toISOString() ?? null,
    lastUsedAt: row.last_used_at?.toISOString() ?? null,
  }))
}
