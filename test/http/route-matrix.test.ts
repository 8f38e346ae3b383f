import type { FastifyInstance } from 'fastify'
import { beforeAll, expect, it } from 'vitest'
import type { PemdaRoute } from '#http/route.ts'
import { cast, type CastName } from '../support/actors.ts'
import { headersOf, openTestServer, routes } from '../support/http.ts'
import { onEngine } from '../support/platform.ts'

/** A path with ids that exist nowhere: entering is what is tested, not finding. */
const somewhere = (route: PemdaRoute, pemda: string) =>
  `/api/pemda/${pemda}${route.path.replaceAll(/:\w+/g, '01990000-0000-7000-8000-000000000000')}`

onEngine('embedded', 'every route and every role', (ground) => {
  let server: FastifyInstance
  const headers = new Map<CastName, Record<string, string>>()
  beforeAll(async () => {
    server = await openTestServer(ground())
    for (const who of Object.keys(cast) as CastName[]) headers.set(who, await headersOf(server, who))
  })
  const status = async (route: PemdaRoute, carried: Record<string, string>, pemda = '74.06') =>
    (await server.inject({ method: route.method, url: somewhere(route, pemda), headers: carried })).statusCode

  it('asks everybody to sign in first', async () => {
    for (const route of routes) expect(await status(route, { 'x-payung': '1' }), route.path).toBe(401)
  })

  it('lets in exactly the roles that the route names', async () => {
    for (const route of routes) {
      for (const [who, carried] of headers) {
        if (who === 'neighbour') continue
        const entered = (await status(route, carried)) !== 403
        expect(entered, `${who} at ${route.method} ${route.path}`).toBe(route.roles.includes(cast[who][0]))
      }
    }
  }, 120_000)

  it('lets nobody into a Pemda where he has no grant', async () => {
    for (const route of routes) {
      expect(await status(route, headers.get('neighbour')!), route.path).toBe(403)
      expect(await status(route, headers.get('officer')!, '74.07'), route.path).toBe(403)
    }
  })

  it('does not act under a role that the account does not hold', async () => {
    const pretended = { ...headers.get('desa')!, 'x-payung-role': 'lead-agency-officer' }
    for (const route of routes) expect(await status(route, pretended), route.path).toBe(403)
  })

  it('refuses a write without the header that a foreign page cannot send', async () => {
    const { 'x-payung': _own, ...foreign } = headers.get('officer')!
    for (const route of routes.filter(({ method }) => method === 'POST'))
      expect(await status(route, foreign), route.path).toBe(403)
  })

  it('describes every route in the OpenAPI document', async () => {
    const document = (await server.inject({ url: '/api/openapi.json' })).json()
    expect(document.openapi).toBe('3.1.0')
    for (const route of routes) {
      const path = `/api/pemda/{pemda}${route.path.replaceAll(/:(\w+)/g, '{$1}')}`
      expect(document.paths[path]?.[route.method.toLowerCase()]?.summary, path).toBe(route.summary)
    }
  })
})
