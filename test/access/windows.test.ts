import type { FastifyInstance } from 'fastify'
import { beforeAll, expect, it } from 'vitest'
import { perform, type Act } from '#access/act.ts'
import { scopeOf, type Actor } from '#access/actor.ts'
import { windowPage, type WindowList } from '#access/contract/windows.ts'
import { openWindow } from '#access/purpose/open-window.ts'
import { tellWindowEnds } from '#access/purpose/tell-ends.ts'
import { rowsFor } from '#access/purpose/terms.ts'
import { insertPeople } from '#people/index.ts'
import { nobody } from '#platform/index.ts'
import { isRefusal } from '#values/refusal.ts'
import { openWindowFor, type CastName } from '../support/actors.ts'
import { headersOf, openTestServer } from '../support/http.ts'
import { samplePerson } from '../support/people.ts'
import { onEachEngine } from '../support/platform.ts'
import type { testWorld } from '../support/world.ts'

const [barat, boepinang] = ['74.06.01.2001', '74.06.01.2002']
const idOf = (at: number) => `0197a000-0000-7000-8000-${String(at).padStart(12, '0')}`

/** Any act that shows full numbers: of `rows` rows, from the first. */
const showing = (list: string): Act<{ first: number; rows: number }, { shown: true }> => ({
  name: 'test.show',
  roles: ['lead-agency-officer', 'lead-agency-head'],
  answersNumbers: async (_tx, { first, rows }) => ({
    of: { about: 'register', list },
    rows: Array.from({ length: rows }, (_, at) => idOf(first + at)),
  }),
  run: async () => ({ shown: true }),
})

