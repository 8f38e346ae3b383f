import { Writable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { query } from '#http/route.ts'
import { openServer } from '#http/server.ts'
import { openLog } from '#platform/log.ts'
import * as z from 'zod/mini'
import { headersOf } from '../support/http.ts'
import { onEngine } from '../support/platform.ts'

const nik = '7406010101800001'

onEngine('embedded', 'what nobody expected', (ground) => {
  const lines: string[] = []
  const stream = new Writable({
    write: (bytes: Buffer, _encoding, done) => {
      lines.push(bytes.toString())
      done()
    },
  })
  let server: FastifyInstance
  let headers: Record<string, string>

  beforeAll(async () => {
    const breaks = query({
      path: '/breaks',
      summary: '',
      roles: ['auditor'],
      input: z.object({}),
      answer: z.object({}),
      read: async () => {
        throw new Error(`select nik from person where nik = '${nik}'\nforged: a second line`)
      },
    })
    const platform = { ...ground().platform, log: openLog('error', stream) }
    const settings = { platform, wake: async () => {}, webFolder: '/nowhere', demo: false, secure: false }
    server = await openServer({ ...settings, routes: [breaks] })
    headers = await headersOf(server, 'auditor')
  })
  afterAll(() => server.close())

  it('is answered with one plain sentence, without query, number or trace', async () => {
    const answer = await server.inject({ url: '/api/pemda/74.06/breaks', headers })
    expect(answer.statusCode).toBe(500)
    expect(answer.json().refusal.code).toBe('broken')
    expect(answer.json().sentence.id).toMatch(/\w/)
    expect(answer.body).not.toMatch(/select|person|at .*\.ts|7406010101800001/)
  })

  it('stands in the log with its trace, on one line, and without the number', () => {
    const told = lines.filter((line) => line.includes('request broke'))
    expect(told).toHaveLength(1)
    const entry = JSON.parse(told[0]!) as { level: number; time: number; reqId: string; error: string }
    expect(entry).toMatchObject({
      level: 50,
      time: expect.any(Number),
      reqId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    })
    expect(entry.error).toMatch(/unexpected\.test\.ts/)
    expect(told[0]).not.toContain(nik)
    expect(told[0]!.trimEnd()).not.toContain('\n')
  })

  it('leaves the server at work', async () => {
    expect((await server.inject({ url: '/api/session', headers })).statusCode).toBe(200)
  })
})
