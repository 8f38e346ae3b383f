import { sql } from 'kysely'
import type { Tx } from '#platform/index.ts'
import type { GrantRow, TrailRow } from './contract.ts'
import { namesOf } from './names-of.ts'
import { listKeys } from './keys/keys.ts'
import { isRole } from './roles.ts'

type ListedGrant = {
  readonly id: string
  readonly account_id: string
  readonly role: string
  readonly area: string
  readonly valid_from: string
  readonly valid_to: string | null
  readonly letter: string
  readonly ended_at: Date | null
  readonly ended_because: string | null
}

/** Every duty in the area of the one who asks, those that are over too. */
export async function listGrants(tx: Tx): Promise<GrantRow[]> {
  const { rows } = await sql<ListedGrant>`select * from list_grants()`.execute(tx)
  const names = await namesOf(
    tx,
    rows.map((row) => row.account_id),
  )
  return rows.flatMap((row) => grantOf(row, names.get(row.account_id) ?? ''))
}

function grantOf(row: ListedGrant, name: string): readonly GrantRow[] {
  const { role, area, letter } = row
  if (!isRole(role)) return []
  const [from, until] = [row.valid_from, row.valid_to]
  const end = { endedAt: row.ended_at?.toISOString() ?? null, endedBecause: row.ended_because }
  return [{ grantId: row.id, accountId: row.account_id, name, role, area, from, until, letter, ...end }]
}

/** Newest first. The database shows the trail to auditors and administrators only, and only of their own area. */
export async function pageTrail(
  tx: Tx,
  before: string | undefined,
  limit: number,
): Promise<{ rows: TrailRow[]; next: string | null }> {
  const { rows } = await sql<{
    id: string
    at: Date
    actor: string
    role: string
    area: string
    act: string
    subject: string | null
    details: Record<string, unknown>
  }>`
    select * from read_trail(${before ?? null}, ${limit})`.execute(tx)
  const names = await namesOf(
    tx,
    rows.map((row) => row.actor),
  )
  const keys = new Map((await listKeys(tx)).map(({ keyId, name, prefix }) => [keyId, `${name} (${prefix})`]))
  const nameOf = (id: string) => names.get(id) ?? keys.get(id) ?? ''
  const named = rows.map((row) => ({ ...row, at: row.at.toISOString(), actorName: nameOf(row.actor) }))
  return { rows: named, next: rows.length === limit ? rows.at(-1)!.id : null }
}
