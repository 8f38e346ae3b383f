import type { FastifyInstance } from 'fastify'
import { beforeAll, expect, it } from 'vitest'
import { perform, type Act } from '#access/act.ts'
import type { Actor } from '#access/actor.ts'
import { alarmPage } from '#access/contract/alarms.ts'
import { openWindow } from '#access/purpose/open-window.ts'
import { isRefusal } from '#values/refusal.ts'
import { openWindowFor, type CastName } from '../support/actors.ts'
import { headersOf, openTestServer } from '../support/http.ts'
import { onEachEngine } from '../support/platform.ts'
import type { testWorld } from '../support/world.ts'

let drawn = 0
const nextRow = () => `0197a000-0000-7000-8000-${String(++drawn).padStart(12, '0')}`

/** Any act that shows full numbers of people nobody has seen before. */
const showing = (list: string): Act<{ rows: number }, { shown: true }> => ({
  name: 'test.show',
  roles: openWindow.roles,
  answersNumbers: async (_tx, { rows }) => ({
    of: { about: 'register', list },
    rows: Array.from({ length: rows }, nextRow),
  }),
  run: async () => ({ shown: true }),
})

onEachEngine('an alarm for odd look-ups', (ground) => {
  let server: FastifyInstance
  beforeAll(async () => {
    server = await openTestServer(ground())
  })
  /** Signed in once: of two sign-ins in one moment the second would bring a code that was used. */
  const signedIn = new Map<CastName, Promise<Record<string, string>>>()
  const headersFor = (name: CastName) => {
    const headers = signedIn.get(name) ?? headersOf(server, name)
    signedIn.set(name, headers)
    return headers
  }
  const who = (name: CastName): Actor => ground().actors[name]
  const pass = (hours: number) => (ground().platform.world as ReturnType<typeof testWorld>).advance(hours / 24)
  const desa = (actor: Actor, at: number) => `${actor.area === actor.pemda ? '74.06.01' : actor.area}.${2001 + at}`
  const look = async (actor: Actor, at: number, rows: number) => {
    const list = desa(actor, at)
    await openWindowFor(ground().platform, actor, { about: 'register', list })
    const seen = await perform(ground().platform, actor, showing(list), { input: { rows } })
    expect(isRefusal(seen) && seen.code).toBe(false)
  }
  const lookAround = async (actor: Actor, registers: number, rows: number) => {
    for (let at = 0; at < registers; at++) await look(actor, at, rows)
  }
  const askElsewhere = async (actor: Actor, times: number) => {
    const input = { about: 'register', list: '74.06.09.2001', purpose: 'mend', words: '' } as const
    for (let at = 0; at < times; at++)
      expect(isRefusal(await perform(ground().platform, actor, openWindow, { input }))).toBe(true)
  }
  const rung = async () => {
    const { rows } = await ground().platform.connection.pool.query<{ said: string }>(
      `select rule || ' ' || amount || '/' || usual as said from pemda_74_06.look_up_alarm order by id`,
    )
    return rows.map(({ said }) => said)
  }
  /** What rang since, on the next day at nine. */
  const onANewDay = async (deed: () => Promise<void>, startAt = 0) => {
    const before = (await rung()).length
    pass(startAt)
    await deed()
    pass(24 - startAt)
    return (await rung()).slice(before)
  }

  it('does not ring over an honest day at the kecamatan, with single look-ups, a broken link and a late evening', async () => {
    const verifier = who('kecamatan')
    const day = async () => {
      await lookAround(verifier, 12, 60)
      for (let at = 12; at < 17; at++) await look(verifier, at, 1)
      await askElsewhere(verifier, 2)
      pass(12.5)
      await look(verifier, 0, 5)
      pass(-12.5)
    }
    expect(await onANewDay(day)).toEqual([])
  })

  it.each<[string, CastName, (actor: Actor) => Promise<void>, string[]]>([
    ['nearly all of a day seen', 'head', (actor) => lookAround(actor, 5, 91), ['day-limit 455/450']],
    ['more lists than the duty needs', 'head', (actor) => lookAround(actor, 12, 3), ['many-lists 11/10']],
    ['people one by one', 'kecamatan', (actor) => lookAround(actor, 9, 1), ['one-by-one 7/6']],
    ['asking for what is elsewhere', 'kecamatan', (actor) => askElsewhere(actor, 6), ['elsewhere 5/4']],
  ])('rings once at %s', async (_name, name, deed, expected) => {
    expect(await onANewDay(() => deed(who(name)))).toEqual(expected)
  })

  it('rings at night by the clock of the Pemda, and one night is one though the date changes', async () => {
    const { pool } = ground().platform.connection
    const late = async () => {
      await look(who('secondOfficer'), 0, 4)
      pass(3)
      await look(who('secondOfficer'), 0, 2)
      pass(-3)
    }
    await pool.query(`update pemda set time_zone = 'Asia/Jayapura' where code = '74.06'`)
    // At 3 in the afternoon in Bombana it is 4 there, and at 2 in the night 3.
    expect(await onANewDay(late, 6)).toEqual([])
    await pool.query(`update pemda set time_zone = 'Asia/Makassar' where code = '74.06'`)
    expect(await onANewDay(late, 11.9)).toEqual([])
    expect(await onANewDay(late, 13)).toEqual(['at-night 6/5'])
    await pool.query(`update pemda set time_zone = 'Asia/Jayapura' where code = '74.06'`)
    // Half past eight in Bombana is half past nine there.
    expect(await onANewDay(() => look(who('secondOfficer'), 0, 6), 11.5)).toEqual(['at-night 6/5'])
    await pool.query(`update pemda set time_zone = 'Asia/Makassar' where code = '74.06'`)
  })

  const ask = async (name: CastName, query = '') => {
    const headers = await headersFor(name)
    return alarmPage.parse((await server.inject({ url: `/api/pemda/74.06/alarms${query}`, headers })).json())
  }
  const judge = async (name: CastName, alarmId: string, note = 'dipanggil, surat tugas 12/2025') => {
    const headers = await headersFor(name)
    const url = `/api/pemda/74.06/alarms/${alarmId}/judge`
    const payload = { finding: 'followed-up', note }
    const answer = await server.inject({ method: 'POST', url, headers, payload })
    return answer.statusCode === 200 ? 'judged' : answer.json().refusal.code
  }

  it('stands in the trail and before those who must know in the same moment, and nowhere in another kecamatan', async () => {
    const { world } = ground().platform
    await lookAround(who('sisterKecamatan'), 7, 2)
    const { open, rows } = await ask('auditor')
    expect([open, rows.length]).toEqual([7, 7])
    expect(rows[0]).toMatchObject({
      actorName: 'sisterKecamatan',
      role: 'kecamatan-verifier',
      area: '74.06.02',
      rule: 'one-by-one',
      amount: 7,
      usual: 6,
      at: { about: 'register', list: '74.06.02.2007' },
      own: false,
      judged: null,
    })
    expect(rows[0]!.rangAt).toBe(world.clock.now().toISOString())
    const headers = await headersFor('auditor')
    const trail = (await server.inject({ url: '/api/pemda/74.06/trail?limit=200', headers })).json().rows
    const told = trail.find(({ act }: { act: string }) => act === 'access.alarm-rang')
    expect(told).toMatchObject({ subject: rows[0]!.id, actorName: 'sisterKecamatan', details: { rule: 'one-by-one' } })
    expect((await ask('head')).open).toBe(7)
    const below = await ask('kecamatanAdministrator')
    expect([below.open, below.rows.map(({ area }) => area)]).toEqual([1, ['74.06.02']])
  })

  it('is judged by somebody else, once, in words without a number, and rings again when the amount has doubled', async () => {
    const { rows } = await ask('head')
    const own = rows.find((row) => row.own)!
    expect(await judge('head', own.id)).toBe('alarm-about-oneself')
    expect(await judge('administrator', own.id, 'NIK 7406010101800001')).toBe('broken-input')
    expect(await judge('kecamatanAdministrator', own.id)).toBe('not-found')
    expect(await judge('administrator', own.id)).toBe('judged')
    expect(await judge('auditor', own.id)).toBe('alarm-judged-already')
    const judged = await ask('auditor', '?state=judged')
    expect([judged.open, judged.rows.length]).toEqual([6, 1])
    expect(judged.rows[0]!.judged).toMatchObject({ by: 'administrator', finding: 'followed-up' })

    const [latest] = rows
    expect(await judge('auditor', latest!.id)).toBe('judged')
    for (let at = 7; at < 11; at++) await look(who('sisterKecamatan'), at, 1)
    expect((await ask('auditor')).open).toBe(5)
    await look(who('sisterKecamatan'), 11, 1)
    expect((await ask('auditor')).rows[0]).toMatchObject({ rule: 'one-by-one', amount: 12 })
  })
})
