import type { FastifyInstance } from 'fastify'

/** In a training every file that leaves bears it in its name: an exercise must not be taken for a paper of the office. */
export function markTraining(server: FastifyInstance): void {
  server.addHook('onSend', async (_request, reply, payload) => {
    const named = reply.getHeader('content-disposition')
    if (typeof named === 'string')
      reply.header('content-disposition', named.replace('filename="', 'filename="LATIHAN '))
    return payload
  })
}
