import type { NewPasskeyInput, PasskeyInput } from '../contract/second-step.ts'
import type { Platform } from '#platform/index.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import { tellPemda } from '../accounts.ts'
import { freshFault } from '../fresh.ts'
import type { Origin } from '../sign-in/attempts.ts'
import type { OpenSession } from '../sign-in/sessions.ts'
import type { Proved } from './needed.ts'
import { newChallenge, takeChallenge } from './passkey-challenge.ts'
import { addPasskey, dropPasskey, passkeysOf, usePasskey } from './passkey-records.ts'
import { judged, passed } from './prove.ts'

/** Where the browser stands: a passkey is bound to exactly this host, and signs exactly this origin. */
export type Site = { readonly host: string; readonly origin: string }

/** Loaded when the first passkey is used: most days of a small office it never is. */
const webauthn = () => import('@simplewebauthn/server')

/** Ed25519, ES256 and RS256: one of them every device has. */
const algorithms = [-8, -7, -257]

/** More than anybody has devices, and few enough to look through. */
const most = 10

export async function offerPasskey(platform: Platform, open: OpenSession, { host }: Site) {
  const fault = freshFault(open, platform.world.clock.now())
  if (fault) return fault
  const { generateRegistrationOptions } = await webauthn()
  const known = await passkeysOf(platform, open.account.id)
  if (known.length >= most) return refuse('passkey-too-many', { most })
  return generateRegistrationOptions({
    rpName: 'Payung',
    rpID: host,
    userID: new TextEncoder().encode(open.account.id),
    userName: open.account.username,
    userDisplayName: open.account.name,
    challenge: bytesOf(await newChallenge(platform, open.sessionId, 'add')),
    // Whoever made the device matters to nobody here, so it is not asked.
    attestationType: 'none',
    supportedAlgorithmIDs: algorithms,
    excludeCredentials: known.map(({ id }) => ({ id })),
    authenticatorSelection: { residentKey: 'discouraged', userVerification: 'required' },
  })
}

/** Beside the factor with which its owner has just proved himself; the recovery codes he has go on. */
export async function registerPasskey(
  platform: Platform,
  open: OpenSession,
  { name, key: answer }: NewPasskeyInput,
  site: Site,
): Promise<{ id: string } | Refusal> {
  const fault = freshFault(open, platform.world.clock.now())
  if (fault) return fault
  const { verifyRegistrationResponse } = await webauthn()
  const expected = await expectedOf(platform, open, 'add', site)
  if (!expected) return refuse('passkey-not-right')
  const { registrationInfo } = await verifyRegistrationResponse({
    response: { ...answer, clientExtensionResults: {} },
    supportedAlgorithmIDs: algorithms,
    ...expected,
  }).catch(notRight)
  if (!registrationInfo) return refuse('passkey-not-right')
  const { id, publicKey, counter } = registrationInfo.credential
  const key = { id, publicKey, counter, host: site.host, name }
  if (!(await addPasskey(platform, open.account.id, key))) return refuse('passkey-not-yours')
  await tellPemda(platform, open.account.id, 'access.add-passkey')
  return { id }
}

/** What a device of the owner may sign to prove this session, at sign-in and before a weighty act. */
export async function askPasskey(platform: Platform, open: OpenSession, { host }: Site) {
  const { generateAuthenticationOptions } = await webauthn()
  const known = await passkeysOf(platform, open.account.id)
  const here = known.filter((key) => key.host === host)
  if (here.length === 0) return refuse('passkey-not-here', { host: known[0]?.host ?? '-' })
  return generateAuthenticationOptions({
    rpID: host,
    allowCredentials: here.map(({ id }) => ({ id })),
    challenge: bytesOf(await newChallenge(platform, open.sessionId, 'prove')),
    userVerification: 'required',
  })
}

export async function proveByPasskey(
  platform: Platform,
  open: OpenSession,
  answer: PasskeyInput,
  { site, ...origin }: Origin & { readonly site: Site },
): Promise<Proved | Refusal> {
  const trying = { open, origin, act: 'access.second-step-refused' }
  const right = await judged(platform, trying, () => judge(platform, open, answer, site))
  return isRefusal(right) ? right : passed(platform, open, { way: 'passkey', device: origin.device })
}

async function judge(platform: Platform, open: OpenSession, answer: PasskeyInput, site: Site): Promise<true | Refusal> {
  // Before anything else: whatever is wrong with the answer, its challenge is gone.
  const expected = await expectedOf(platform, open, 'prove', site)
  const key = (await passkeysOf(platform, open.account.id)).find(
    ({ id, host }) => id === answer.id && host === site.host,
  )
  if (!key) return refuse('passkey-not-yours')
  if (!expected) return refuse('passkey-not-right')
  const { verifyAuthenticationResponse } = await webauthn()
  const response = { ...answer, clientExtensionResults: {} }
  const credential = { id: key.id, publicKey: new Uint8Array(key.publicKey), counter: key.counter }
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    response,
    credential,
    ...expected,
  }).catch(notRight)
  if (!verified || !authenticationInfo) return refuse('passkey-not-right')
  const isNext = await usePasskey(platform, open.account.id, key.id, authenticationInfo.newCounter)
  return isNext ? true : refuse('passkey-not-right')
}

/** Lost with its device, or not wanted any more. The authenticator and the recovery codes stay. */
export async function removePasskey(
  platform: Platform,
  open: OpenSession,
  id: string,
): Promise<{ id: string } | Refusal> {
  const fault = freshFault(open, platform.world.clock.now())
  if (fault) return fault
  if (!(await dropPasskey(platform, open.account.id, id))) return refuse('not-found')
  await tellPemda(platform, open.account.id, 'access.remove-passkey')
  return { id }
}

async function expectedOf(
  platform: Platform,
  { sessionId }: OpenSession,
  kind: 'add' | 'prove',
  { host, origin }: Site,
) {
  const challenge = await takeChallenge(platform, sessionId, kind)
  if (challenge === undefined) return undefined
  return { expectedChallenge: challenge, expectedOrigin: origin, expectedRPID: host, requireUserVerification: true }
}

/** The package throws at everything that is not as it was asked for: another origin, challenge, host, no finger. */
const notRight = () => ({ verified: false as const, registrationInfo: undefined, authenticationInfo: undefined })

const bytesOf = (challenge: string) => new Uint8Array(Buffer.from(challenge, 'base64url'))
