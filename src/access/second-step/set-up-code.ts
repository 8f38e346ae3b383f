import { sql } from 'kysely'
import type { Platform, Tx, World } from '#platform/index.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import { signInScope } from '../accounts.ts'
import type { PasswordCode } from '../contract.ts'
import { codeDigest, makeCode } from '../password/code.ts'
import type { Origin } from '../sign-in/attempts.ts'
import type { OpenSession } from '../sign-in/sessions.ts'
import { judged } from './prove.ts'

/** A letter goes to a kecamatan and back in a week. */
const daysValid = 7

/** What an administrator hands over with a reset: with the password alone nobody sets up what will prove the account. */
export async function writeSetUpCode(tx: Tx, world: World, accountId: string, by: string): Promise<PasswordCode> {
  const code = makeCode(world)
  const now = world.clock.now()
  const until = new Date(now.getTime() + daysValid * 86_400_000)
  await sql`select add_set_up_code(${codeDigest(code)}, ${accountId}, ${by}, ${now}, ${until})`.execute(tx)
  return { code, endsAt: until.toISOString() }
}

/** From now on this session may set up the first factor. */
export async function enterSetUpCode(
  platform: Platform,
  open: OpenSession,
  code: string,
  origin: Origin,
): Promise<{ ok: true } | Refusal> {
  const trying = { open, origin, act: 'access.set-up-refused' }
  const right = await judged(platform, trying, async () => (await isUsed(platform, open, code)) || refuse('code-wrong'))
  return isRefusal(right) ? right : { ok: true }
}

const isUsed = ({ inScope, world }: Platform, { account, sessionId }: OpenSession, code: string): Promise<boolean> =>
  inScope(signInScope, async (tx) => {
    const now = world.clock.now()
    const { rows } = await sql<{ used: boolean }>`
      select use_set_up_code(${codeDigest(code)}, ${account.id}, ${sessionId}, ${now}) as used`.execute(tx)
    return rows[0]!.used
  })

/** Whoever came with a code that was handed over; or, for some days, whoever was made on the machine itself. */
export function maySetUp({ inScope, world }: Platform, { account, sessionId }: OpenSession): Promise<boolean> {
  return inScope(signInScope, async (tx) => {
    const { rows } = await sql<{ may: boolean }>`
      select may_set_up(${account.id}, ${sessionId}, ${world.clock.now()}) as may`.execute(tx)
    return rows[0]!.may
  })
}

/** For the first administrator: nobody is there yet who could hand him a code. */
export function allowFirstSetUp({ inScope, world }: Platform, accountId: string): Promise<unknown> {
  const until = new Date(world.clock.now().getTime() + daysValid * 86_400_000)
  return inScope(signInScope, (tx) => sql`select allow_set_up(${accountId}, ${until})`.execute(tx))
}
