import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { beforeAll, expect, it } from 'vitest'
import { isInside } from '#access/grant.ts'
import { openWindow } from '#access/purpose/open-window.ts'
import { rowsFor } from '#access/purpose/terms.ts'
import { roleData, type Role } from '#access/roles.ts'
import { openLog } from '#platform/log.ts'
import type { PemdaRoute } from '#http/route.ts'
import { pathNames } from '#http/serve-pemda-route.ts'
import { barat, boepinang } from '../../nomination/stage.ts'
import { cast, type CastName } from '../../support/actors.ts'
import { enterAs, openTestServer, routes } from '../../support/http.ts'
import { numbersIn } from '../../support/open-numbers.ts'
import { onEngine, type Engine } from '../../support/platform.ts'
import { beginLooking, whereOpen, type Begun } from '../../support/where-it-lies.ts'
import { needs, type Need } from './needs.ts'
import { playPlaces, type Place } from './places.ts'

type Reader = {
  readonly name: string
  readonly role: Role
  readonly area: string
  readonly headers: Readonly<Record<string, string>>
}

const keyOf = ({ method, path }: PemdaRoute) => `${method} ${path}`
/** Two of them answer for all on the server; everybody on the embedded engine. */
const few = ['operator', 'kecamatan', 'kecamatanExecutive', 'kecamatanComplaints', 'neighbour']

