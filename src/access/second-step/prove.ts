import type { Platform } from '#platform/index.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import { grantsOf, tellPemda, tellRefused } from '../accounts.ts'
import { countAttempt, type Origin } from '../sign-in/attempts.ts'
import { proveSession, type OpenSession } from '../sign-in/sessions.ts'
import { ownDevice } from '../sign-in/sign-in.ts'
import { useCardCode } from './card.ts'
import { stepNeeded, type Proved, type Way } from './needed.ts'
import { useRecoveryCode } from './recovery.ts'
import { useTotp } from './totp.ts'
import { markResetTold } from './untold-reset.ts'

/** The ways that are a typed code. */
export type CodeWay = 'totp' | 'recovery' | 'card'

const check: Readonly<Record<CodeWay, typeof useTotp>> = { totp: useTotp, recovery: useRecoveryCode, card: useCardCode }

/** The second step by a code, when signing in and again before a weighty act. */
export async function proveByCode(
  platform: Platform,
  open: OpenSession,
  given: { readonly way: CodeWay; readonly code: string },
  origin: Origin,
): Promise<Proved | Refusal> {
  const isRight = async () =>
    (await isOpenWay(platform, open, given.way)) && check[given.way](platform, open.account.id, given.code)
  const right = await judged(platform, { open, origin, act: 'access.second-step-refused' }, isRight)
  if (isRefusal(right)) return right
  // The one who has the new card knows of it.
  if (given.way === 'card') await markResetTold(platform, open.account.id)
  return passed(platform, open, { way: given.way, device: origin.device })
}

/** Whoever got a further duty has outgrown his card: it proves nothing any more, not even while it is still in the drawer. */
const isOpenWay = async (platform: Platform, { account }: OpenSession, way: CodeWay): Promise<boolean> =>
  way !== 'card' || stepNeeded(await grantsOf(platform, account.id)) === 'card'

export async function passed(
  platform: Platform,
  open: OpenSession,
  by: { readonly way: Way; readonly device: string | undefined },
): Promise<Proved> {
  await tellPemda(platform, open.account.id, 'access.second-step', { way: by.way })
  return proveSession(platform, open, by)
}

type Trying = { readonly open: OpenSession; readonly origin: Origin; readonly act: string }

/**
 * Counts the try before it is judged, apart from passwords. Whoever came in with the password alone is a stranger: all
 * such sessions together guess as slowly as one. A session or a device that passed before is counted by itself.
 */
export async function judged(
  platform: Platform,
  { open, origin, act }: Trying,
  isRight: () => Promise<boolean | Refusal>,
): Promise<true | Refusal> {
  const { account, sessionId, provedAt } = open
  const knownDevice = provedAt ? `session ${sessionId}` : await ownDevice(platform, account.id, origin)
  const counted = await countAttempt(platform, `${account.username} second step`, {
    address: origin.address,
    knownDevice,
  })
  if (isRefusal(counted)) return tellRefused(platform, account.id, act, counted)
  const right = await isRight()
  if (right !== true) return tellRefused(platform, account.id, act, right || refuse('step-code-wrong'))
  await counted.takeBack()
  return true
}
