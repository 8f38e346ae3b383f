import type { FastifyInstance } from 'fastify'
import {
  authenticatorOffer,
  codeEntered,
  confirmInput,
  factorAdded,
  ownFactors,
  recoveryCodes,
  stepInput,
  type StepInput,
} from '#access/contract/second-step.ts'
import { ownFactorsOf } from '#access/second-step/state.ts'
import { proveByCode } from '#access/second-step/prove.ts'
import { enterSetUpCode } from '#access/second-step/set-up-code.ts'
import { addAuthenticator, newRecoveryCodes, offerAuthenticator } from '#access/second-step/set-up.ts'
import type { Platform } from '#platform/index.ts'
import { isRefusal } from '#values/refusal.ts'
import { answering, type Work } from './answering.ts'
import { limitOfAddress } from './limit-requests.ts'
import { originOf } from './cookies.ts'
import { servePasskeys } from './serve-passkeys.ts'
import { whoIs, type ServedAs } from './serve-session.ts'
import { anySessionOf, sessionOf } from './signed-in.ts'

/** What a session may do before it passed the second step: pass it, or set it up for the first time. */
export function serveSecondStep(server: FastifyInstance, platform: Platform, as: ServedAs): void {
  const config = { rateLimit: limitOfAddress(as.demo, 30) }
  const half = (work: Work) => answering((request) => anySessionOf(platform, request), work)
  server.post(
    '/api/session/step',
    { schema: { summary: 'Pass the second step of sign-in, or pass it anew', body: stepInput }, config },
    half(async (open, request) => {
      const proved = await proveByCode(platform, open, request.body as StepInput, originOf(request))
      return isRefusal(proved) ? proved : whoIs(platform, { ...open, ...proved })
    }),
  )
  server.post(
    '/api/account/authenticator',
    { schema: { summary: 'A new secret for one’s authenticator', response: { 200: authenticatorOffer } }, config },
    half((open) => offerAuthenticator(platform, open)),
  )
  server.post(
    '/api/account/authenticator/confirm',
    { schema: { summary: 'The first code of it', body: confirmInput, response: { 200: factorAdded } }, config },
    half((open, request) =>
      addAuthenticator(platform, open, (request.body as { code: string }).code, originOf(request)),
    ),
  )
  server.post(
    '/api/account/set-up-code',
    {
      schema: {
        summary: 'The code with which a first factor is set up',
        body: confirmInput,
        response: { 200: codeEntered },
      },
      config,
    },
    half((open, request) => enterSetUpCode(platform, open, (request.body as { code: string }).code, originOf(request))),
  )
  serveFactors(server, platform)
  servePasskeys(server, platform, as)
}

/** What the owner of an account does with what proves him, once he is wholly signed in. */
function serveFactors(server: FastifyInstance, platform: Platform): void {
  const whole = (work: Work) => answering((request) => sessionOf(platform, request), work)
  server.get(
    '/api/account/factors',
    { schema: { summary: 'With what one’s own account proves itself', response: { 200: ownFactors } } },
    whole((open) => ownFactorsOf(platform, open)),
  )
  server.post(
    '/api/account/recovery-codes',
    { schema: { summary: 'New recovery codes; the old ones are void', response: { 200: recoveryCodes } } },
    whole((open) => newRecoveryCodes(platform, open)),
  )
}
