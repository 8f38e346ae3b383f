import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import { scopeOf } from '#access/actor.ts'
import { pageTrail } from '#access/read-access.ts'
import { headersOf, openTestServer, routes } from '../support/http.ts'
import { onEachEngine } from '../support/platform.ts'
import type { testWorld } from '../support/world.ts'

const wanted = { name: 'SIPD Bombana', area: '74.06', scopes: ['programmes', 'selection'], letter: 'PKS 3/2025' }

onEachEngine('a key of another program', (ground) => {
  let server: FastifyInstance
  let administrator: Record<string, string>
  beforeAll(async () => {
    server = await openTestServer(ground())
    administrator = await headersOf(server, 'administrator')
  })
  const post = async (path: string, payload: object = {}, headers = administrator) =>
    (await server.inject({ method: 'POST', url: `/api/pemda/74.06${path}`, headers, payload })).json()
  const make = (more: object = {}) => post('/keys', { ...wanted, until: '2025-12-31', ...more })
  const ask = (key: string, path: string, more: { method?: 'GET' | 'POST'; pemda?: string; headers?: object } = {}) =>
    server.inject({
      method: more.method ?? 'GET',
      url: `/api/pemda/${more.pemda ?? '74.06'}${path}`,
      headers: { 'x-payung': '1', authorization: `Bearer ${key}`, ...more.headers },
    })

  it('stands in the table of routes exactly where the role of programs does, for reading only', () => {
    for (const { method, path, roles, forKeys } of routes) {
      expect(roles.includes('integration'), path).toBe(forKeys !== undefined)
      if (forKeys) expect(method, path).toBe('GET')
    }
  })

  it('opens the parts it names, in its area and its Pemda, by the header alone', async () => {
    const { key } = await make()
    expect((await ask(key, '/programmes')).statusCode).toBe(200)
    expect((await ask(key, '/areas')).json().rows.length).toBeGreaterThan(100)
    expect((await ask(key, '/people')).statusCode).toBe(403)
    expect((await ask(key, '/grants')).statusCode).toBe(403)
    expect((await ask(key, '/nominations/board?programmeId=01990000-0000-7000-8000-000000000000')).statusCode).toBe(403)
    expect((await ask(key, '/programmes', { method: 'POST' })).statusCode).toBe(403)
    expect((await ask(key, '/programmes', { headers: { 'x-payung-role': 'administrator' } })).statusCode).toBe(200)
    expect((await ask(key, '/grants', { headers: { 'x-payung-role': 'administrator' } })).statusCode).toBe(403)
    for (const pemda of ['74.07', '74.08', '99.99'])
      expect((await ask(key, '/programmes', { pemda })).statusCode).toBe(401)
    const asCookie = { url: '/api/pemda/74.06/programmes', headers: { cookie: `payung=${key}; __Host-payung=${key}` } }
    expect((await server.inject(asCookie)).statusCode).toBe(401)
    expect((await server.inject({ url: `/api/pemda/74.06/programmes?key=${key}` })).statusCode).toBe(401)
  })

  it('is kept as a digest, known in the trail by its first signs, and noted when it is used', async () => {
    const { key, keyId } = await make({ name: 'Dasbor provinsi' })
    await ask(key, '/programmes')
    await ask(key, '/programmes')
    const { rows } = await ground().platform.inScope(scopeOf(ground().actors.auditor), (tx) =>
      pageTrail(tx, undefined, 20),
    )
    const prefix = key.slice(0, 12)
    expect(rows.filter(({ act, subject }) => act === 'access.use-key' && subject === keyId)).toMatchObject([
      { actor: keyId, role: 'integration', actorName: `Dasbor provinsi (${prefix})` },
    ])
    expect(JSON.stringify(rows)).not.toContain(key)
    const dump = await ground().platform.connection.pool.query('select k::text from pemda_74_06.api_key k')
    expect(JSON.stringify(dump.rows)).not.toContain(key.slice(13))
    const list = await server.inject({ url: '/api/pemda/74.06/keys', headers: administrator })
    expect(list.body).not.toContain(key)
    expect(list.json().rows.find((row: { keyId: string }) => row.keyId === keyId)).toMatchObject({
      prefix,
      revokedAt: null,
    })
  })

  it('is revoked at once, ends on its last day, and is made for a year at most by whose area holds it', async () => {
    const { key, keyId } = await make()
    await post(`/keys/${keyId}/revoke`)
    expect((await ask(key, '/programmes')).json().refusal.code).toBe('key-not-good')
    expect((await post(`/keys/${keyId}/revoke`)).refusal.code).toBe('not-found')
    expect((await make({ until: '2026-06-30' })).refusal.code).toBe('duty-too-long')
    expect((await make({ area: '74.07' })).refusal.code).toBe('grant-outside-area')
    const small = await headersOf(server, 'kecamatanAdministrator')
    expect((await post('/keys', { ...wanted, until: '2025-12-31' }, small)).refusal.code).toBe('grant-outside-area')
    expect(
      (await post('/keys', { ...wanted, until: '2025-12-31' }, await headersOf(server, 'officer'))).refusal.code,
    ).toBe('not-allowed')
    const short = await make({ until: '2025-06-02' })
    expect((await ask(short.key, '/programmes')).statusCode).toBe(200)
    ;(ground().platform.world as ReturnType<typeof testWorld>).advance(1)
    expect((await ask(short.key, '/programmes')).statusCode).toBe(401)
  })

  it('is asked 120 times a minute at most', async () => {
    administrator = await headersOf(server, 'administrator')
    const { key } = await make()
    const codes = new Set<number>()
    for (let time = 0; time < 121; time++) codes.add((await ask(key, '/programmes')).statusCode)
    expect([...codes]).toEqual([200, 429])
    await expect(
      ground().platform.inScope(scopeOf(ground().actors.administrator), (tx) => sql`select * from api_key`.execute(tx)),
    ).rejects.toThrow(/permission denied/)
  })
})
