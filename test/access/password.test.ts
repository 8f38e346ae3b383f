import { expect, it } from 'vitest'
import { createAccount } from '#access/accounts.ts'
import { perform } from '#access/act.ts'
import { scopeOf, type Actor } from '#access/actor.ts'
import type { OwnSession } from '#access/contract.ts'
import { engage } from '#access/engage.ts'
import { makePasswordCode } from '#access/password/code.ts'
import { changePassword, setPasswordByCode } from '#access/password/set-password.ts'
import { pageTrail } from '#access/read-access.ts'
import { endSessions, listSessions, signOut } from '#access/sign-in/sessions.ts'
import { sessionOfToken } from '#access/sign-in/use-session.ts'
import { nowhere, signIn } from '#access/sign-in/sign-in.ts'
import { must, testPassword, type CastName } from '../support/actors.ts'
import { onEachEngine } from '../support/platform.ts'
import type { testWorld } from '../support/world.ts'

const better = 'kopi hangat di teras belakang'

onEachEngine('the password of an account', (ground) => {
  const enter = async (name: string, password = testPassword) =>
    must(await signIn(ground().platform, name, password, nowhere))
  const opened = async (token: string) => (await sessionOfToken(ground().platform, token))!
  const code = (by: Actor, of: Actor) =>
    perform(ground().platform, by, makePasswordCode, { input: { accountId: of.accountId } })
  const use = (username: string, typed: string, password = better) =>
    setPasswordByCode(ground().platform, { username, code: typed, password }, nowhere)
  const actor = (name: CastName) => ground().actors[name]
  const advance = (days: number) => (ground().platform.world as ReturnType<typeof testWorld>).advance(days)

  it('is changed by its owner with the old one, and every other session ends at once', async () => {
    const { platform } = ground()
    const [here, there] = [await enter('kecamatan'), await enter('kecamatan')]
    const change = async (old: string, wanted: string) =>
      changePassword(platform, await opened(here.token), { old, wanted })
    expect(await change('not the old one', better)).toMatchObject({ code: 'old-password-wrong' })
    expect(await change(testPassword, 'Password123!')).toMatchObject({ code: 'password-guessable' })
    expect(await opened(there.token)).toBeDefined()
    expect(await change(testPassword, better)).toEqual({ ended: 1 })
    expect(await opened(there.token)).toBeUndefined()
    expect(await opened(here.token)).toBeDefined()
    expect(await signIn(platform, 'kecamatan', testPassword)).toMatchObject({ code: 'sign-in-wrong' })
    await enter('kecamatan', better)
  })

  it('is set by its owner with a code that an administrator made: once, within a day, and nobody is signed in before', async () => {
    const session = await enter('head')
    const first = must(await code(actor('administrator'), actor('head')))
    const second = must(await code(actor('administrator'), actor('head')))
    expect(second.code).toMatch(/^([2-9A-HJ-NP-Z]{4}-){2}[2-9A-HJ-NP-Z]{4}$/)
    expect(await use('head', first.code)).toMatchObject({ code: 'code-wrong' })
    expect(await use('officer', second.code)).toMatchObject({ code: 'code-wrong' })
    expect(await use('head', second.code, 'head head head')).toMatchObject({ code: 'password-has-name' })
    const signed = must(await use('head', second.code.toLowerCase().replaceAll('-', ' ')))
    expect((await opened(signed.token)).account.username).toBe('head')
    expect(await opened(session.token)).toBeUndefined()
    expect(await use('head', second.code)).toMatchObject({ code: 'code-wrong' })
    const late = must(await code(actor('administrator'), actor('head')))
    advance(1.01)
    expect(await use('head', late.code)).toMatchObject({ code: 'code-wrong' })
  })

  it('is not reset by somebody who does not stand above every duty of the account', async () => {
    const { platform, actors } = ground()
    expect(await code(actors.officer, actors.desa)).toMatchObject({ code: 'not-allowed' })
    expect(await code(actors.administrator, actors.neighbour)).toMatchObject({ code: 'not-found' })
    const camat = { username: 'camat', name: 'Camat Rarowatu', password: testPassword, until: null, letter: 'SK 9' }
    const given = { ...camat, role: 'administrator', area: '74.06.01' } as const
    const { accountId } = must(await engage(platform, actors.administrator, given))
    const small: Actor = {
      accountId,
      name: 'Camat',
      pemda: '74.06',
      role: 'administrator',
      area: '74.06.01',
      provedAt: 'machine',
    }
    must(await code(small, actors.sisterDesa))
    for (const above of ['officer', 'administrator', 'sisterKecamatan'] as const)
      expect(await code(small, actors[above]), above).toMatchObject({ code: 'not-found' })
  })

  it('shows its owner where he is signed in, and lets him end one session or all others', async () => {
    const { platform } = ground()
    const agent = 'Mozilla/5.0 (Windows NT 10.0) Chrome/142.0 Safari/537.36'
    const one = must(await signIn(platform, 'auditor', testPassword, { address: '36.68.12.34', agent }))
    const [two, three] = [await enter('auditor'), await enter('auditor')]
    // Right after a proof, which this is not about.
    const mine = { ...(await opened(two.token)), provedAt: platform.world.clock.now() }
    const listed = await listSessions(platform, mine)
    expect(listed).toHaveLength(3)
    expect(listed.filter(({ own }) => own)).toEqual([expect.objectContaining({ id: mine.sessionId })])
    const foreign = listed.find(({ address }) => address !== '')!
    expect(foreign).toMatchObject({ agent: 'Chrome, Windows', address: '36.68.*.*', elsewhere: null })
    expect(await endSessions(platform, mine, (await opened((await enter('welfare')).token)).sessionId)).toMatchObject({
      code: 'not-found',
    })
    expect(await endSessions(platform, mine, foreign.id)).toEqual({ ended: 1 })
    expect(await opened(one.token)).toBeUndefined()
    expect(await endSessions(platform, mine, 'others')).toEqual({ ended: 1 })
    expect(await opened(three.token)).toBeUndefined()
    expect(await opened(two.token)).toBeDefined()
  })

  it('stays behind a cookie that was copied, whose owner is shown another network and the trail another browser', async () => {
    const { platform } = ground()
    const phone = { address: '36.68.12.34', agent: 'Mozilla/5.0 (Linux; Android 14) Chrome/142.0 Mobile Safari/537.36' }
    const { token, ...open } = must(await signIn(platform, 'complaints', testPassword, phone))
    const used = (address: string, agent = phone.agent) => sessionOfToken(platform, token, { address, agent })
    const seen = async () => {
      const [{ seenAddress, elsewhere }] = (await listSessions(platform, open)) as [OwnSession]
      return [seenAddress, elsewhere && [elsewhere.address, elsewhere.agent]]
    }
    await used('36.68.99.1')
    expect(await seen()).toEqual(['36.68.*.*', null])
    advance(2 / 1_440)
    await used('114.122.7.7')
    expect(await seen()).toEqual(['114.122.*.*', ['114.122.*.*', null]])
    for (const address of ['10.9.1.1', '10.9.1.1']) await used(address, 'Mozilla/5.0 (X11; Linux) Firefox/140.0')
    advance(2 / 1_440)
    await used('36.68.12.34')
    await used('114.123.7.7')
    expect(await seen()).toEqual(['36.68.*.*', ['10.9.*.*', 'Firefox, Linux']])
    const told = async (act: string) =>
      (await platform.inScope(scopeOf(actor('auditor')), (tx) => pageTrail(tx, undefined, 50))).rows.filter(
        (row) => row.act === act && row.actorName === 'complaints',
      )
    expect(await told('access.session-elsewhere')).toHaveLength(1)
    await signOut(platform, token)
    for (const address of ['36.68.12.34', '10.9.1.1']) expect(await used(address)).toBeUndefined()
    const refused = await told('access.ended-session-used')
    expect(refused.map(({ details }) => details)).toEqual([{ refusal: 'not-signed-in' }])
  })

  it('ends a session that nobody used for two hours, and every one after twelve', async () => {
    const idle = await enter('officer')
    advance(1.9 / 24)
    expect(await opened(idle.token)).toBeDefined()
    advance(1.9 / 24)
    expect(await opened(idle.token)).toBeDefined()
    advance(2.1 / 24)
    expect(await opened(idle.token)).toBeUndefined()
    const busy = await enter('officer')
    for (let hour = 1; hour < 12; hour++) {
      advance(1 / 24)
      expect(await opened(busy.token), `after ${hour} h`).toBeDefined()
    }
    advance(1.1 / 24)
    expect(await opened(busy.token)).toBeUndefined()
  })

  it('is refused for a new account when it is easy to guess', async () => {
    const wanted = { username: 'baru', name: 'Baru', password: 'qwertyuiop1' }
    expect(await createAccount(ground().platform, wanted)).toMatchObject({ code: 'password-guessable' })
  })
})
