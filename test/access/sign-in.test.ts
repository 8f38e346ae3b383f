import { expect, it } from 'vitest'
import { signIn } from '#access/accounts.ts'
import { testPassword } from '../support/actors.ts'
import { onEachEngine } from '../support/platform.ts'

onEachEngine('signing in', (ground) => {
  const told = async (schema: string) =>
    (
      await ground().platform.connection.pool.query<{ act: string; actor: string }>(
        `select act, actor from ${schema}.trail where act like 'access.sign-in%' order by id`,
      )
    ).rows

  it('is told to the trail of the Pemda in which the account has a duty, and so is what was refused', async () => {
    const { platform, actors } = ground()
    await signIn(platform, 'officer', testPassword)
    await signIn(platform, 'officer', 'some other password')
    await signIn(platform, 'nobody-of-this-name', testPassword)
    const actor = actors.officer.accountId
    expect(await told('pemda_74_06')).toEqual([
      { act: 'access.sign-in', actor },
      { act: 'access.sign-in-refused', actor },
    ])
    expect(await told('pemda_74_07')).toEqual([])
  })
})
