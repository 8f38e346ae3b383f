import { openSession, proveSession } from '#access/sign-in/sessions.ts'
import { accountNamed } from '#access/accounts.ts'
import { nowhere } from '#access/sign-in/sign-in.ts'
import type { Platform } from '#platform/index.ts'
import { cast, testPassword } from '../test/support/actors.ts'
import { startApplication, type Application } from './ground/application.ts'
import { openOffice, pemda, type Office } from './ground/office.ts'
import { registerPeople } from './ground/register-people.ts'
import { listWithAndWithout } from './ground/unguarded-list.ts'
import { drawWorkers } from './material/workers.ts'
import { percentile, type Bench, type Figure } from './report/figure.ts'
import { memoryFigure } from './report/memory-figure.ts'

const people = 20_000
const sessions = 1_000
const signIns = 15
const limits = { share: 1.25, signIn: 300, memory: 200 }

/**
 * What it costs that everybody sees only his own: area scope, decryption and masking of a list of 50 against the same
 * list by the same door without them, at most a quarter more; signing in, at most 300 ms; 1,000 people signed in at
 * once, at most 200 MB.
 */
export const access: Bench = {
  title: 'Who may see what: scope and masking, signing in, 1,000 people signed in',
  minutes: 10,
  measure: async (tell) => {
    const office = await openOffice('server')
    if ('skipped' in office) return office
    try {
      tell('registering the people')
      const list = await office.prepare(async (platform) => {
        await registerPeople(platform, office.actors.officer, drawWorkers(people))
        tell('asking for lists with and without scope and masks')
        return listWithAndWithout(platform)
      })
      tell('signing in')
      return { figures: [listFigure(list), ...(await measureApplication(office))], remarks: [office.database] }
    } finally {
      await office.close()
    }
  },
}

function listFigure({ guarded, plain }: Awaited<ReturnType<typeof listWithAndWithout>>): Figure {
  const value = percentile(plain, 0.5)
  return {
    what: 'a list of 50 people, scoped, decrypted and masked, median (range p25–p75)',
    value: percentile(guarded, 0.5),
    unit: 'ms',
    range: [percentile(guarded, 0.25), percentile(guarded, 0.75)],
    limit: value * limits.share,
    rival: { what: 'the same list without the three', value },
  }
}

async function measureApplication(office: Office): Promise<Figure[]> {
  const cookies = await office.prepare(openSessions)
  const application = await startApplication(office)
  try {
    const times = await signInTimes(application)
    const before = application.mostMemory()
    await askWithEach(application, cookies)
    const after = application.mostMemory()
    return [
      {
        what: 'signing in, p95 (range p50–p95)',
        value: percentile(times, 0.95),
        unit: 'ms',
        range: [percentile(times, 0.5), percentile(times, 0.95)],
        limit: limits.signIn,
      },
      ...memoryFigure(
        'memory that 1,000 sessions at work add',
        before === undefined || after === undefined ? undefined : after - before,
        limits.memory,
      ),
    ]
  } finally {
    await application.stop()
  }
}

async function openSessions(platform: Platform): Promise<string[]> {
  const found = (await accountNamed(platform, 'officer'))!
  const cookies: string[] = []
  while (cookies.length < sessions) {
    const signed = await openSession(
      platform,
      { id: found.id, username: 'officer', name: found.name, demo: false },
      nowhere,
    )
    await proveSession(platform, signed, { way: 'totp', device: undefined })
    cookies.push(`payung_session=${signed.token}`)
  }
  return cookies
}

/** From the request to the answer on this machine; the first one finds nothing warm and counts. */
async function signInTimes({ address }: Application): Promise<number[]> {
  const times: number[] = []
  while (times.length < signIns) {
    const begun = performance.now()
    const answer = await fetch(`${address}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-payung': '1' },
      body: JSON.stringify({ username: 'officer', password: testPassword }),
    })
    if (answer.status !== 200) throw new Error(`signing in was answered with ${answer.status}`)
    times.push(performance.now() - begun)
  }
  return times
}

async function askWithEach({ address }: Application, cookies: readonly string[]): Promise<void> {
  const together = 50
  for (let at = 0; at < cookies.length; at += together) {
    const asking = cookies.slice(at, at + together).map((cookie) =>
      fetch(`${address}/api/pemda/${pemda}/people?limit=50`, {
        headers: { cookie, 'x-payung-role': cast.officer[0] },
      }),
    )
    for (const answer of await Promise.all(asking))
      if (answer.status !== 200) throw new Error(`answered ${answer.status}`)
  }
}
