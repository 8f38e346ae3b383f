import { sql } from 'kysely'
import type { Platform, World } from '#platform/index.ts'
import { signInScope } from '../accounts.ts'
import { makeCode, plainCode } from '../password/code.ts'
import { installationVault } from './installation-vault.ts'

/** Enough for a lost phone or two; who has used most of them makes new ones. */
const count = 10

export const makeRecoveryCodes = (world: Pick<World, 'random'>): readonly string[] =>
  Array.from({ length: count }, () => makeCode(world))

/** Ten new codes, each good once; the ones before them are void. They are shown now and never again. */
export async function renewRecoveryCodes(platform: Platform, accountId: string): Promise<readonly string[]> {
  const codes = makeRecoveryCodes(platform.world)
  const indexes = await Promise.all(codes.map((code) => indexOf(platform, accountId, code)))
  await platform.inScope(signInScope, (tx) =>
    sql`select set_recovery_codes(${accountId}, ${indexes}, ${platform.world.clock.now()})`.execute(tx),
  )
  return codes
}

export async function useRecoveryCode(platform: Platform, accountId: string, code: string): Promise<boolean> {
  const index = await indexOf(platform, accountId, code)
  return platform.inScope(signInScope, async (tx) => {
    const { rows } = await sql<{ used: boolean }>`
      select use_recovery_code(${accountId}, ${index}, ${platform.world.clock.now()}) as used`.execute(tx)
    return rows[0]!.used
  })
}

const indexOf = async (platform: Platform, accountId: string, code: string): Promise<Buffer> =>
  (await installationVault(platform)).index('code', `${accountId} ${plainCode(code)}`)
