import { sql } from 'kysely'
import type { Platform, Tx, World } from '#platform/index.ts'
import { signInScope } from '../accounts.ts'
import { installationVault } from './installation-vault.ts'

/** One code a month on each of two phones: more than a year and a half. */
export const codesOnCard = 40
/** Digits, because a phone shows large keys for them and none is taken for a letter; eight, because a card lives long. */
export const cardCodeLength = 8

export const makeCardCodes = ({ random }: Pick<World, 'random'>): readonly string[] =>
  Array.from({ length: codesOnCard }, () =>
    String(random.bytes(6).readUIntBE(0, 6) % 10 ** cardCodeLength).padStart(cardCodeLength, '0'),
  )

/** Keyed digests in the order of the card; the codes themselves are printed and kept nowhere. */
export async function cardIndexes(platform: Platform, accountId: string, codes: readonly string[]): Promise<Buffer[]> {
  const vault = await installationVault(platform)
  return codes.map((code, place) => vault.index('code', cardText(accountId, place + 1, code)))
}

/** The number belongs to it: the right code at the wrong number is a wrong code. */
const cardText = (accountId: string, number: number, code: string) =>
  `card ${accountId} ${number} ${code.replaceAll(/\D/g, '')}`

export async function writeCard(
  tx: Tx,
  { clock }: World,
  card: { readonly accountId: string; readonly indexes: readonly Buffer[]; readonly by: string },
): Promise<void> {
  await sql`select set_card(${card.accountId}, ${card.indexes}, ${card.by}, ${clock.now()})`.execute(tx)
}

/** Only the code at the number that is asked for is good, and once. */
export async function useCardCode(platform: Platform, accountId: string, code: string): Promise<boolean> {
  const vault = await installationVault(platform)
  return platform.inScope(signInScope, async (tx) => {
    const asked = await sql<{ number: number | null }>`select asked_card_number(${accountId}) as number`.execute(tx)
    const { number } = asked.rows[0]!
    if (number === null) return false
    const index = vault.index('code', cardText(accountId, number, code))
    const { rows } = await sql<{ used: boolean }>`
      select use_card_code(${accountId}, ${index}, ${platform.world.clock.now()}) as used`.execute(tx)
    return rows[0]!.used
  })
}
