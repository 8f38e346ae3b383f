import { sql } from 'kysely'
import type { Tx, World } from '#platform/index.ts'
import { refuse, type Refusal } from '#values/refusal.ts'
import { isRole, levelsOf, type Role } from './roles.ts'

export type GrantWanted = {
  readonly accountId: string
  readonly role: Role
  readonly area: string
  readonly from: string
  readonly until?: string | undefined
  /** The letter (SK, surat tugas) that gives the office; every grant names one. */
  readonly letter: string
}

/** What is wrong with a grant whoever gives it. */
export function grantFault({ role, area, from, until }: Omit<GrantWanted, 'accountId'>): Refusal | undefined {
  if (!isRole(role) || !levelsOf[role].includes(levelOf(area))) return refuse('grant-outside-area')
  return until !== undefined && until < from ? refuse('grant-days-reversed', { from, until }) : undefined
}

export const isInside = (area: string, wider: string): boolean => `${area}.`.startsWith(`${wider}.`)

const levelOf = (area: string) =>
  (['provinsi', 'kabupaten', 'kecamatan', 'desa'] as const)[area.split('.').length - 1] ?? 'none'

/** Writes a grant. The database lets an administrator give only inside his own area. */
export async function writeGrant(
  tx: Tx,
  { ids, clock }: World,
  pemda: string,
  { accountId, role, area, from, until, letter }: GrantWanted,
): Promise<string | Refusal> {
  const id = ids.next()
  const { rows } = await sql<{ given: boolean }>`
    select give_grant(${id}, ${accountId}, ${role}, ${area}, ${from}, ${until ?? null}, ${letter}, ${clock.now()})
      as given`.execute(tx)
  if (!rows[0]!.given) return refuse('grant-outside-area')
  await sql`select add_membership(${accountId}, ${pemda})`.execute(tx)
  return id
}
