import type { FastifyInstance } from 'fastify'
import { Secret } from 'otpauth'
import { beforeAll, expect, it } from 'vitest'
import { createAccount, grantsOf, signInScope } from '#access/accounts.ts'
import { perform } from '#access/act.ts'
import { makePasswordCode, writeCode } from '#access/password/code.ts'
import { setPasswordByCode } from '#access/password/set-password.ts'
import { proveByCode } from '#access/second-step/prove.ts'
import { resetSecondStep } from '#access/second-step/reset.ts'
import { allowFirstSetUp, enterSetUpCode } from '#access/second-step/set-up-code.ts'
import { addAuthenticator, newRecoveryCodes, offerAuthenticator } from '#access/second-step/set-up.ts'
import { stepStateOf } from '#access/second-step/state.ts'
import { totpAt } from '#access/second-step/totp.ts'
import { untoldReset } from '#access/second-step/untold-reset.ts'
import { nowhere, signIn } from '#access/sign-in/sign-in.ts'
import { must, testPassword, type CastName } from '../support/actors.ts'
import { openTestServer } from '../support/http.ts'
import { onEachEngine } from '../support/platform.ts'
import { secretOf, stepFor } from '../support/second-step.ts'
import type { testWorld } from '../support/world.ts'

onEachEngine('the second step', (ground) => {
  let server: FastifyInstance
  beforeAll(async () => {
    server = await openTestServer(ground())
  })
  const pass = (seconds: number) => (ground().platform.world as ReturnType<typeof testWorld>).advance(seconds / 86_400)
  const now = () => ground().platform.world.clock.now()

  /** With the password alone; the answer is what every request of the browser carries. */
  const enter = async (username: string) => {
    const payload = { username, password: testPassword }
    const signed = await server.inject({ method: 'POST', url: '/api/session', headers: { 'x-payung': '1' }, payload })
    const cookie = signed.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
    return { headers: { 'x-payung': '1', cookie }, step: signed.json().secondStep, cookies: signed.cookies }
  }
  type Window = Awaited<ReturnType<typeof enter>>
  const post = async ({ headers }: Window, url: string, payload: object = {}) =>
    (await server.inject({ method: 'POST', url: `/api${url}`, headers, payload })).json()
  const step = async (window: Window, payload: object) => {
    const body = await post(window, '/session/step', payload)
    return body.refusal?.code ?? body.secondStep
  }
  const programmes = async ({ headers }: Window) => {
    const answer = await server.inject({ url: '/api/pemda/74.06/programmes', headers })
    return answer.statusCode === 200 ? 'in' : answer.json().refusal.code
  }
  const code = (who: CastName, seconds = 0) => totpAt(secretOf(who), new Date(now().getTime() + seconds * 1_000))
  const told = async (act: string) =>
    (
      await ground().platform.connection.pool.query<{ details: { way?: string; refusal?: string } }>({
        text: 'select details from pemda_74_06.trail where act = $1 order by id',
        values: [act],
      })
    ).rows.map(({ details }) => details)

  it('leaves a session half open until the code is given: no Pemda, no change of the password, no list of devices', async () => {
    const window = await enter('officer')
    expect(window.step).toEqual({
      needed: 'authenticator',
      passed: false,
      ways: ['totp', 'recovery'],
      card: null,
      asksCode: false,
      reset: null,
    })
    expect(await programmes(window)).toBe('second-step-needed')
    for (const [url, payload] of [
      ['/account/password', { old: testPassword, wanted: 'kopi hangat di teras belakang' }],
      ['/account/sessions/end', { which: 'others' }],
      ['/pemda', { code: '74.08' }],
    ] as const)
      expect((await post(window, url, payload)).refusal.code, url).toBe('second-step-needed')
    expect(await step(window, { way: 'totp', code: code('officer') })).toMatchObject({ passed: true })
    expect(await programmes(window)).toBe('in')
    expect(await told('access.second-step')).toEqual([{ way: 'totp' }])
  })

  it('takes no code twice, none from before it, none of somebody else and none of yesterday', async () => {
    const window = await enter('head')
    expect(await step(window, { way: 'totp', code: code('welfare') })).toBe('step-code-wrong')
    expect(await step(window, { way: 'totp', code: code('head', -86_400) })).toBe('step-code-wrong')
    expect(await step(window, { way: 'totp', code: code('head') })).toMatchObject({ passed: true })
    const again = await enter('head')
    expect(await step(again, { way: 'totp', code: code('head') })).toBe('step-code-wrong')
    // A clock that was set back brings old codes back into the window.
    expect(await step(again, { way: 'totp', code: code('head', -30) })).toBe('step-code-wrong')
    expect(await programmes(again)).toBe('second-step-needed')
    pass(30)
    expect(await step(again, { way: 'totp', code: code('head') })).toMatchObject({ passed: true })
    expect(await told('access.second-step-refused')).toContainEqual({ refusal: 'step-code-wrong' })
  })

  it('takes a recovery code once', async () => {
    const given = stepFor('welfare')
    expect(await step(await enter('welfare'), given)).toMatchObject({ passed: true })
    expect(await step(await enter('welfare'), given)).toBe('step-code-wrong')
    expect(await step(await enter('welfare'), { ...stepFor('auditor') })).toBe('step-code-wrong')
  })

  it('is guessed at as slowly as a password, from however many sessions, and a known device never waits', async () => {
    const owner = await enter('auditor')
    expect(await step(owner, stepFor('auditor'))).toMatchObject({ passed: true })
    let judged = 0
    for (let guess = 0; guess < 7; guess++)
      if ((await step(await enter('auditor'), { way: 'totp', code: '000000' })) === 'step-code-wrong') judged++
    expect(judged).toBe(5)
    expect(await step(await enter('auditor'), stepFor('auditor'))).toBe('too-many-attempts')
    // His own browser, with its cookie of the device.
    const signed = await server.inject({
      method: 'POST',
      url: '/api/session',
      headers: owner.headers,
      payload: { username: 'auditor', password: testPassword },
    })
    const cookie = signed.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
    const own = { ...owner, headers: { ...owner.headers, cookie } }
    expect(await step(own, stepFor('auditor'))).toMatchObject({ passed: true })
  })

  it('keeps no device name that somebody planted', async () => {
    const headers = { 'x-payung': '1', cookie: 'payung_device=planted' }
    const payload = { username: 'officer', password: testPassword }
    const { cookies } = await server.inject({ method: 'POST', url: '/api/session', headers, payload })
    expect(cookies.find(({ name }) => name === 'payung_device')!.value).not.toBe('planted')
  })

  it('keeps the secret unreadable in the database', async () => {
    const { rows } = await ground().platform.connection.pool.query<{ sealed: Buffer }>(
      'select sealed from public.totp_secret',
    )
    for (const { sealed } of rows) expect(sealed.toString('latin1')).not.toContain(secretOf('officer').base32)
  })
})

