import { expect, test } from 'vitest'
import { setPasswordByCode } from '#access/password/set-password.ts'
import { nowhere } from '#access/sign-in/sign-in.ts'
import { must } from '../support/actors.ts'
import { newOffice, openOffice, trailOf } from './office.ts'
import { payung } from './payung.ts'

const password = 'kopi hangat di teras belakang'

test('whoever keeps the server makes a code for an account, and the trail says so', async () => {
  const folder = newOffice()
  const said = await payung(['account', 'reset', 'administrator', '--data', folder, '--json'])
  expect(said).toMatchObject({ code: 0, err: '' })
  const { code } = JSON.parse(said.out) as { code: string }
  expect(await payung(['account', 'reset', 'tak-ada', '--data', folder])).toMatchObject({ code: 1 })
  const platform = await openOffice(folder)
  must(await setPasswordByCode(platform, { username: 'administrator', code, password }, nowhere))
  const acts = (await trailOf(platform, '74.06')).map(({ act }) => act)
  expect(acts.slice(0, 3)).toEqual(['access.set-password', 'access.reset-second-step', 'access.make-password-code'])
}, 60_000)
