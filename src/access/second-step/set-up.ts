import type { Platform } from '#platform/index.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import { tellPemda } from '../accounts.ts'
import { freshFault } from '../fresh.ts'
import type { Origin } from '../sign-in/attempts.ts'
import type { OpenSession } from '../sign-in/sessions.ts'
import { factorsOf, hasFactor } from './factors.ts'
import { judged, passed } from './prove.ts'
import { renewRecoveryCodes } from './recovery.ts'
import { maySetUp } from './set-up-code.ts'
import { isWhole } from './state.ts'
import { beginTotp, confirmTotp } from './totp.ts'
import { markResetTold } from './untold-reset.ts'

/**
 * The first factor is set up by whoever came with a code that was handed over, not by whoever has the password alone;
 * every later change wants proof by one that is there.
 */
export async function changeFault(platform: Platform, open: OpenSession): Promise<Refusal | undefined> {
  const isFirst = !hasFactor(await factorsOf(platform, open.account.id))
  if (isFirst && open.provedAt === null)
    return (await maySetUp(platform, open)) ? undefined : refuse('set-up-code-needed')
  const stale = freshFault(open, platform.world.clock.now())
  // Whoever has outgrown his card proves nothing by it here either.
  return stale ?? ((await isWhole(platform, open)) ? undefined : refuse('second-step-needed'))
}

export async function offerAuthenticator(platform: Platform, open: OpenSession) {
  return (await changeFault(platform, open)) ?? beginTotp(platform, open.account)
}

/** The first code of the app. With the first factor come the codes for the day it is lost. */
export async function addAuthenticator(
  platform: Platform,
  open: OpenSession,
  code: string,
  origin: Origin,
): Promise<{ codes: readonly string[] | null } | Refusal> {
  const fault = await changeFault(platform, open)
  if (fault) return fault
  const trying = { open, origin, act: 'access.add-authenticator' }
  const right = await judged(platform, trying, () => confirmTotp(platform, open.account.id, code))
  if (isRefusal(right)) return right
  await tellPemda(platform, open.account.id, 'access.add-authenticator')
  await passed(platform, open, { way: 'totp', device: origin.device })
  await markResetTold(platform, open.account.id)
  return { codes: await firstCodes(platform, open.account.id) }
}

/** Ten new recovery codes for whoever just proved himself; the old ones are void. */
export async function newRecoveryCodes(
  platform: Platform,
  open: OpenSession,
): Promise<{ codes: readonly string[] } | Refusal> {
  const fault = freshFault(open, platform.world.clock.now())
  if (fault) return fault
  await tellPemda(platform, open.account.id, 'access.new-recovery-codes')
  return { codes: await renewRecoveryCodes(platform, open.account.id) }
}

async function firstCodes(platform: Platform, accountId: string): Promise<readonly string[] | null> {
  const { recoveryLeft } = await factorsOf(platform, accountId)
  return recoveryLeft > 0 ? null : renewRecoveryCodes(platform, accountId)
}
