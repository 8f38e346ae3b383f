import { sql } from 'kysely'
import type { Platform } from '#platform/index.ts'
import { signInScope } from '../accounts.ts'

/** What an account can prove itself with. */
export type Factors = {
  readonly totpSince: Date | null
  readonly recoveryLeft: number
  /** The number of the card that is asked for now; null without a card, or when all its codes are used. */
  readonly cardNumber: number | null
  readonly cardLeft: number
}

export function factorsOf(platform: Platform, accountId: string): Promise<Factors> {
  return platform.inScope(signInScope, async (tx) => {
    const { rows } = await sql<{
      totp_since: Date | null
      recovery_left: number
      card_number: number | null
      card_left: number
    }>`select * from factors_of(${accountId})`.execute(tx)
    const { totp_since: totpSince, recovery_left: recoveryLeft, ...card } = rows[0]!
    return { totpSince, recoveryLeft, cardNumber: card.card_number, cardLeft: card.card_left }
  })
}

export const hasFactor = ({ totpSince }: Factors): boolean => totpSince !== null
