import type { FastifyReply } from 'fastify'
import { refuse, type Refusal, type RefusalCode } from '#values/refusal.ts'
import { sentenceOf } from '#values/refusal-sentence.ts'

/** What a refusal is in HTTP. Everything else a rule says no to is 422: understood, and not to be done. */
const statusOf: Partial<Record<RefusalCode, number>> = {
  'not-signed-in': 401,
  'sign-in-wrong': 401,
  'code-wrong': 401,
  'key-not-good': 401,
  'second-step-needed': 403,
  'step-up-needed': 403,
  'not-allowed': 403,
  'duty-over': 403,
  'second-person-needed': 403,
  'not-found': 404,
  'already-decided': 409,
  'changed-meanwhile': 409,
  'key-used-for-something-else': 409,
  'broken-input': 400,
  'too-many-requests': 429,
  'too-many-attempts': 429,
}

export function answerRefusal(reply: FastifyReply, refusal: Refusal): FastifyReply {
  return reply
    .status(statusOf[refusal.code] ?? 422)
    .header('content-type', 'application/json; charset=utf-8')
    .serializer(JSON.stringify)
    .send({ refusal, sentence: { id: sentenceOf(refusal, 'id'), en: sentenceOf(refusal, 'en') } })
}

/** Never a stack trace: what we did not expect is logged and answered with one plain sentence. */
export function answerError(reply: FastifyReply, error: unknown): FastifyReply {
  const fault = error as { validation?: { instancePath: string }[]; statusCode?: number; code?: string }
  if (fault.validation) {
    const field = fault.validation[0]?.instancePath.replaceAll('/', ' ').trim() ?? ''
    return answerRefusal(reply, refuse('broken-input', { field }))
  }
  if (fault.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return answerRefusal(reply, refuse('input-too-large'))
  if (fault.code === 'FST_REQ_FILE_TOO_LARGE' || fault.statusCode === 413)
    return answerRefusal(reply, refuse('file-too-large', {}))
  // The form ended before its last part: the line broke, and nothing of it was kept.
  if (/unexpected end of form/i.test((error as Error).message)) return answerRefusal(reply, refuse('file-upload-cut'))
  if (fault.statusCode === 429) return answerRefusal(reply, refuse('too-many-attempts', { seconds: 60 }))
  if (fault.statusCode && fault.statusCode < 500) return answerRefusal(reply, refuse('broken-input', { field: '' }))
  reply.log.error({ error: error instanceof Error ? error.stack : String(error) }, 'request broke')
  return reply
    .status(500)
    .header('content-type', 'application/json; charset=utf-8')
    .serializer(JSON.stringify)
    .send({
      refusal: refuse('broken', {}),
      sentence: { id: sentenceOf(refuse('broken'), 'id'), en: sentenceOf(refuse('broken'), 'en') },
    })
}
