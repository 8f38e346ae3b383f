import { sql } from 'kysely'
import { Secret, TOTP } from 'otpauth'
import type { Place, Platform, Tx, Vault, World } from '#platform/index.ts'
import { signInScope, type Account } from '../accounts.ts'
import { installationVault } from './installation-vault.ts'

/** RFC 4226 asks for 160 bits; every authenticator reads six digits, thirty seconds and SHA-1. */
const secretBytes = 20
const period = 30
/** Steps before and after this one: a phone's clock may be half a minute off. */
const tolerated = 1

export const makeTotpSecret = ({ random }: Pick<World, 'random'>): Secret =>
  new Secret({ buffer: new Uint8Array(random.bytes(secretBytes)).buffer })

const totpOf = (secret: Secret, label = '') =>
  new TOTP({ issuer: 'Payung', label, secret, algorithm: 'SHA1', digits: 6, period })

/** What an authenticator shows at a moment. */
export const totpAt = (secret: Secret, at: Date): string => totpOf(secret).generate({ timestamp: at.getTime() })

/** What the app takes in by picture or by typing. It holds only after `confirmTotp`. */
export async function beginTotp(platform: Platform, account: Account): Promise<{ secret: string; uri: string }> {
  const secret = makeTotpSecret(platform.world)
  const sealed = (await installationVault(platform)).seal(placeOf(account.id), secret.base32)
  await platform.inScope(signInScope, (tx) =>
    sql`select begin_totp(${account.id}, ${sealed}, ${platform.world.clock.now()})`.execute(tx),
  )
  return { secret: secret.base32, uri: totpOf(secret, account.username).toString() }
}

/** The first right code makes the secret the account's authenticator, instead of the one before it. */
export function confirmTotp(platform: Platform, accountId: string, code: string): Promise<boolean> {
  return withStep(platform, { accountId, active: false, code }, async (tx, step) => {
    const { rows } = await sql<{ done: boolean }>`select confirm_totp(${accountId}, ${step}) as done`.execute(tx)
    return rows[0]!.done
  })
}

/** A code is good once; so is none of a step before the one last used, whatever the clock says. */
export function useTotp(platform: Platform, accountId: string, code: string): Promise<boolean> {
  return withStep(platform, { accountId, active: true, code }, async (tx, step) => {
    const { rows } = await sql<{ used: boolean }>`select use_totp_step(${accountId}, ${step}) as used`.execute(tx)
    return rows[0]!.used
  })
}

type Given = { readonly accountId: string; readonly active: boolean; readonly code: string }

async function withStep(platform: Platform, given: Given, then: (tx: Tx, step: number) => Promise<boolean>) {
  const vault = await installationVault(platform)
  return platform.inScope(signInScope, async (tx) => {
    const secret = await readSecret(tx, vault, given)
    const step = secret && stepOf(secret, given.code, platform.world.clock.now())
    return step === undefined ? false : then(tx, step)
  })
}

async function readSecret(tx: Tx, vault: Vault, { accountId, active }: Given): Promise<Secret | undefined> {
  const { rows } = await sql<{ sealed: Buffer }>`select sealed from find_totp(${accountId}, ${active})`.execute(tx)
  return rows[0] && Secret.fromBase32(vault.open(placeOf(accountId), rows[0].sealed))
}

/** The step a code belongs to; undefined when it is none of those around now. */
function stepOf(secret: Secret, code: string, now: Date): number | undefined {
  const timestamp = now.getTime()
  const delta = totpOf(secret).validate({ token: code.replaceAll(/\D/g, ''), timestamp, window: tolerated })
  return delta === null ? undefined : TOTP.counter({ period, timestamp }) + delta
}

const placeOf = (accountId: string): Place => ({ table: 'totp_secret', column: 'sealed', row: accountId })
