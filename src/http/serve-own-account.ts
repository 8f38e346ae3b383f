import type { FastifyInstance } from 'fastify'
import type * as z from 'zod/mini'
import {
  changePasswordInput,
  endSessionsInput,
  ownSessions,
  sessionsEnded,
  setPasswordInput,
  type ChangePasswordInput,
  type SetPasswordInput,
} from '#access/contract.ts'
import { changePassword, setPasswordByCode } from '#access/password/set-password.ts'
import { endSessions, listSessions } from '#access/sign-in/sessions.ts'
import type { Platform } from '#platform/index.ts'
import { isRefusal } from '#values/refusal.ts'
import { answerRefusal } from './answer-refusal.ts'
import { originOf } from './cookies.ts'
import { limitOfAddress } from './limit-requests.ts'
import { enter, type ServedAs } from './serve-session.ts'
import { sessionOf } from './signed-in.ts'

/** What everybody may do with his own account, whatever his duties. */
export function serveOwnAccount(server: FastifyInstance, platform: Platform, as: ServedAs): void {
  // Judging a password costs some hundredths of a second: nobody asks for it twenty times a minute.
  const rateLimit = limitOfAddress(as.demo, 20)
  server.post(
    '/api/account/password',
    {
      schema: { summary: 'Change one’s own password', body: changePasswordInput, response: { 200: sessionsEnded } },
      config: { rateLimit },
    },
    async (request, reply) => {
      const open = await sessionOf(platform, request)
      if (isRefusal(open)) return answerRefusal(reply, open)
      const { device } = originOf(request)
      const done = await changePassword(platform, open, { ...(request.body as ChangePasswordInput), device })
      return isRefusal(done) ? answerRefusal(reply, done) : reply.send(done)
    },
  )
  server.post(
    '/api/password',
    {
      schema: { summary: 'Set the password by a one-time code, and sign in', body: setPasswordInput },
      config: { rateLimit },
    },
    async (request, reply) => {
      const signed = await setPasswordByCode(platform, request.body as SetPasswordInput, originOf(request))
      if (isRefusal(signed)) return answerRefusal(reply, signed)
      return enter(platform, request, reply, signed)
    },
  )
  serveOwnSessions(server, platform)
}

function serveOwnSessions(server: FastifyInstance, platform: Platform): void {
  server.get(
    '/api/account/sessions',
    { schema: { summary: 'Where one’s own account is signed in', response: { 200: ownSessions } } },
    async (request, reply) => {
      const open = await sessionOf(platform, request)
      return isRefusal(open) ? answerRefusal(reply, open) : reply.send({ rows: await listSessions(platform, open) })
    },
  )
  server.post(
    '/api/account/sessions/end',
    { schema: { summary: 'End one of one’s own sessions, or all others', body: endSessionsInput } },
    async (request, reply) => {
      const open = await sessionOf(platform, request)
      if (isRefusal(open)) return answerRefusal(reply, open)
      const { which } = request.body as z.output<typeof endSessionsInput>
      const done = await endSessions(platform, open, which)
      return isRefusal(done) ? answerRefusal(reply, done) : reply.send(done)
    },
  )
}
