import type { Secret } from 'otpauth'
import { makeRecoveryCodes, renewRecoveryCodes } from '#access/second-step/recovery.ts'
import { beginTotp, confirmTotp, makeTotpSecret, totpAt } from '#access/second-step/totp.ts'
import type { Account } from '#access/accounts.ts'
import type { Platform } from '#platform/index.ts'
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