for (const engine of ['embedded', 'server'] as const)
  onEngine(engine, 'every route, every role, every place', (ground) => {
    let server: FastifyInstance
    let places: Awaited<ReturnType<typeof playPlaces>>
    const readers: Reader[] = []
    const lines: Buffer[] = []
    const written = new Writable({ write: (line: Buffer, _form, done) => done(void lines.push(line)) })
    let begun: Begun

    beforeAll(async () => {
      begun = await beginLooking(ground())
      const platform = { ...ground().platform, log: openLog('trace', written) }
      server = await openTestServer({ ...ground(), platform })
      places = await playPlaces({ ...ground(), platform })
      for (const { name, username, role, area } of seatsOn(engine))
        readers.push({
          name,
          role,
          area,
          headers: await enterAs(server, username, role),
        })
    }, 120_000)

    const ask = async (route: PemdaRoute, reader: Reader, input: Readonly<Record<string, unknown>>) => {
      const inPath = pathNames(route.path)
      const path = route.path.replaceAll(/:(\w+)/g, (_all, name: string) => encodeURIComponent(String(input[name])))
      const rest = Object.fromEntries(Object.entries(input).filter(([name]) => !inPath.includes(name)))
      const url = `/api/pemda/${reader.area.slice(0, 5)}${path}`
      const sent = route.method === 'GET' ? { query: rest as Record<string, string> } : { payload: rest }
      return server.inject({ method: route.method, url, headers: reader.headers, ...sent })
    }

    /** Of a place: whether it lies where the reader works, and what of it must never reach him. */
    const isOwn = (place: Place, reader: Reader) => isInside(place.area, reader.area)
    const isHere = (need: Need, place: Place, reader: Reader) =>
      need.of === 'place' ? isOwn(place, reader) : place.pemda === reader.area.slice(0, 5)
    const hiddenFrom = (reader: Reader) => {
      const sees = ['numbers', 'masked'].includes(roleData[reader.role].sees)
      return Object.values(places).flatMap((place) =>
        isOwn(place, reader) ? (sees ? [] : place.people) : [...place.people, ...place.rows],
      )
    }

    const judge = (need: Need, where: { reader: Reader; place: Place }, answer: { status: number; body: string }) => {
      const { reader, place } = where
      const foundHidden = hiddenFrom(reader).filter((mark) => answer.body.includes(mark))
      const own = isHere(need, place, reader)
      const sees = ['numbers', 'masked'].includes(roleData[reader.role].sees)
      const told = own && sees && (place.pemda === '74.06' || need.everywhere)
      const missing = told ? (need.shows?.(place) ?? []).filter((mark) => !answer.body.includes(mark)) : []
      const wanted = own || need.elsewhere ? /^(200|403|404|409|422)$/ : /^(403|404|422)$/
      return { foundHidden, missing, rightly: wanted.test(String(answer.status)) || answer.status }
    }

    const placesFor = (need: Need, reader: Reader): readonly Place[] => {
      const { own, sister, next, whole, foreign } = places
      if (need.of === 'nothing') return [reader.area.startsWith('74.07') ? foreign : own]
      if (need.at === 'whole') return [whole, foreign]
      if (need.of === 'house') return [own, foreign]
      const isOfAccounts = reader.role === 'administrator'
      return [own, sister, next, foreign, ...(isOfAccounts ? [whole] : [])]
    }

    /** Everything that is asked: each route by everybody it lets in about each place; what would change the ground only from elsewhere. */
    const questions = () =>
      routes.flatMap((route) => {
        const need = needs[keyOf(route)]!
        const welcome = readers.filter(({ role }) => route.roles.includes(role))
        const asked = welcome.flatMap((reader) =>
          placesFor(need, reader).map((place) => ({ route, need, reader, place, own: isHere(need, place, reader) })),
        )
        return asked.filter(({ own }) => !(need.changes && own) && !(need.of === 'nothing' && route.method === 'POST'))
      })

    it('knows of every route what it takes of a place and what it gives', () => {
      expect(routes.map(keyOf).toSorted()).toEqual(Object.keys(needs).toSorted())
    })

    /** What is shown in full, and should not be: a number or an address of anybody, outside a window and outside files. */
    const fullNumbers = (body: string) =>
      Object.values(places).flatMap(({ numbers }) => numbers.filter((one) => body.includes(one)))

    it('shows nobody a full number before he said what for', async () => {
      const faults: string[] = []
      for (const { route, need, reader, place } of questions().filter(({ route: { path } }) => path !== '/windows')) {
        if (route.answer === 'file' && route.answersNumbers) continue
        const { body } = await ask(route, reader, need.input(place))
        const found = fullNumbers(body)
        if (found.length > 0) faults.push(`${reader.name} at ${keyOf(route)}: ${found.join(', ')}`)
      }
      expect(faults).toEqual([])
    }, 90_000)

    /** Whoever asks everything: each route that is no file, about each desa, after saying why each time. */
    const crawl = async (reader: Reader) => {
      const bodies: string[] = []
      for (const place of [places.own, places.sister]) {
        await stateWhy(reader, place)
        for (const route of routes.filter((one) => one.answer !== 'file' && one.roles.includes(reader.role))) {
          const need = needs[keyOf(route)]!
          if (need.changes || (need.of === 'nothing' && route.method === 'POST')) continue
          bodies.push((await ask(route, reader, need.input(place))).body)
        }
      }
      return bodies.join()
    }

    const stateWhy = async (reader: Reader, { area, ids }: Place) => {
      const windows = routes.find((route) => keyOf(route) === 'POST /windows')!
      for (const of of [
        { about: 'register', list: area },
        { about: 'list', list: ids.list },
        { about: 'run', list: ids.verification },
      ])
        await ask(windows, reader, { ...of, purpose: 'mend', words: '' })
    }

    it('gives each reader his own place and not one byte of any other', async () => {
      const faults: string[] = []
      const answered = new Set<string>()
      for (const reader of readers.filter(({ role }) => openWindow.roles.includes(role)))
        for (const place of Object.values(places)) await stateWhy(reader, place)
      for (const { route, need, reader, place, own } of questions()) {
        const { statusCode: status, body } = await ask(route, reader, need.input(place))
        if (own && status === 200) answered.add(keyOf(route))
        const said = judge(need, { reader, place }, { status, body })
        const isRight = said.foundHidden.length + said.missing.length === 0 && said.rightly === true
        const where = `${reader.name} at ${keyOf(route)} about ${place.area}`
        if (!isRight) faults.push(`${where}: ${JSON.stringify(said)} ${body.slice(0, 160)}`)
      }
      expect(faults).toEqual([])
      const silent = routes
        .filter((route) => route.method === 'GET' && !needs[keyOf(route)]!.silent && !answered.has(keyOf(route)))
        .map(keyOf)
      if (engine === 'embedded') expect(silent).toEqual([])
    }, 90_000)

    it('shows nobody who asks every route all day more people in full than his day holds, and tells of him', async () => {
      const name = engine === 'embedded' ? 'officer' : 'kecamatan'
      const reader = readers.find((one) => one.name === name)!
      const { accountId } = ground().actors[name]
      const { pool } = ground().platform.connection
      const leave = (rows: number) =>
        pool.query(
          `insert into pemda_74_06.numbers_day (actor, day, rows) values ($1, $2, $3)
           on conflict (actor, day) do update set rows = $3`,
          [accountId, ground().platform.world.clock.today(), rowsFor(reader.role).day - rows],
        )
      const numbers = Object.values(places).flatMap((place) => place.numbers.filter((one) => /^\d{16}$/.test(one)))
      const seenWith = async (rows: number) => {
        await leave(rows)
        const all = await crawl(reader)
        return numbers.filter((one) => all.includes(one)).length
      }
      // One row holds a NIK, and beside it a KK or the other NIK of the same person.
      const ofOne = await seenWith(1)
      expect([ofOne > 0, ofOne <= 2]).toEqual([true, true])
      expect(await seenWith(1_000)).toBeGreaterThan(2)
      const told = `select from pemda_74_06.look_up_alarm where actor = $1 and rule = 'day-limit'`
      expect((await pool.query(told, [accountId])).rows).toHaveLength(1)
    }, 60_000)

    it('leaves none of its numbers in the open: not in a row, a file of the database, its log, ours, or beside them', async () => {
      const all = Object.values(places)
      const numbers = [...new Set(all.flatMap((place) => [...place.numbers, ...place.people]))].filter((one) =>
        /^\d{11,}$/.test(one),
      )
      // The numbers that only this test gives away; others write to the same cluster at the same time.
      const own = numbers.filter((one) => one.includes('1299'))
      expect([numbers.length > 20, own.length]).toEqual([true, 6])
      const log = () => numbersIn(Buffer.concat(lines), numbers)
      const open = () => whereOpen(ground(), begun, { numbers, own })
      expect([lines.length > 100, log()]).toEqual([true, []])
      expect(await open()).toEqual([])

      const [first, second] = [own[0]!, own[1]!]
      const planted = `update pemda_74_06.programme set name = name || ' ${first.replaceAll(/(....)/g, '$1 ')}'`
      await ground().platform.connection.pool.query(planted)
      writeFileSync(join(ground().platform.dataFolder, 'files', 'planted'), Buffer.from(`x${second}`, 'utf16le'))
      openLog('info', written).info({ whom: first.replace(/(......)/, '$1.') })
      expect(log()).toEqual([first])
      const found = await open()
      for (const place of [
        /^pemda_74_06\.programme: /,
        /planted: /,
        engine === 'server' ? /^\d{3,}/ : /cluster\/base\//,
        /^0{7}1|pg_wal/,
      ])
        expect(
          found.filter((one) => place.test(one)),
          String(place),
        ).not.toEqual([])
    }, 90_000)

    if (engine === 'server') return

    it.each([
      { 'x-payung-area': '74.06.01.101%' },
      { 'x-payung-area': "74.06' or '1'='1" },
      { 'x-payung-area': '7' },
      { 'x-payung-area': '74.06' },
      { 'x-payung-area': '74.06.01.1010, 74.06.01.1015' },
      { 'x-payung-role': 'Desa-Operator' },
      { 'x-payung-role': 'desa-operator, lead-agency-officer' },
      { 'x-payung-role': 'installer' },
      { 'x-payung-role': 'nobody' },
      { 'x-payung-role': '', 'x-payung-area': '74.06.01.1015' },
      { 'x-payung-role': '__proto__' },
      { authorization: 'Bearer pyg_74.06_tebakan' },
      { 'x-forwarded-user': 'administrator', 'x-http-method-override': 'POST' },
    ])('reads no wider area and no other role into %j', async (trick) => {
      const reader = readers.find(({ name }) => name === 'operator')!
      for (const key of ['GET /nominations/board', 'GET /nominations/lists/:listId/rows', 'GET /programmes']) {
        const route = routes.find((one) => keyOf(one) === key)!
        const tricky = { ...reader, headers: { ...reader.headers, ...trick } }
        const { statusCode, body } = await ask(route, tricky, needs[key]!.input(places.sister))
        expect(statusCode, key).toBeLessThan(500)
        expect(
          hiddenFrom(reader).filter((mark) => body.includes(mark)),
          key,
        ).toEqual([])
      }
    })

    it.each(['74.06.01.10%', "74.06'", '7', '', '74.06.01.1015', '74', '74.06.01.1010~', '٧٤.٠٦'])(
      'shows nothing of elsewhere when asked for the area %j',
      async (area) => {
        for (const reader of readers.filter(({ name }) => ['operator', 'kecamatan', 'neighbour'].includes(name)))
          for (const key of [
            'GET /people',
            'GET /nominations/versions',
            'GET /selection/:runId/outcomes',
            'GET /nominations/form/:area',
          ]) {
            const route = routes.find((one) => keyOf(one) === key)!
            const input = { ...needs[key]!.input(places.sister), area }
            const { statusCode, body } = await ask(route, reader, input)
            expect(statusCode, `${reader.name} ${key}`).toBeLessThan(500)
            expect(
              hiddenFrom(reader).filter((mark) => body.includes(mark)),
              `${reader.name} ${key}`,
            ).toEqual([])
          }
      },
    )
  })

function seatsOn(engine: Engine) {
  const officials = (Object.keys(cast) as CastName[])
    .filter((name) => !['desa', 'sisterDesa', 'secondOfficer'].includes(name))
    .map((name) => ({
      name: name as string,
      username: name as string,
      role: cast[name][0] as Role,
      area: cast[name][1] as string,
    }))
  const operators = [boepinang, barat].map((area, at) => ({
    name: at === 0 ? 'operator' : 'sisterOperator',
    username: `operator-${area}`,
    role: 'desa-operator' as Role,
    area,
  }))
  const all = [...operators, ...officials]
  return engine === 'embedded' ? all : all.filter(({ name }) => few.includes(name))
}
