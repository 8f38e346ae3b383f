import { expect, it } from 'vitest'
import { grantsOf } from '#access/accounts.ts'
import { perform } from '#access/act.ts'
import {
  askPasskey,
  offerPasskey,
  proveByPasskey,
  registerPasskey,
  removePasskey,
} from '#access/second-step/passkey.ts'
import { proveByCode } from '#access/second-step/prove.ts'
import { resetSecondStep } from '#access/second-step/reset.ts'
import { ownFactorsOf, stepStateOf } from '#access/second-step/state.ts'
import { endSessions, type SignedIn } from '#access/sign-in/sessions.ts'
import { nowhere, signIn } from '#access/sign-in/sign-in.ts'
import { must, testPassword, type CastName } from '../support/actors.ts'
import { onEachEngine } from '../support/platform.ts'
import { stepFor } from '../support/second-step.ts'
import { TestAuthenticator } from '../support/test-authenticator.ts'
import type { testWorld } from '../support/world.ts'

const site = { host: 'payung.contoh.go.id', origin: 'https://payung.contoh.go.id' }
const elsewhere = { host: 'payung.lain.go.id', origin: 'https://payung.lain.go.id' }

onEachEngine('a passkey', (ground) => {
  const minutes = (count: number) => (ground().platform.world as ReturnType<typeof testWorld>).advance(count / 1_440)
  /** From an address of his own each time, so that nobody waits for what another test guessed. */
  let entries = 0
  const enter = async (who: CastName) =>
    must(await signIn(ground().platform, who, testPassword, { ...nowhere, address: `10.3.0.${entries++}` }))
  const proved = async (who: CastName) => {
    const open = await enter(who)
    return { ...open, ...must(await proveByCode(ground().platform, open, stepFor(who), nowhere)) }
  }
  const register = async (open: SignedIn, at = site) => {
    const { platform } = ground()
    const device = new TestAuthenticator(at)
    const asked = must(await offerPasskey(platform, open, at))
    must(await registerPasskey(platform, open, { name: 'HP saya', key: device.register(asked) }, at))
    return device
  }
  const ask = async (open: SignedIn, at = site) => must(await askPasskey(ground().platform, open, at))
  const give = (open: SignedIn, answer: Parameters<typeof proveByPasskey>[2], at = site) =>
    proveByPasskey(ground().platform, open, answer, { ...nowhere, device: open.device, site: at })

  it('passes the second step, at sign-in and before a weighty act, and its owner sees when', async () => {
    const { platform } = ground()
    const device = await register(await proved('officer'))
    const open = await enter('officer')
    expect((await stepStateOf(platform, open, await grantsOf(platform, open.account.id))).ways[0]).toBe('passkey')
    expect(must(await give(open, device.assert(await ask(open)))).provedBy).toBe('passkey')
    minutes(6)
    const again = { ...open, ...must(await give(open, device.assert(await ask(open)))) }
    must(await offerPasskey(platform, again, site))
    const { passkeys } = await ownFactorsOf(platform, again)
    const now = platform.world.clock.now().toISOString()
    expect(passkeys).toMatchObject([{ name: 'HP saya', host: site.host, usedAt: now }])
  })

  it('is good for one challenge, once, for three minutes, in the session that asked', async () => {
    const device = await register(await proved('head'))
    const [open, other] = [await enter('head'), await enter('head')]
    const answer = device.assert(await ask(open))
    expect(await give(other, answer), 'another session').toMatchObject({ code: 'passkey-not-right' })
    must(await give(open, answer))
    expect(await give(open, answer), 'again').toMatchObject({ code: 'passkey-not-right' })
    const late = device.assert(await ask(open))
    minutes(3.1)
    expect(await give(open, late), 'late').toMatchObject({ code: 'passkey-not-right' })
    const [older, newer] = [await ask(open), await ask(open)]
    expect(await give(open, device.assert(older)), 'an older question').toMatchObject({ code: 'passkey-not-right' })
    expect(await give(open, device.assert(newer)), 'its question is gone with it').toMatchObject({
      code: 'passkey-not-right',
    })
  })

  it('signs nothing for another origin or host, without its owner, or with a counter that does not rise', async () => {
    const device = await register(await proved('welfare'))
    const open = await enter('welfare')
    const { origin } = elsewhere
    const tried = async (turn: Parameters<TestAuthenticator['assert']>[1]) =>
      give(open, device.assert(await ask(open), turn))
    expect(await tried({ origin }), 'another origin').toMatchObject({ code: 'passkey-not-right' })
    expect(await tried({ verified: false }), 'nobody at the device').toMatchObject({ code: 'passkey-not-right' })
    must(await tried({ counter: 9 }))
    expect(await tried({ counter: 9 }), 'a copy').toMatchObject({ code: 'passkey-not-right' })
    must(await tried({ counter: 10 }))
    expect(await askPasskey(ground().platform, open, elsewhere)).toMatchObject({
      code: 'passkey-not-here',
      facts: { host: site.host },
    })
    const asked = await ask(open)
    expect(await give(open, device.assert(asked), elsewhere)).toMatchObject({ code: 'passkey-not-yours' })
  })

  it('of somebody else, here or in another Pemda, is refused by name of what is wrong', async () => {
    const { platform } = ground()
    await register(await proved('auditor'))
    for (const who of ['branch', 'neighbour'] as const) {
      const foreign = await register(await proved(who))
      const open = await enter('auditor')
      expect(await give(open, foreign.assert(await ask(open))), who).toMatchObject({ code: 'passkey-not-yours' })
      const thief = await proved('auditor')
      const key = foreign.register(must(await offerPasskey(platform, thief, site)))
      expect(await registerPasskey(platform, thief, { name: 'curian', key }, site)).toMatchObject({
        code: 'passkey-not-yours',
      })
    }
  })

  it('is added and removed only right after a proof, and goes with a reset; so are other sessions ended', async () => {
    const { platform, actors } = ground()
    const half = await enter('kecamatan')
    expect(await offerPasskey(platform, half, site)).toMatchObject({ code: 'step-up-needed' })
    const open = await proved('kecamatan')
    const first = await register(open)
    await register(open)
    const wrong = new TestAuthenticator(elsewhere).register(must(await offerPasskey(platform, open, site)))
    expect(await registerPasskey(platform, open, { name: 'lain', key: wrong }, site)).toMatchObject({
      code: 'passkey-not-right',
    })
    must(await removePasskey(platform, open, first.id))
    expect((await ownFactorsOf(platform, open)).passkeys).toHaveLength(1)
    minutes(6)
    expect(await removePasskey(platform, open, first.id)).toMatchObject({ code: 'step-up-needed' })
    expect(await endSessions(platform, open, 'others')).toMatchObject({ code: 'step-up-needed' })
    must(await endSessions(platform, await proved('kecamatan'), 'others'))
    const input = { accountId: actors.kecamatan.accountId }
    must(await perform(platform, actors.administrator, resetSecondStep, { input }))
    expect((await ownFactorsOf(platform, open)).passkeys).toEqual([])
  })
})
