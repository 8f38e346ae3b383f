import type { Secret } from 'otpauth'
import { cardIndexes, makeCardCodes, writeCard } from '#access/second-step/card.ts'
import { makeRecoveryCodes, renewRecoveryCodes } from '#access/second-step/recovery.ts'
import { beginTotp, confirmTotp, makeTotpSecret, totpAt } from '#access/second-step/totp.ts'
import { signInScope, type Account } from '#access/accounts.ts'
import { nobody, type Platform } from '#platform/index.ts'
import { testWorld } from './world.ts'

/** Everybody's secrets are drawn from his own name, by the product's own functions: so a test can draw them again. */
const chanceOf = (username: string) => testWorld(undefined, `second step of ${username.toLowerCase()}`).random

/** Sets up an authenticator and the recovery codes of somebody who has just got his account. */
export async function equip(platform: Platform, account: Account): Promise<void> {
  const random = chanceOf(account.username)
  const seeded = { ...platform, world: { ...platform.world, random } }
  await beginTotp(seeded, account)
  await confirmTotp(seeded, account.id, totpAt(secretOf(account.username), platform.world.clock.now()))
  await renewRecoveryCodes(seeded, account.id)
}

/** A card with codes that `cardStep` knows, for somebody whose duty asks for one; printed by nobody who helps later. */
export async function giveCard(platform: Platform, { id, username }: Pick<Account, 'id' | 'username'>): Promise<void> {
  const indexes = await cardIndexes(platform, id, makeCardCodes({ random: chanceOf(username) }))
  await platform.inScope(signInScope, (tx) => writeCard(tx, platform.world, { accountId: id, indexes, by: nobody }))
}

export const cardStep = (username: string, number: number): { way: 'card'; code: string } => ({
  way: 'card',
  code: makeCardCodes({ random: chanceOf(username) })[number - 1]!,
})

type Asked = { readonly secondStep: { readonly card: { readonly number: number } | null } }

/** Whatever the answer to a sign-in asks for. */
export const stepAsked = (username: string, { secondStep: { card } }: Asked) =>
  card ? cardStep(username, card.number) : stepFor(username)

/** For a test of the authenticator itself: there the clock decides. */
export const secretOf = (username: string): Secret => makeTotpSecret({ random: chanceOf(username) })

const used = new Map<string, number>()

/** The next way in that no clock bars: a recovery code, each good once. */
export function stepFor(username: string): { way: 'recovery'; code: string } {
  const random = chanceOf(username)
  makeTotpSecret({ random })
  const place = used.get(username.toLowerCase()) ?? 0
  used.set(username.toLowerCase(), place + 1)
  const code = makeRecoveryCodes({ random })[place]
  if (code === undefined) throw new Error(`${username} has used every recovery code: sign in less often`)
  return { way: 'recovery', code }
}
