import { passkeyName, passkeyOffer, passkeyQuestion } from '#access/contract/second-step.ts'
import { post } from './call.ts'
import { type Session, session } from './session.ts'

/** Browsers offer passkeys on https and on this very computer, and under a name: never under a bare number of an address. */
export const hasPasskeys = (): boolean =>
  'PublicKeyCredential' in window && !/^[\d.]+$|:/.test(window.location.hostname)

/** Loaded when somebody wants to use one. */
const webauthn = () => import('@simplewebauthn/browser')

/** Passes the second step by a passkey, for the first time or anew. */
export async function passByPasskey(): Promise<Session> {
  const optionsJSON = await post('/session/passkey/challenge', {}, passkeyQuestion)
  const { startAuthentication } = await webauthn()
  const { id, rawId, type, response } = await startAuthentication({ optionsJSON })
  const { clientDataJSON, authenticatorData, signature } = response
  const answer = { id, rawId, type, response: { clientDataJSON, authenticatorData, signature } }
  return post('/session/passkey', answer, session)
}

export async function addPasskey(name: string): Promise<unknown> {
  const optionsJSON = await post('/account/passkeys/challenge', {}, passkeyOffer)
  const { startRegistration } = await webauthn()
  const { id, rawId, type, response } = await startRegistration({ optionsJSON })
  const { clientDataJSON, attestationObject } = response
  const key = { id, rawId, type, response: { clientDataJSON, attestationObject } }
  return post('/account/passkeys', { name, key }, passkeyName)
}

export const removePasskey = (id: string) => post('/account/passkeys/remove', { id }, passkeyName)
