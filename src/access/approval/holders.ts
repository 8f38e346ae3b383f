import { sql } from 'kysely'
import type { Tx, World } from '#platform/index.ts'
import { isRole, type Role } from '../roles.ts'

export type Holder = { readonly accountId: string; readonly role: Role }

/** Who holds one of these roles for the whole Pemda now. */
export const holdersOf = (tx: Tx, { clock }: World, roles: readonly Role[]): Promise<readonly Holder[]> =>
  holdersOn(tx, roles, clock.today(), clock.now())

/** Who held one of them on a day; a duty that was ended by `at` no longer counts. */
export async function holdersOn(tx: Tx, roles: readonly Role[], day: string, at: Date): Promise<readonly Holder[]> {
  const { rows } = await sql<{ account_id: string; role: string }>`
    select account_id, role from holders_of(${[...roles]}::text[], ${day}, ${at})`.execute(tx)
  return rows.flatMap(({ account_id: accountId, role }) => (isRole(role) ? [{ accountId, role }] : []))
}