onEachEngine('a second step that was lost', (ground) => {
  const advance = (minutes: number) =>
    (ground().platform.world as ReturnType<typeof testWorld>).advance(minutes / 1_440)
  const open = async (username: string) => must(await signIn(ground().platform, username, testPassword))
  const reset = (by: CastName, of: CastName) =>
    perform(ground().platform, ground().actors[by], resetSecondStep, {
      input: { accountId: ground().actors[of].accountId },
    })
  const code = (by: CastName, of: CastName) =>
    perform(ground().platform, ground().actors[by], makePasswordCode, {
      input: { accountId: ground().actors[of].accountId },
    })

  it('is taken away by an administrator above: every session ends, the owner sets it up anew and is told by whom', async () => {
    const { platform } = ground()
    const session = await open('kecamatan')
    must(await proveByCode(platform, session, stepFor('kecamatan'), nowhere))
    expect(await reset('officer', 'kecamatan')).toMatchObject({ code: 'not-allowed' })
    expect(await reset('administrator', 'neighbour')).toMatchObject({ code: 'not-found' })
    const { ended, code: handedOver } = must(await reset('administrator', 'kecamatan'))
    expect(ended).toBe(1)
    const again = await open('kecamatan')
    const state = await stepStateOf(platform, again, await grantsOf(platform, again.account.id))
    expect(state).toMatchObject({ passed: false, ways: [], asksCode: true, reset: { by: 'administrator' } })
    expect(await proveByCode(platform, again, stepFor('kecamatan'), nowhere)).toMatchObject({ code: 'step-code-wrong' })
    // Whoever has only learned the password waits in front of this door.
    expect(await offerAuthenticator(platform, again)).toMatchObject({ code: 'set-up-code-needed' })
    expect(await addAuthenticator(platform, again, '000000', nowhere)).toMatchObject({ code: 'set-up-code-needed' })
    expect(await enterSetUpCode(platform, again, 'K7QD-2MXW-9RTP', nowhere)).toMatchObject({ code: 'code-wrong' })
    must(await enterSetUpCode(platform, again, handedOver!, nowhere))
    const other = await open('kecamatan')
    expect(await enterSetUpCode(platform, other, handedOver!, nowhere), 'once').toMatchObject({ code: 'code-wrong' })
    expect(await offerAuthenticator(platform, other)).toMatchObject({ code: 'set-up-code-needed' })
    const { secret } = must(await offerAuthenticator(platform, again))
    const shown = totpAt(Secret.fromBase32(secret), platform.world.clock.now())
    expect(must(await addAuthenticator(platform, again, shown, nowhere)).codes).toHaveLength(10)
    expect(await untoldReset(platform, again.account.id)).toBeNull()
  })

  it('is never given together with the password by one and the same person', async () => {
    must(await code('administrator', 'head'))
    expect(await reset('administrator', 'head')).toMatchObject({ code: 'second-helper-needed' })
    must(await reset('administrator', 'welfare'))
    expect(await code('administrator', 'welfare')).toMatchObject({ code: 'second-helper-needed' })
    must(await code('kecamatanAdministrator', 'sisterKecamatan'))
    must(await reset('administrator', 'sisterKecamatan'))
  })

  it('is changed by its owner only with one that is there, not older than five minutes', async () => {
    const { platform } = ground()
    const session = await open('auditor')
    expect(await offerAuthenticator(platform, session)).toMatchObject({ code: 'step-up-needed' })
    const proved = { ...session, ...must(await proveByCode(platform, session, stepFor('auditor'), nowhere)) }
    must(await offerAuthenticator(platform, proved))
    advance(6)
    expect(await offerAuthenticator(platform, proved)).toMatchObject({ code: 'step-up-needed' })
    expect(await newRecoveryCodes(platform, proved)).toMatchObject({ code: 'step-up-needed' })
  })

  it('is set up for the first time with the invitation or, for a week, by whoever was made on the machine; never by the password alone', async () => {
    const { platform } = ground()
    const made = async (username: string) =>
      must(await createAccount(platform, { username, name: 'Baru', password: testPassword }))
    const [first, second] = [await made('pertama'), await made('kedua')]
    await allowFirstSetUp(platform, first.id)
    must(await offerAuthenticator(platform, await open('pertama')))
    expect(await offerAuthenticator(platform, await open('kedua'))).toMatchObject({ code: 'set-up-code-needed' })
    advance(7 * 1_440 + 1)
    expect(await offerAuthenticator(platform, await open('pertama'))).toMatchObject({ code: 'set-up-code-needed' })
    const { code: invitation } = await platform.inScope(signInScope, (tx) =>
      writeCode(tx, platform.world, second.id, first.id),
    )
    const given = { username: 'kedua', code: invitation, password: 'perahu layar di teluk' }
    must(await offerAuthenticator(platform, must(await setPasswordByCode(platform, given, nowhere))))
  })
})
