import type { Platform } from '#platform/index.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import { accountNamed, tellPemda, tellRefused } from '../accounts.ts'
import { hashPassword, isPassword } from '../password/hash.ts'
import { countAttempt, type Origin } from './attempts.ts'
import { isKnownDevice } from './known-device.ts'
import { openSession, type SignedIn } from './sessions.ts'

/** The command line and the tests come from nowhere. */
export const nowhere: Origin = { address: '', agent: '' }

/** Unknown name and wrong password answer alike, and are counted alike. */
export async function signIn(
  platform: Platform,
  username: string,
  password: string,
  origin: Origin = nowhere,
): Promise<SignedIn | Refusal> {
  const found = await accountNamed(platform, username)
  const knownDevice = await ownDevice(platform, found?.id, origin)
  const counted = await countAttempt(platform, username, { address: origin.address, knownDevice })
  if (isRefusal(counted)) return found ? tellRefused(platform, found.id, 'access.sign-in-refused', counted) : counted
  // An unknown name costs the same hashing, so the time of the answer does not tell which of the two was wrong.
  const right = await isPassword(password, found?.password_hash ?? (await hashOfNobody))
  const wrong = refuse('sign-in-wrong')
  if (!found) return wrong
  if (!right) return tellRefused(platform, found.id, 'access.sign-in-refused', wrong)
  await counted.takeBack()
  await tellPemda(platform, found.id, 'access.sign-in')
  const { id, name, demo } = found
  return openSession(platform, { id, username: found.username, name, demo }, origin)
}

/** The device's name, if somebody signed in to this account with it before. */
export async function ownDevice(platform: Platform, accountId: string | undefined, { device }: Origin) {
  if (accountId === undefined || device === undefined) return undefined
  return (await isKnownDevice(platform, accountId, device)) ? device : undefined
}

const hashOfNobody = hashPassword('nobody has this password')
