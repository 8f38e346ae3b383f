import { areasOf } from '#platform/areas.ts'
import { inOneTransaction } from '#platform/database/one-transaction.ts'
import { migratePemda } from '#platform/database/migrate.ts'
import { nobody, type Platform } from '#platform/index.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import { timeZoneOf } from '#values/time-zone.ts'
import { grantFault, writeGrant, type GrantWanted } from './grant.ts'
import { writeTrail } from './trail.ts'

export type Pemda = { readonly code: string; readonly name: string }

const schemaOf = (code: string) => `pemda_${code.replace('.', '_')}`

/**
 * Opens a Pemda on this installation: its schema, its keys, its area codes. One Pemda is one schema, so
 * backing up, restoring or erasing one never touches another.
 */
export async function openPemda(platform: Platform, code: string): Promise<Pemda | Refusal> {
  const areas = areasOf(code)
  const own = areas.find((area) => area.code === code)
  if (!own || !/^\d\d\.\d\d$/.test(code)) return refuse('pemda-unknown', { code })
  if ((await listPemda(platform)).some((pemda) => pemda.code === code))
    return refuse('pemda-open-already', { code, name: own.name })
  const { pool } = platform.connection
  await migratePemda(pool, schemaOf(code), code)
  await platform.vault(code)
  await inOneTransaction(pool, async (client) => {
    await client.query(
      `insert into public.area (code, name) select * from unnest($1::text[], $2::text[]) on conflict (code) do update set name = excluded.name`,
      [areas.map((area) => area.code), areas.map((area) => area.name)],
    )
    await client.query(
      `insert into public.pemda (code, name, schema_name, head_title, time_zone, opened_at) values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
      [
        code,
        own.name,
        schemaOf(code),
        own.name.startsWith('Kota') ? 'Wali Kota' : 'Bupati',
        timeZoneOf(code),
        platform.world.clock.now(),
      ],
    )
  })
  return { code, name: own.name }
}

/** Brings the schema of every Pemda up to date at the start. Resumable: each records what it has. */
export async function migrateAllPemda(platform: Platform): Promise<number> {
  let applied = 0
  for (const { code } of await listPemda(platform))
    applied += await migratePemda(platform.connection.pool, schemaOf(code), code)
  return applied
}

export async function listPemda(platform: Platform): Promise<readonly Pemda[]> {
  return platform.inScope({ pemda: 'public', area: '', actor: nobody, role: 'nobody' }, (tx) =>
    tx.selectFrom('pemda').select(['code', 'name']).orderBy('code').execute(),
  )
}

/** Gives a role for an area. The database lets an administrator give only inside his own area. */
export async function giveGrant(
  platform: Platform,
  giver: { pemda: string; area: string; actor?: string; role: 'administrator' | 'installer' },
  wanted: GrantWanted,
): Promise<true | Refusal> {
  const fault = grantFault(wanted)
  if (fault) return fault
  const scope = { pemda: giver.pemda, area: giver.area, actor: giver.actor ?? nobody, role: giver.role }
  const { world } = platform
  return platform.inScope(scope, async (tx) => {
    const given = await writeGrant(tx, world, giver.pemda, wanted)
    if (isRefusal(given)) return given
    const { accountId, role, area, letter } = wanted
    await writeTrail(tx, world, { act: 'access.give-grant', subject: accountId, details: { role, area, letter } })
    return true as const
  })
}
