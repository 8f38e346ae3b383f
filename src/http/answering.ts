import type { FastifyReply, FastifyRequest } from 'fastify'
import type { OpenSession } from '#access/sign-in/sessions.ts'
import { isRefusal, type Refusal } from '#values/refusal.ts'
import { answerRefusal } from './answer-refusal.ts'

export type Work = (open: OpenSession, request: FastifyRequest) => Promise<object | Refusal>

/** Lets somebody in, or says why not; then answers with what the work gives, or with its refusal. */
export function answering(enter: (request: FastifyRequest) => Promise<OpenSession | Refusal>, work: Work) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const open = await enter(request)
    const answer = isRefusal(open) ? open : await work(open, request)
    return isRefusal(answer) ? answerRefusal(reply, answer) : reply.send(answer)
  }
}
