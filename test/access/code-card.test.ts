import { expect, it } from 'vitest'
import { grantsOf, signInScope } from '#access/accounts.ts'
import { perform } from '#access/act.ts'
import { engage } from '#access/engage.ts'
import { makePasswordCode } from '#access/password/code.ts'
import { setPasswordByCode } from '#access/password/set-password.ts'
import { giveGrant } from '#access/pemda.ts'
import { printCard } from '#access/second-step/print-card.ts'
import { proveByCode } from '#access/second-step/prove.ts'
import { resetSecondStep } from '#access/second-step/reset.ts'
import { stepStateOf } from '#access/second-step/state.ts'
import { sessionOfToken } from '#access/sign-in/use-session.ts'
import { knowDevice } from '#access/sign-in/known-device.ts'
import { signIn } from '#access/sign-in/sign-in.ts'
import { migrationsOf } from '#platform/database/migrate.ts'
import { must, testPassword, type CastName } from '../support/actors.ts'
import { onEachEngine } from '../support/platform.ts'
import { cardStep } from '../support/second-step.ts'
import type { testWorld } from '../support/world.ts'

type Step = { readonly way: 'card'; readonly code: string }

onEachEngine('the card of a village operator', (ground) => {
  const enter = async (who: CastName, device?: string, address = '10.0.0.1') => {
    const { platform } = ground()
    const origin = { address, agent: '', device }
    const open = must(await signIn(platform, who, testPassword, origin))
    const state = await stepStateOf(platform, open, await grantsOf(platform, open.account.id))
    const give = (step: Step) => proveByCode(platform, open, step, { ...origin, device: open.device })
    return {
      open,
      passed: state.passed,
      reset: state.reset,
      number: state.card?.number ?? 0,
      left: state.card?.left,
      give,
    }
  }
  const days = (count: number) => (ground().platform.world as ReturnType<typeof testWorld>).advance(count)
  const print = (by: CastName, of: CastName) =>
    printCard(ground().platform, ground().actors[by], ground().actors[of].accountId)

  it('is asked for by a number that stays until it is answered, each code once, and no other number is good', async () => {
    const first = await enter('desa')
    expect(first).toMatchObject({ passed: false, left: 40 })
    const other = first.number === 40 ? 1 : first.number + 1
    expect(await first.give(cardStep('desa', other))).toMatchObject({ code: 'step-code-wrong' })
    expect(await first.give(cardStep('sisterDesa', first.number))).toMatchObject({ code: 'step-code-wrong' })
    expect((await enter('desa')).number, 'asking again asks for the same').toBe(first.number)
    must(await first.give(cardStep('desa', first.number)))
    expect(await first.give(cardStep('desa', first.number))).toMatchObject({ code: 'step-code-wrong' })
    expect((await enter('desa')).left).toBe(39)
  })

  it('is asked for once in 30 days on the same device, and at once on another', async () => {
    const first = await enter('desa')
    must(await first.give(cardStep('desa', first.number)))
    for (const later of [15, 14.9]) {
      days(later)
      expect((await enter('desa', first.open.device)).passed).toBe(true)
    }
    expect((await enter('desa')).passed).toBe(false)
    days(0.2)
    expect((await enter('desa', first.open.device)).passed).toBe(false)
  })

  it('lets whoever worked with the password alone go on where he is for his month, and nobody with an authenticator', async () => {
    const { platform } = ground()
    const { pool } = platform.connection
    const signed = (who: CastName) => signIn(platform, who, testPassword, { address: '10.5.0.1', agent: '' })
    const [session, office] = [must(await signed('desa')), must(await signed('officer'))]
    // As it was before there were cards: signed in and known, with nothing proved.
    await platform.inScope(signInScope, (tx) =>
      knowDevice(tx, platform.world.clock.now(), {
        token: session.device,
        accountId: session.account.id,
        provedAt: null,
      }),
    )
    const [, carried] = /-- Whoever worked with the password alone([^]*?)\ndo \$\$/.exec(
      migrationsOf('public').find(({ name }) => name.endsWith('sign-in-by-card.sql'))!.sql,
    )!
    await pool.query(`set search_path = public; ${carried!.slice(carried!.indexOf('update'))}; reset search_path`)
    expect(await sessionOfToken(platform, session.token)).toMatchObject({ provedBy: 'card' })
    expect(await sessionOfToken(platform, office.token)).toMatchObject({ provedBy: null })
    days(29)
    expect((await enter('desa', session.device)).passed).toBe(true)
    expect((await enter('desa')).passed).toBe(false)
    days(1.1)
    expect((await enter('desa', session.device)).passed).toBe(false)
  })

  it('is guessed at as slowly as a password, and a device that is known never waits', async () => {
    const own = await enter('sisterDesa')
    must(await own.give(cardStep('sisterDesa', own.number)))
    const codes: string[] = []
    for (let guess = 0; guess < 6; guess++) {
      const thief = await enter('sisterDesa', undefined, `10.9.0.${guess}`)
      codes.push(((await thief.give({ way: 'card', code: '00000000' })) as { code: string }).code)
    }
    expect(codes).toEqual([...Array<string>(5).fill('step-code-wrong'), 'too-many-attempts'])
    const again = await enter('sisterDesa', own.open.device)
    expect(again.passed).toBe(true)
    must(await again.give(cardStep('sisterDesa', again.number)))
  })

  it('is printed by an administrator above, for a village operator only; the one before is void and its owner is told', async () => {
    const phone = await enter('desa')
    must(await phone.give(cardStep('desa', phone.number)))
    expect(await print('officer', 'desa')).toMatchObject({ code: 'not-allowed' })
    expect(await print('kecamatanAdministrator', 'desa')).toMatchObject({ code: 'not-found' })
    expect(await print('administrator', 'kecamatan')).toMatchObject({ code: 'card-for-desa-only' })
    const card = must(await print('administrator', 'desa'))
    expect(card).toMatchObject({ username: 'desa', region: expect.stringContaining('Bombana') })
    // What the phone has not sent yet goes through: its session and its month stand.
    expect(await sessionOfToken(ground().platform, phone.open.token)).toMatchObject({ provedBy: 'card' })
    const other = await enter('desa')
    expect(other).toMatchObject({ left: 40, reset: { by: 'administrator' } })
    expect(await other.give(cardStep('desa', other.number))).toMatchObject({ code: 'step-code-wrong' })
    must(await other.give({ way: 'card', code: card.codes[other.number - 1]! }))
    expect((await enter('desa')).reset).toBeNull()
    const { rows } = await ground().platform.connection.pool.query<{ text: string }>(
      'select card_code::text as text from public.card_code',
    )
    for (const { text } of rows) for (const code of card.codes) expect(text).not.toContain(code)
  })

  it('is told of on a known phone that still enters without it, and is what the phone is asked for after its 30 days', async () => {
    // The guesses of strangers are forgotten by then.
    days(1)
    const phone = await enter('sisterDesa')
    must(await phone.give(cardStep('sisterDesa', phone.number)))
    const card = must(await print('administrator', 'sisterDesa'))
    days(29.9)
    expect(await enter('sisterDesa', phone.open.device)).toMatchObject({ passed: true, reset: { by: 'administrator' } })
    days(0.2)
    const later = await enter('sisterDesa', phone.open.device)
    expect(later).toMatchObject({ passed: false, left: 40, reset: { by: 'administrator' } })
    expect(await later.give(cardStep('sisterDesa', later.number))).toMatchObject({ code: 'step-code-wrong' })
    must(await later.give({ way: 'card', code: card.codes[later.number - 1]! }))
    expect(await enter('sisterDesa', phone.open.device)).toMatchObject({ passed: true, reset: null })
  })

  it('comes never from whoever makes the code for the password, once the account is worked with', async () => {
    const { platform, actors } = ground()
    const duty = { role: 'desa-operator', area: '74.06.01.2001', until: null, letter: 'SK 2/2025' } as const
    const invited = must(await engage(platform, actors.administrator, { username: 'wa.ina', name: 'Wa Ina', ...duty }))
    const { accountId } = invited
    const help = (by: CastName) => perform(platform, actors[by], makePasswordCode, { input: { accountId } })
    // Nobody has worked with it yet: one hand gives both, and again when the code ran out on the way to the desa.
    must(await printCard(platform, actors.administrator, accountId))
    const { code } = must(await help('administrator'))
    const { codes } = must(await printCard(platform, actors.administrator, accountId))
    const origin = { address: '10.7.0.1', agent: '' }
    const password = 'sampan kecil di muara'
    const open = must(await setPasswordByCode(platform, { username: 'wa.ina', code, password }, origin))
    const { card } = await stepStateOf(platform, open, await grantsOf(platform, accountId))
    const step = { way: 'card', code: codes[card!.number - 1]! } as const
    must(await proveByCode(platform, open, step, { ...origin, device: open.device }))
    expect(await printCard(platform, actors.administrator, accountId)).toMatchObject({ code: 'second-helper-needed' })
    days(31)
    // However long ago he printed it: he may have kept a copy.
    expect(await help('administrator')).toMatchObject({ code: 'card-printer' })
  })

  it('proves nothing any more for whoever got a duty that asks for more', async () => {
    const { platform, actors } = ground()
    const { accountId } = actors.sisterDesa
    const letter = 'SK 5/2025'
    // A card that is good: it is not for a wrong code that it proves nothing.
    const { codes } = must(await print('administrator', 'sisterDesa'))
    const operator = await enter('sisterDesa')
    must(await operator.give({ way: 'card', code: codes[operator.number - 1]! }))
    const further = { accountId, role: 'executive', area: '74.06', from: platform.world.clock.today(), letter } as const
    must(await giveGrant(platform, { pemda: '74.06', area: '74.06', role: 'installer' }, further))
    const thief = await enter('sisterDesa')
    expect(thief).toMatchObject({ passed: false, number: 0 })
    const { rows } = await platform.connection.pool.query<{ number: number }>(
      `select asked_card_number('${accountId}') as number`,
    )
    const right = { way: 'card', code: codes[rows[0]!.number - 1]! } as const
    expect(await thief.give(right)).toMatchObject({ code: 'step-code-wrong' })
  })

  it('ends with a reset of the second step, together with every session and device', async () => {
    const phone = await enter('desa', undefined, '10.0.0.7')
    const { platform, actors } = ground()
    const input = { accountId: actors.desa.accountId }
    must(await perform(platform, actors.administrator, resetSecondStep, { input }))
    expect(await sessionOfToken(platform, phone.open.token)).toBeUndefined()
    expect(await enter('desa', phone.open.device, '10.0.0.8')).toMatchObject({
      passed: false,
      number: 0,
      reset: { by: 'administrator' },
    })
  })
})
