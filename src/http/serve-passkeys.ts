import type { FastifyInstance, FastifyRequest } from 'fastify'
import {
  newPasskeyInput,
  passkeyInput,
  passkeyName,
  passkeyOffer,
  passkeyQuestion,
  type NewPasskeyInput,
  type PasskeyInput,
} from '#access/contract/second-step.ts'
import {
  askPasskey,
  offerPasskey,
  proveByPasskey,
  registerPasskey,
  removePasskey,
  type Site,
} from '#access/second-step/passkey.ts'
import type { Platform } from '#platform/index.ts'
import { isRefusal } from '#values/refusal.ts'
import { answering, type Work } from './answering.ts'
import { originOf } from './cookies.ts'
import { limitOfAddress } from './limit-requests.ts'
import { whoIs, type ServedAs } from './serve-session.ts'
import { anySessionOf, sessionOf } from './signed-in.ts'

/** The host the request was sent to: a browser elsewhere signs another one, however the request is worded. */
function siteOf({ server, host, hostname }: FastifyRequest): Site {
  return { host: hostname, origin: `${server.secureCookies ? 'https' : 'http'}://${host}` }
}

/** Passkeys: proving a session with one, and the owner's own keeping of them. */
export function servePasskeys(server: FastifyInstance, platform: Platform, as: ServedAs): void {
  const config = { rateLimit: limitOfAddress(as.demo, 30) }
  const half = (work: Work) => answering((request) => anySessionOf(platform, request), work)
  server.post(
    '/api/session/passkey/challenge',
    { schema: { summary: 'What a passkey of the account is to sign', response: { 200: passkeyQuestion } }, config },
    half((open, request) => askPasskey(platform, open, siteOf(request))),
  )
  server.post(
    '/api/session/passkey',
    { schema: { summary: 'Pass the second step with a passkey', body: passkeyInput }, config },
    half(async (open, request) => {
      const from = { ...originOf(request), site: siteOf(request) }
      const proved = await proveByPasskey(platform, open, request.body as PasskeyInput, from)
      return isRefusal(proved) ? proved : whoIs(platform, { ...open, ...proved })
    }),
  )
  serveOwnPasskeys(server, platform, config)
}

function serveOwnPasskeys(server: FastifyInstance, platform: Platform, config: object): void {
  const whole = (work: Work) => answering((request) => sessionOf(platform, request), work)
  server.post(
    '/api/account/passkeys/challenge',
    { schema: { summary: 'What a new passkey is made from', response: { 200: passkeyOffer } }, config },
    whole((open, request) => offerPasskey(platform, open, siteOf(request))),
  )
  server.post(
    '/api/account/passkeys',
    { schema: { summary: 'Keep a new passkey', body: newPasskeyInput, response: { 200: passkeyName } }, config },
    whole((open, request) => registerPasskey(platform, open, request.body as NewPasskeyInput, siteOf(request))),
  )
  server.post(
    '/api/account/passkeys/remove',
    { schema: { summary: 'Forget a passkey', body: passkeyName, response: { 200: passkeyName } }, config },
    whole((open, request) => removePasskey(platform, open, (request.body as { id: string }).id)),
  )
}
