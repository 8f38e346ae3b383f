import type { FastifyInstance } from 'fastify'
import { refuse } from '#values/refusal.ts'
import { answerRefusal } from './answer-refusal.ts'

/** The database keeps neither a zero character nor half of a pair; no keyboard writes either. */
export const isKeepable = (value: unknown): boolean =>
  typeof value === 'string'
    ? value.isWellFormed() && !value.includes('\0')
    : typeof value !== 'object' || value === null || Object.values(value).every(isKeepable)

/** On every route alike; the fields of a form are read later and asked there. */
export function refuseUnkeepable(server: FastifyInstance): void {
  server.addHook('preValidation', async ({ params, query, body }, reply) => {
    if (![params, query, body].every(isKeepable)) return answerRefusal(reply, refuse('broken-input', { field: '' }))
  })
}
