import type { FastifyInstance } from 'fastify'
import { beforeAll, expect, it } from 'vitest'
import { cast, type CastName } from '../support/actors.ts'
import { headersOf, openTestServer, routes } from '../support/http.ts'
import { onEngine } from '../support/platform.ts'
import { stepFor } from '../support/second-step.ts'
import type { testWorld } from '../support/world.ts'

const weighty = routes.filter(({ fresh }) => fresh)

/** What must never be done on an old proof; a route that is renamed or loses its mark fails here. */
const atLeast = [
  'POST /accounts',
  'POST /small-office',
  'POST /accounts/:accountId/password-code',
  'POST /accounts/:accountId/card',
  'POST /grants',
  'POST /grants/:grantId/end',
  'POST /keys',
  'POST /accounts/:accountId/hand-over',
  'POST /accounts/:accountId/close',
  'POST /stand-ins',
  'POST /windows',
  'POST /selection/lock/propose',
  'POST /selection/open-lock/propose',
  'POST /selection/annexes/propose',
  'POST /proposals/:proposalId/decide',
  'POST /proposals/:proposalId/attest',
  'POST /selection/lists/:listId/decree',
  'GET /selection/lists/:listId/annex',
  'GET /selection/lists/:listId/signed-file',
  'GET /selection/:runId/data',
  'POST /enrolment/files',
  'GET /enrolment/files/:fileId/download',
  'GET /enrolment/files/:fileId/held',
]

onEngine('embedded', 'a weighty route', (ground) => {
  let server: FastifyInstance
  const headers = new Map<CastName, Record<string, string>>()
  const holders = (Object.keys(cast) as CastName[]).filter(
    (who) => cast[who][0] !== 'desa-operator' && who !== 'neighbour',
  )
  beforeAll(async () => {
    server = await openTestServer(ground())
    for (const who of holders)
      if (weighty.some(({ roles }) => roles.includes(cast[who][0]))) headers.set(who, await headersOf(server, who))
  })
  const ask = async (route: (typeof routes)[number], who: CastName) => {
    const url = `/api/pemda/74.06${route.path.replaceAll(/:\w+/g, '01990000-0000-7000-8000-000000000000')}`
    const answer = await server.inject({ method: route.method, url, headers: headers.get(who)! })
    return answer.statusCode === 403 ? answer.json().refusal.code : 'in'
  }
  const who = ({ roles }: (typeof routes)[number]) => holders.find((name) => roles.includes(cast[name][0]))!

  it('is every one of these', () => {
    const marked = weighty.map(({ method, path }) => `${method} ${path}`)
    expect(marked).toEqual(expect.arrayContaining(atLeast))
  })

  it('is open right after the second step, refuses an old one, and opens again after it was passed anew', async () => {
    for (const route of weighty) expect(await ask(route, who(route)), route.path).toBe('in')
    ;(ground().platform.world as ReturnType<typeof testWorld>).advance(5.1 / 1_440)
    for (const route of weighty) expect(await ask(route, who(route)), route.path).toBe('step-up-needed')
    for (const route of routes.filter(({ fresh }) => !fresh))
      if (headers.has(who(route))) expect(await ask(route, who(route)), route.path).toBe('in')
    const again = { method: 'POST', url: '/api/session/step', headers: headers.get('administrator')! } as const
    await server.inject({ ...again, payload: stepFor('administrator') })
    expect(
      await ask(
        weighty.find(({ path }) => path === '/grants')!,
        'administrator',
      ),
    ).toBe('in')
  })
})
