import { sql } from 'kysely'
import type { Platform } from '#platform/index.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import { accountNamed, signInScope, tellPemda, tellRefused, type Account } from '../accounts.ts'
import { countAttempt, type Origin } from '../sign-in/attempts.ts'
import { knowDevice } from '../sign-in/known-device.ts'
import { openSession, endInTx, type OpenSession, type SignedIn } from '../sign-in/sessions.ts'
import { ownDevice } from '../sign-in/sign-in.ts'
import { codeDigest } from './code.ts'
import { hashPassword, isPassword } from './hash.ts'
import { passwordFault } from './strength.ts'

/** Of one's own account, by the old password. Every other session ends: whoever had it is out. */
export async function changePassword(
  platform: Platform,
  { account, sessionId, provedAt }: OpenSession,
  { old, wanted, device }: { readonly old: string; readonly wanted: string; readonly device?: string | undefined },
): Promise<{ ended: number } | Refusal> {
  const found = await accountNamed(platform, account.username)
  if (!found) return refuse('not-signed-in')
  const counted = await countAttempt(platform, account.username, { address: '', knownDevice: `session ${sessionId}` })
  if (isRefusal(counted)) return counted
  if (!(await isPassword(old, found.password_hash)))
    return tellRefused(platform, account.id, 'access.change-password', refuse('old-password-wrong'))
  await counted.takeBack()
  const fault = await passwordFault(wanted, account)
  if (fault) return fault
  const ended = await savePassword(platform, account.id, wanted, { keep: sessionId, device, provedAt })
  if (isRefusal(ended)) return ended
  await tellPemda(platform, account.id, 'access.change-password', { sessions: ended })
  return { ended }
}

/** By a code that an administrator handed over: the person chooses the password, and is signed in with it. */
export async function setPasswordByCode(
  platform: Platform,
  given: { readonly username: string; readonly code: string; readonly password: string },
  origin: Origin,
): Promise<SignedIn | Refusal> {
  const found = await accountNamed(platform, given.username)
  // Whoever holds a good code is no stranger who guesses: he is counted apart from the passwords tried.
  const knownDevice = (await ownDevice(platform, found?.id, origin)) ?? `code from ${origin.address}`
  const counted = await countAttempt(platform, given.username, { address: origin.address, knownDevice })
  if (isRefusal(counted)) return counted
  if (!found || !(await isCode(platform, found.id, given.code))) return refuse('code-wrong')
  await counted.takeBack()
  const account: Account = { id: found.id, username: found.username, name: found.name, demo: found.demo }
  const fault = await passwordFault(given.password, account)
  if (fault) return fault
  const saved = await savePassword(platform, account.id, given.password, { code: given.code })
  if (isRefusal(saved)) return saved
  await tellPemda(platform, account.id, 'access.set-password')
  const open = await openSession(platform, account, origin)
  await platform.inScope(signInScope, (tx) => sql`select mark_by_code(${open.sessionId})`.execute(tx))
  return open
}

function isCode(platform: Platform, accountId: string, code: string): Promise<boolean> {
  return platform.inScope(signInScope, async (tx) => {
    const { rows } = await sql<{ good: boolean }>`
      select is_password_code(${codeDigest(code)}, ${accountId}, ${platform.world.clock.now()}) as good`.execute(tx)
    return rows[0]!.good
  })
}

/** In one transaction the new password, no code any more, no other session, no other known device. */
async function savePassword(
  platform: Platform,
  accountId: string,
  password: string,
  by: {
    readonly keep?: string
    readonly device?: string | undefined
    readonly provedAt?: Date | null
    readonly code?: string
  },
): Promise<number | Refusal> {
  const hash = await hashPassword(password)
  return platform.inScope(signInScope, async (tx) => {
    const code = by.code === undefined ? null : codeDigest(by.code)
    const { rows } = await sql<{ done: boolean }>`select set_password(${accountId}, ${hash}, ${code}) as done`.execute(
      tx,
    )
    if (!rows[0]!.done) return refuse('code-wrong')
    await sql`select forget_devices(${accountId})`.execute(tx)
    if (by.device)
      await knowDevice(tx, platform.world.clock.now(), { token: by.device, accountId, provedAt: by.provedAt ?? null })
    return endInTx(tx, accountId, null, by.keep ?? null)
  })
}