onEachEngine('full numbers', (ground) => {
  let server: FastifyInstance
  const people = [samplePerson(1, barat), samplePerson(2, barat), samplePerson(3, boepinang)] as const
  beforeAll(async () => {
    const { platform, actors } = ground()
    const vault = await platform.vault('74.06')
    await platform.inScope(scopeOf(actors.officer), (tx) =>
      insertPeople(
        tx,
        vault,
        people.map((make) => make(vault)),
        platform.world.clock.now(),
      ),
    )
    server = await openTestServer(ground())
  })
  /** Signed in once: of two sign-ins in one moment the second would bring a code that was used. */
  const signedIn = new Map<CastName, Record<string, string>>()
  const headersFor = async (who: CastName) => {
    const headers = signedIn.get(who) ?? (await headersOf(server, who))
    signedIn.set(who, headers)
    return headers
  }
  const later = (minutes: number) => {
    ;(ground().platform.world as ReturnType<typeof testWorld>).advance(minutes / (24 * 60))
    // A session ends by itself, and a window is opened soon after the second step only.
    if (minutes > 5) signedIn.clear()
  }
  const post = async (path: string, payload: object, who: 'officer' | 'secondOfficer' | 'kecamatan' = 'officer') =>
    server.inject({ method: 'POST', url: `/api/pemda/74.06${path}`, headers: await headersFor(who), payload })
  const reveal = async (at: 0 | 1 | 2, who?: 'officer' | 'secondOfficer' | 'kecamatan') => {
    const answer = await post(`/people/${people[at].id}/reveal`, {}, who)
    return answer.json().refusal?.code ?? answer.json().nik
  }
  const open = (of: WindowList, who?: 'officer' | 'kecamatan', purpose = 'compare-card', words = '') =>
    post('/windows', { ...of, purpose, words }, who)

  it('are shown after a purpose was stated for their list, to nobody else, in no other list and for an hour', async () => {
    expect(await reveal(0)).toBe('window-needed')
    expect((await open({ about: 'register', list: barat })).statusCode).toBe(200)
    expect([await reveal(0), await reveal(1)]).toEqual([people[0].nik, people[1].nik])
    expect(await reveal(2)).toBe('window-needed')
    expect(await reveal(0, 'secondOfficer')).toBe('window-needed')
    later(59)
    expect(await reveal(0)).toBe(people[0].nik)
    later(1)
    expect(await reveal(0)).toBe('window-needed')
  })

  it('have a limit for every role that sees any', () => {
    for (const role of openWindow.roles) expect(rowsFor(role).window, role).toBeGreaterThan(0)
  })

  it('ask for words where the purpose alone says nothing, and open no register of another area', async () => {
    const codeOf = async (answer: ReturnType<typeof open>) => (await answer).json().refusal?.code
    expect(await codeOf(open({ about: 'register', list: barat }, 'officer', 'audit', 'ST'))).toBe(
      'purpose-words-needed',
    )
    expect(await codeOf(open({ about: 'register', list: '74.06.02.2001' }, 'kecamatan'))).toBe('not-found')
  })

  it('are counted by row and by day, whatever the number of windows', async () => {
    const { platform, actors } = ground()
    const { window, day } = rowsFor('lead-agency-head')
    const list = '74.06.01.2001'
    const see = async (actor: Actor, first: number, rows: number) => {
      const seen = await perform(platform, actor, showing(list), { input: { first, rows } })
      return isRefusal(seen) ? seen.code : 'shown'
    }
    for (let at = 0; at < day / window; at++) {
      await openWindowFor(platform, actors.head, { about: 'register', list })
      expect(await see(actors.head, at * window, window)).toBe('shown')
      // Whom one has seen may be seen again; one more may not.
      expect(await see(actors.head, at * window, 1)).toBe('shown')
      expect(await see(actors.head, day + 1, 1)).toBe('window-full')
    }
    await openWindowFor(platform, actors.head, { about: 'register', list })
    expect(await see(actors.head, day, 1)).toBe('numbers-day-full')
    later(24 * 60)
    await openWindowFor(platform, actors.head, { about: 'register', list })
    expect(await see(actors.head, day, 1)).toBe('shown')
  })

  it('stand in the list of the auditor and in the trail with what they were wanted for', async () => {
    await open({ about: 'register', list: boepinang }, 'officer', 'other', 'surat Camat 12/2025')
    await reveal(2)
    const headers = await headersFor('auditor')
    const page = windowPage.parse((await server.inject({ url: '/api/pemda/74.06/windows', headers })).json())
    expect(page.rows[0]).toMatchObject({ actorName: 'officer', list: boepinang, words: 'surat Camat 12/2025', rows: 1 })
    const { rows } = (await server.inject({ url: '/api/pemda/74.06/trail?limit=20', headers })).json()
    const trail = rows.filter(({ act }: { act: string }) => /numbers|window/.test(act)).slice(0, 2)
    expect(trail).toMatchObject([
      { act: 'people.show-numbers', subject: people[2].id, details: { window: page.rows[0]!.id, shown: 1 } },
      { act: 'access.open-window', details: { purpose: 'other', words: 'surat Camat 12/2025' } },
    ])
  })

  it('stand in the trail once more when their hour is over, each once, however late the server looks', async () => {
    const { platform } = ground()
    const { pool } = platform.connection
    const tell = () =>
      platform.inScope({ pemda: '74.06', area: '74.06', actor: nobody, role: 'nobody' }, (tx) =>
        tellWindowEnds(tx, platform.world),
      )
    const told = async () =>
      (
        await pool.query<{ details: { window: string; shown: number } }>(
          `select details from pemda_74_06.trail where act = 'access.window-ended'`,
        )
      ).rows.map(({ details }) => `${details.window} ${details.shown}`)
    await tell()
    const before = await told()
    await open({ about: 'register', list: boepinang })
    await tell()
    expect(await told()).toEqual(before)
    later(3 * 24 * 60)
    await tell()
    await tell()
    const { rows } = await pool.query<{ id: string; rows: number }>('select id, rows from pemda_74_06.purpose_window')
    expect((await told()).toSorted()).toEqual(rows.map((row) => `${row.id} ${row.rows}`).toSorted())
    expect(rows.length).toBeGreaterThan(before.length)
  })
})
