import { expect, it } from 'vitest'
import { headersOf, openTestServer } from '../support/http.ts'
import { onEngine } from '../support/platform.ts'

onEngine('embedded', 'how much one may ask', (ground) => {
  it('ends for a session after 1,200 requests of a minute, not for anybody else, and not for the files of the page', async () => {
    const server = await openTestServer(ground())
    const [officer, head] = [await headersOf(server, 'officer'), await headersOf(server, 'head')]
    const ask = async (headers: Record<string, string>, url = '/api/regions') =>
      (await server.inject({ url, headers })).statusCode
    const answers: number[] = []
    for (let asked = 0; asked < 1_210; asked++) answers.push(await ask(officer))
    // Signing in and passing the second step were the first ones.
    expect(answers.indexOf(429)).toBeGreaterThan(1_190)
    expect(answers.at(-1)).toBe(429)
    expect(await ask(head)).toBe(200)
    expect(await ask(officer, '/nowhere.js')).not.toBe(429)
    const refused = await server.inject({ url: '/api/regions', headers: officer })
    expect(refused.json().refusal.code).toBe('too-many-attempts')
    await server.close()
  })

  it('is counted by address where a secret is judged, whatever session is made up', async () => {
    const server = await openTestServer(ground())
    const tried = async (at: number) =>
      (
        await server.inject({
          method: 'POST',
          url: '/api/session',
          headers: { 'x-payung': '1', cookie: `payung_session=made-up-${at}` },
          payload: { username: `nobody-${at}`, password: 'salah' },
        })
      ).statusCode
    const answers = []
    for (let at = 0; at < 22; at++) answers.push(await tried(at))
    expect(answers.filter((status) => status === 429).length).toBeGreaterThan(0)
    await server.close()
  })
})
