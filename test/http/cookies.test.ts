import { expect, it } from 'vitest'
import { openServer } from '#http/server.ts'
import { testPassword } from '../support/actors.ts'
import { routes } from '../support/http.ts'
import { onEngine } from '../support/platform.ts'
import { stepFor } from '../support/second-step.ts'

onEngine('embedded', 'the cookies of a session', (ground) => {
  const open = (secure: boolean) =>
    openServer({
      platform: ground().platform,
      routes,
      wake: async () => {},
      webFolder: '/nowhere',
      demo: false,
      secure,
    })
  const signIn = { method: 'POST', url: '/api/session', headers: { 'x-payung': '1' } } as const
  const payload = { username: 'officer', password: testPassword }

  it('belong over HTTPS to this host alone, and no other name is believed', async () => {
    const server = await open(true)
    const { cookies } = await server.inject({ ...signIn, payload })
    expect(cookies.map(({ name }) => name)).toEqual(['__Host-payung_session', '__Host-payung_device'])
    for (const cookie of cookies)
      expect(cookie).toMatchObject({ secure: true, httpOnly: true, sameSite: 'Lax', path: '/' })
    expect(cookies.every(({ domain }) => domain === undefined)).toBe(true)
    const { value } = cookies[0]!
    const asked = async (cookie: string) =>
      (await server.inject({ url: '/api/session', headers: { cookie } })).statusCode
    expect(await asked(`__Host-payung_session=${value}`)).toBe(200)
    expect(await asked(`payung_session=${value}`)).toBe(401)
    await server.close()
  })

  it('carry a new token at every sign-in and the same device, which outlives the browser by 30 days', async () => {
    const server = await open(false)
    const first = (await server.inject({ ...signIn, payload })).cookies
    const device = first[1]!
    expect(device).toMatchObject({ name: 'payung_device', maxAge: 30 * 86_400, httpOnly: true })
    const carried = { ...signIn.headers, cookie: `payung_device=${device.value}; payung_session=${first[0]!.value}` }
    const onlyDevice = { ...signIn.headers, cookie: `payung_device=${device.value}` }
    const early = (await server.inject({ ...signIn, headers: onlyDevice, payload })).cookies
    // Until the second step is passed, the device is nobody's and gets a new name each time.
    expect(early[1]!.value).not.toBe(device.value)
    await server.inject({ ...signIn, url: '/api/session/step', headers: carried, payload: stepFor('officer') })
    const second = (await server.inject({ ...signIn, headers: carried, payload })).cookies
    expect(second[0]!.value).not.toBe(first[0]!.value)
    expect(second[1]!.value).toBe(device.value)
    const asked = async (token: string) =>
      (await server.inject({ url: '/api/session', headers: { cookie: `payung_session=${token}` } })).statusCode
    expect(await asked(second[0]!.value)).toBe(200)
    expect(await asked(first[0]!.value), 'the session before it ended').toBe(401)
    await server.close()
  })

  it('are of no more use after signing out', async () => {
    const server = await open(false)
    const [session] = (await server.inject({ ...signIn, payload })).cookies
    const headers = { 'x-payung': '1', cookie: `payung_session=${session!.value}` }
    await server.inject({ method: 'DELETE', url: '/api/session', headers })
    expect((await server.inject({ url: '/api/session', headers })).statusCode).toBe(401)
    await server.close()
  })

  it('answers a wrong code like an unknown name', async () => {
    const server = await open(false)
    const bodies = []
    for (const username of ['officer', 'tak-ada']) {
      const given = { username, code: 'AAAA-BBBB-CCCC', password: 'kopi hangat di teras belakang' }
      const { statusCode, body } = await server.inject({ ...signIn, url: '/api/password', payload: given })
      bodies.push(`${statusCode} ${body}`)
    }
    expect(bodies[0]).toMatch(/^401 .*code-wrong/)
    expect(bodies[1]).toBe(bodies[0])
    await server.close()
  })
})
