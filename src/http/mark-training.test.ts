import Fastify from 'fastify'
import { expect, it } from 'vitest'
import { markTraining } from './mark-training.ts'

it('names every file of a training so, and leaves everything else as it is', async () => {
  const server = Fastify()
  markTraining(server)
  server.get('/file', async (_request, reply) => {
    reply.header('content-disposition', 'attachment; filename="lampiran-I.pdf"')
    return Buffer.from('%PDF')
  })
  server.get('/page', async () => ({ ok: true }))
  const file = await server.inject('/file')
  expect(file.headers['content-disposition']).toBe('attachment; filename="LATIHAN lampiran-I.pdf"')
  expect(file.body).toBe('%PDF')
  expect((await server.inject('/page')).headers['content-disposition']).toBeUndefined()
})
