import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { accountNamed } from '#access/accounts.ts'
import { query } from '#http/route.ts'
import { openServer } from '#http/server.ts'
import * as z from 'zod/mini'
import { headersOf, openTestServer, routes } from '../support/http.ts'
import { onEngine } from '../support/platform.ts'

onEngine('embedded', 'what stands around an answer', (ground) => {
  const webFolder = mkdtempSync(join(tmpdir(), 'payung-web-'))
  let server: FastifyInstance
  const ask = (url: string, packing = 'gzip, deflate, br') =>
    server.inject({ url, headers: { 'accept-encoding': packing } })

  beforeAll(async () => {
    mkdirSync(join(webFolder, 'assets'))
    for (const [name, ending] of [
      ['index.html', ''],
      ['index.html', '.br'],
      ['assets/part-1a2b.js', ''],
      ['assets/part-1a2b.js', '.gz'],
      ['favicon.svg', ''],
    ] as const)
      writeFileSync(join(webFolder, `${name}${ending}`), `${name} ${ending}`)
    server = await openTestServer(ground(), [], webFolder)
  })
  afterAll(async () => {
    await server.close()
    rmSync(webFolder, { recursive: true })
  })

  it.each(['/', '/74.06/desa', '/index.html', '/favicon.svg'])('%s is asked for anew every time', async (url) => {
    for (const packing of ['br', 'gzip', 'identity']) {
      const { statusCode, headers } = await ask(url, packing)
      expect([statusCode, headers['cache-control']], packing).toEqual([200, 'no-cache'])
    }
  })

  it('a part is kept for good, and sent as it was packed', async () => {
    const { headers, body } = await ask('/assets/part-1a2b.js')
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(headers['content-encoding']).toBe('gzip')
    expect(body).toBe('assets/part-1a2b.js .gz')
  })

  it('a part of an older version is missing, and is not answered with the shell', async () => {
    expect((await ask('/assets/part-0000.js')).statusCode).toBe(404)
  })

  it('refuses a name of 30 MB in words, and makes no account', async () => {
    const headers = { ...(await headersOf(server, 'administrator')), 'content-type': 'application/json' }
    const duty = { role: 'desa-operator', area: '74.06.01.2001', letter: 'SK 1', until: null }
    const body = JSON.stringify({ ...duty, username: 'besar', name: 'a'.repeat(30 * 1_048_576) })
    const answer = await server.inject({ method: 'POST', url: '/api/pemda/74.06/accounts', headers, payload: body })
    expect([answer.statusCode, answer.json().refusal.code]).toEqual([422, 'input-too-large'])
    expect(await accountNamed(ground().platform, 'besar')).toBeUndefined()
  })

  it('takes a family card in and never gives its number out: how many there are, and since when', async () => {
    const headers = { ...(await headersOf(server, 'head')), 'content-type': 'application/json' }
    const state = (kk: string) =>
      server.inject({ method: 'POST', url: '/api/pemda/74.06/own-family', headers, payload: { kk } })
    const read = async () => (await server.inject({ url: '/api/pemda/74.06/stand-ins', headers })).body
    expect(JSON.parse(await read())).toMatchObject({ ownCards: 0, ownCardsSince: null })
    expect((await state('7406')).json()).toMatchObject({ refusal: { code: 'kk-length' } })
    for (const kk of ['7406010101100001', '7406 0101 0110 0001', '7406010101100002']) await state(kk)
    const body = await read()
    expect(JSON.parse(body)).toMatchObject({ ownCards: 2, ownCardsSince: '2025-06-02T01:00:00.000Z' })
    expect(body).not.toMatch(/7406010101/)
  })

  it.each(['admin\0', 'admin\uD800'])('%j as a name is refused and breaks nothing', async (username) => {
    const payload = { username, password: 'kata sandi apa saja' }
    const answer = await server.inject({ method: 'POST', url: '/api/session', headers: { 'x-payung': '1' }, payload })
    expect([answer.statusCode, answer.json().refusal.code]).toEqual([400, 'broken-input'])
  })

  it('an address that cannot be read is refused in our own words', async () => {
    const answer = await ask('/api/pemda/74.06/people/7406015703800007%E0%A4%A')
    expect([answer.statusCode, answer.json().refusal.code]).toEqual([400, 'broken-input'])
    expect(answer.body).not.toContain('7406015703800007')
  })

  it('a page brings what protects it; its parts and data do not carry it again', async () => {
    const page = await ask('/74.06/desa')
    expect(page.headers['content-security-policy']).toContain("default-src 'self'")
    expect(page.headers['x-frame-options']).toBe('SAMEORIGIN')
    for (const url of ['/assets/part-1a2b.js', '/api/health']) {
      const { headers } = await ask(url)
      expect(headers['content-security-policy'], url).toBeUndefined()
      expect(headers['x-content-type-options'], url).toBe('nosniff')
    }
  })

  it('a long answer is packed for whoever can read it, a short one for nobody', async () => {
    const packed = await ask('/api/openapi.json')
    expect(packed.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept-encoding' })
    const plain = await ask('/api/openapi.json', 'identity')
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(plain.headers.vary).toBe('accept-encoding')
    expect(gunzipSync(packed.rawPayload).toString()).toBe(plain.body)
    expect(packed.rawPayload.length * 3).toBeLessThan(plain.rawPayload.length)
    expect((await ask('/api/health')).headers['content-encoding']).toBeUndefined()
  })

  it('an answer with full numbers is never packed, and nobody on the way keeps it', async () => {
    const long = 'x'.repeat(5_000)
    const words = query({
      path: '/words',
      summary: '',
      roles: ['auditor'],
      input: z.object({}),
      answer: z.object({ long: z.string() }),
      read: async () => ({ long }),
    })
    const settings = { platform: ground().platform, wake: async () => {}, webFolder, demo: false, secure: false }
    const both = await openServer({
      ...settings,
      routes: [words, { ...words, path: '/numbers', answersNumbers: true }],
    })
    const headers = { ...(await headersOf(both, 'auditor')), 'accept-encoding': 'gzip' }
    const about = async (path: string) => {
      const answer = await both.inject({ url: `/api/pemda/74.06${path}`, headers })
      return [answer.statusCode, answer.headers['content-encoding'], answer.headers['cache-control']]
    }
    expect(await about('/words')).toEqual([200, 'gzip', 'no-store'])
    expect(await about('/numbers')).toEqual([200, undefined, 'no-store, no-transform'])
    await both.close()
  })

  it('every door through which full numbers or a secret leave says so', () => {
    const doors = routes.filter(({ answersNumbers }) => answersNumbers).map(({ path }) => path)
    expect(doors.toSorted()).toEqual([
      '/accounts',
      '/accounts/:accountId/card',
      '/accounts/:accountId/hand-over',
      '/accounts/:accountId/password-code',
      '/accounts/:accountId/second-step/reset',
      '/enrolment/files/:fileId/download',
      '/enrolment/files/:fileId/held',
      '/keys',
      '/nominations/lists/:listId/mend.xlsx',
      '/nominations/rows/:rowId/open',
      '/nominations/sheet.xlsx',
      '/people/:personId/reveal',
      '/selection/lists/:listId/annex',
      '/selection/lists/:listId/signed-file',
      '/small-office',
      '/verification/lists/:listId/names',
      '/verification/lists/:listId/sheet.xlsx',
      '/verification/people/:runId/:personId/nik/open',
    ])
  })
})
