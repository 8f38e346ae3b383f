import { sql } from 'kysely'
import type { Platform } from '#platform/index.ts'
import { signInScope } from '../accounts.ts'

/** What an account can prove itself with. */
export type Factors = { readonly totpSince: Date | null; readonly recoveryLeft: number }

export function factorsOf(platform: Platform, accountId: string): Promise<Factors> {
  return platform.inScope(signInScope, async (tx) => {
    const { rows } = await sql<{ totp_since: Date | null; recovery_left: number }>`
      select * from factors_of(${accountId})`.execute(tx)
    const { totp_since: totpSince, recovery_left: recoveryLeft } = rows[0]!
    return { totpSince, recoveryLeft }
  })
}

export const hasFactor = ({ totpSince }: Factors): boolean => totpSince !== null
