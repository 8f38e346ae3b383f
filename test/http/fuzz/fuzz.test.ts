import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { operatedDesa } from '#demo/play/collect-lists.ts'
import { movableWorld } from '#demo/play/movable-world.ts'
import { demoPassword } from '#demo/play/staff.ts'
import type { Role } from '#access/roles.ts'
import { playOffice, type PlayedOffice } from '../../journeys/played/played-office.ts'
import { onFreshPlatform } from '../../support/fresh-platform.ts'
import { routes } from '../../support/http.ts'
import { serveForTest, type Served } from '../../support/served.ts'
import { anyRequest, send, type Visitor } from './any-request.ts'
import { faultOf } from './judge-answer.ts'
import { anyOwnRequest, ownRoutes, sendOwn } from './own-routes.ts'

/** Few and the same in every run of the tests; PAYUNG_FUZZ asks for more, PAYUNG_FUZZ_SEED for others. */
const requests = Number(process.env['PAYUNG_FUZZ'] ?? 1_500)
const seed = Number(process.env['PAYUNG_FUZZ_SEED'] ?? 7406)

const visitorsWanted: readonly (readonly [string, Role])[] = [
  ['desa', 'desa-operator'],
  ['kec-01', 'kecamatan-verifier'],
  ['petugas', 'lead-agency-officer'],
  ['kadis', 'lead-agency-head'],
  ['dinsos', 'welfare-data-officer'],
  ['pemeriksa', 'auditor'],
  ['admin', 'administrator'],
]

const world = movableWorld()

onFreshPlatform('embedded', 'any request by anybody, on a small Bombana', world, (platform) => {
  let served: Served
  let office: PlayedOffice
  const visitors: Visitor[] = []

  beforeAll(async () => {
    served = await serveForTest(platform())
    office = await playOffice({ platform: platform(), address: served.address, world })
    for (const [username, role] of visitorsWanted) visitors.push(await visitorFor(username, role))
  }, 120_000)
  afterAll(() => served?.close())

  const visitorFor = async (username: string, role: Role): Promise<Visitor> => {
    const signed = await fetch(`${served.address}/api/session`, {
      method: 'POST',
      headers: { 'x-payung': '1', 'content-type': 'application/json' },
      body: JSON.stringify({ username, password: demoPassword }),
    })
    const cookie = signed.headers.getSetCookie()[0]!.split(';')[0]!
    return {
      username,
      headers: { 'x-payung': '1', 'x-payung-role': role, cookie },
      hidden: role === 'desa-operator' ? namesElsewhere(office) : [],
    }
  }

  /** Ids that exist: a request with one of them goes deeper than to "not found". */
  const knownIds = async (): Promise<string[]> => {
    const found = new Set([office.programmeId])
    for (const { method, path } of routes) {
      const asked = path.replace(':programmeId', office.programmeId)
      if (method !== 'GET' || asked.includes(':')) continue
      const url = `${served.address}/api/pemda/74.06${asked}?programmeId=${office.programmeId}`
      const body = await (await fetch(url, { headers: visitors[2]!.headers })).text()
      for (const [id] of [...body.matchAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g)].slice(0, 20)) found.add(id)
    }
    return [...found]
  }

  it(
    `answers ${requests} random requests (seed ${seed}) without breaking, leaking or a nameless refusal`,
    async () => {
      const known = await knownIds()
      expect(known.length).toBeGreaterThan(20)
      const entered = new Set<string>()
      const property = fc.asyncProperty(anyRequest(routes, visitors, known), async (asked) => {
        const answer = await send(served.address, asked)
        if (answer.status === 200) entered.add(asked.route.path)
        const fault = await faultOf(asked, answer)
        if (fault)
          throw new Error(
            `${asked.visitor.username} at ${asked.route.method} ${asked.route.path}: ${fault}\n${JSON.stringify(asked.input)}`,
          )
      })
      await fc.assert(property, { numRuns: requests, seed, endOnFailure: true })
      // Otherwise nothing but the door was tested.
      expect(entered.size).toBeGreaterThan(new Set(routes.map(({ path }) => path)).size / 4)
    },
    requests * 400,
  )

  it(
    'answers random requests at the doors of sign-in and of one’s own account as well',
    async () => {
      const document = await (await fetch(`${served.address}/api/openapi.json`)).json()
      const doors = ownRoutes(document as Parameters<typeof ownRoutes>[0])
      expect(doors.map(({ path }) => path)).toContain('/api/session')
      const known = [...visitors.map(({ username }) => username), '1234-5678']
      const carried = [{ 'x-payung': '1' }, ...visitors.map(({ headers }) => headers)]
      const property = fc.asyncProperty(anyOwnRequest(doors, carried, known), async (asked) => {
        const fault = await faultOf({ route: {}, visitor: { hidden: [] } }, await sendOwn(served.address, asked))
        if (fault) throw new Error(`${asked.route.method} ${asked.route.path}: ${fault}\n${JSON.stringify(asked.body)}`)
      })
      await fc.assert(property, { numRuns: Math.ceil(requests / 5), seed, endOnFailure: true })
    },
    requests * 400,
  )
})

/** Of people whom other desa named and this one did not. */
function namesElsewhere({ stage }: PlayedOffice): readonly string[] {
  const own = operatedDesa(stage.bombana.submissions)
  const namesIn = (isOwn: boolean) =>
    stage.bombana.submissions
      .filter(({ desa }) => (desa.code === own) === isOwn)
      .flatMap(({ rows }) => rows.map(({ written }) => written.cells.name))
  const ownNames = new Set(namesIn(true))
  return [...new Set(namesIn(false))].filter((name) => name.length > 12 && !ownNames.has(name)).slice(0, 300)
}
