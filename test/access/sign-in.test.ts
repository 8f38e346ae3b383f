import { expect, it } from 'vitest'
import { perform } from '#access/act.ts'
import { endDuty } from '#access/duties.ts'
import { tellRepeated } from '#access/trail.ts'
import { scopeOf } from '#access/actor.ts'
import { proveByCode } from '#access/second-step/prove.ts'
import { nowhere, signIn } from '#access/sign-in/sign-in.ts'
import { must, testPassword } from '../support/actors.ts'
import { onEachEngine } from '../support/platform.ts'
import { stepFor } from '../support/second-step.ts'
import type { testWorld } from '../support/world.ts'

const wrong = 'some other password'

onEachEngine('signing in', (ground) => {
  const told = async (schema: string, like = 'access.sign-in%') =>
    (
      await ground().platform.connection.pool.query<{ act: string; actor: string; details: object }>({
        text: `select act, actor, details from ${schema}.trail where act like $1 order by id`,
        values: [like],
      })
    ).rows
  const from = (address: string, name: string, password = wrong, device?: string) =>
    signIn(ground().platform, name, password, { ...nowhere, address, device })
  const pass = (seconds: number) => (ground().platform.world as ReturnType<typeof testWorld>).advance(seconds / 86_400)
  const tell = () =>
    ground().platform.inScope(scopeOf(ground().actors.officer), (tx) => tellRepeated(tx, ground().platform.world, null))

  it('is told to the trail of the Pemda in which the account has a duty, and so is what was refused', async () => {
    const { platform, actors } = ground()
    await signIn(platform, 'officer', testPassword)
    await signIn(platform, 'officer', wrong)
    await signIn(platform, 'nobody-of-this-name', testPassword)
    const actor = actors.officer.accountId
    expect(await told('pemda_74_06')).toMatchObject([
      { act: 'access.sign-in', actor },
      { act: 'access.sign-in-refused', actor, details: { refusal: 'sign-in-wrong' } },
    ])
    expect(await told('pemda_74_07')).toEqual([])
  })

  it('lets strangers guess at most 100 times in an hour, from however many addresses, and never locks its owner out', async () => {
    const signed = must(await from('10.0.0.1', 'head', testPassword))
    const { device } = signed
    must(await proveByCode(ground().platform, signed, stepFor('head'), { address: '10.0.0.1', agent: '', device }))
    let guesses = 0
    for (let second = 0; second < 3_600; second += 20) {
      for (const part of [1, 2]) {
        const answer = await from(`36.68.${second % 250}.${part}`, 'head')
        if ('code' in answer && answer.code === 'sign-in-wrong') guesses++
      }
      pass(20)
    }
    expect(guesses).toBeGreaterThan(20)
    expect(guesses).toBeLessThanOrEqual(100)
    expect(await from('36.68.1.1', 'head', testPassword)).toMatchObject({ code: 'too-many-attempts' })
    must(await from('36.68.1.1', 'head', testPassword, device))
    expect(await from('36.68.1.1', 'head', testPassword, 'a device that nobody knows')).toMatchObject({
      code: 'too-many-attempts',
    })
  }, 60_000)

  it('counts guesses that are made at the same time one by one', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, () => from('10.0.0.9', 'welfare')))
    expect(all.filter((answer) => 'code' in answer && answer.code === 'sign-in-wrong')).toHaveLength(5)
  })

  it('counts a name that nobody has like any other', async () => {
    const said = []
    for (let at = 0; at < 6; at++) said.push(await from('10.0.0.2', 'tak-ada'))
    expect(said.at(-1)).toMatchObject({ code: 'too-many-attempts', facts: { seconds: 2 } })
  })

  it('fills the trail with no more than two records of a quarter of an hour, and loses no failure', async () => {
    pass(3_600)
    await tell()
    const before = (await told('pemda_74_06', 'access.sign-in-refused')).length
    for (let at = 0; at < 30; at++) await from('10.0.0.3', 'kecamatan')
    expect(await told('pemda_74_06', 'access.sign-in-refused')).toHaveLength(before + 2)
    pass(901)
    await tell()
    const added = (await told('pemda_74_06', 'access.sign-in-refused')).slice(before)
    expect(added.map(({ details }) => details)).toMatchObject([
      { refusal: 'sign-in-wrong' },
      { refusal: 'too-many-attempts' },
      { refusal: 'sign-in-wrong', times: 4 },
      { refusal: 'too-many-attempts', times: 24 },
    ])
  })

  it('tells an act that is refused again and again once a minute, with how often', async () => {
    const { platform, actors } = ground()
    const input = { grantId: actors.officer.accountId, reason: 'coba-coba' }
    for (let at = 0; at < 40; at++) await perform(platform, actors.desa, endDuty, { input })
    pass(61)
    await perform(platform, actors.desa, endDuty, { input })
    const refused = (await told('pemda_74_06', 'access.end-grant')).map(({ details }) => details)
    expect(refused).toMatchObject([{}, { times: 39 }, {}])
  })
})
