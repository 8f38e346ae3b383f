import { proveSession } from '#access/sign-in/sessions.ts'
import { signIn } from '#access/sign-in/sign-in.ts'
import type { Platform } from '#platform/index.ts'
import { searchTokens } from '#values/person-name.ts'
import { isRefusal } from '#values/refusal.ts'
import { randomOf } from '#demo/generate/random.ts'
import { cast, testPassword, type CastName } from '../test/support/actors.ts'
import { startApplication } from './ground/application.ts'
import { askAtFixedRate, type Answers, type Ask } from './ground/fixed-rate.ts'
import { openOffice, pemda } from './ground/office.ts'
import { registerPeople, type Registered } from './ground/register-people.ts'
import { drawWorkers, workersOfALargePemda } from './material/workers.ts'
import { percentile, type Bench, type Figure } from './report/figure.ts'

const limit = 150
const users = 50
const load = { rate: 100, seconds: 30 }
const readers = ['officer', 'kecamatan'] as const satisfies readonly CastName[]

/**
 * Looking for people among 150,000 on PostgreSQL, through the HTTP door of the running application: 50 signed-in users
 * ask on a timetable, 100 requests a second together. p95 of every kind of question within 150 ms. The rival is one
 * person by id, the cheapest question of the same door, in the same mixture.
 */
export const search: Bench = {
  title: 'Lists and search among 150,000 people, 50 users at once',
  minutes: 10,
  measure: async (tell) => {
    const office = await openOffice('server')
    if ('skipped' in office) return office
    tell('registering the people')
    const { people, headers } = await office.prepare(async (platform) => ({
      people: await registerPeople(platform, office.actors.officer, drawWorkers(workersOfALargePemda)),
      headers: { officer: await usersOf(platform, 'officer'), kecamatan: await usersOf(platform, 'kecamatan') },
    }))
    const application = await startApplication(office)
    try {
      const figures: Figure[] = []
      const remarks = [`${office.database}; times count from the moment at which a request was due.`]
      for (const reader of readers) {
        const [role, area] = cast[reader]
        const asking = { address: application.address, users: headers[reader], asks: asksOf(people, area) }
        tell(`${role}: warming up`)
        await askAtFixedRate({ ...asking, rate: 50, seconds: 5 })
        tell(`${role}: ${users} users, ${load.rate} requests a second, ${load.seconds} s`)
        const answers = await askAtFixedRate({ ...asking, ...load })
        if (answers.failed > 0) throw new Error(`${role}: ${answers.failed} requests were not answered with 200`)
        figures.push(...figuresOf(role, answers))
        remarks.push(
          `${role} (${area}): last answer after ${answers.seconds.toFixed(1)} s; the questioner itself was late by ${answers.ownDelay.toFixed(0)} ms (p95).`,
        )
      }
      return { figures, remarks }
    } finally {
      await application.stop()
      await office.close()
    }
  },
}

/** Fifty open sessions of one role, as fifty people at their desks; every request sends one of them. */
async function usersOf(platform: Platform, who: CastName): Promise<readonly Record<string, string>[]> {
  const sessions: Record<string, string>[] = []
  while (sessions.length < users) {
    const signed = await signIn(platform, who, testPassword)
    if (isRefusal(signed)) throw new Error(`refused: ${signed.code}`)
    // Fifty codes of one person would be fifty half minutes: what is measured begins after the sign-in.
    await proveSession(platform, signed, { way: 'totp', device: signed.device })
    sessions.push({ cookie: `payung_session=${signed.token}`, 'x-payung-role': cast[who][0] })
  }
  return sessions
}

const weakWords = ['la', 'wa', 'la ode', 'wa ode', 'ode', 'andi', 'nur']

const byId = 'one person by id'

function asksOf(people: readonly Registered[], area: string): readonly Ask[] {
  const random = randomOf(`search/${area}`)
  const inside = people.filter((person) => person.area.startsWith(area))
  const anybody = () => random.pick(people)
  const base = `/api/pemda/${pemda}/people`
  const find = (text: string) => `${base}?text=${encodeURIComponent(text)}`
  const firstWord = () => searchTokens(anybody().name)[0] ?? ''
  const frequent = mostFrequentWords(people)
  const place = () => random.pick(inside).area.slice(0, area.length + 3)
  return [
    { kind: byId, path: () => `${base}/${random.pick(inside).id}` },
    { kind: 'by NIK', path: () => find(anybody().nik) },
    { kind: 'by KPJ', path: () => find(anybody().kpj) },
    { kind: 'by full name', path: () => find(anybody().name) },
    { kind: 'by one of the 20 most frequent words', path: () => find(random.pick(frequent)) },
    { kind: 'by the first three letters of a word', path: () => find(firstWord().slice(0, 3)) },
    { kind: 'by the first letter of a word', path: () => find(firstWord().slice(0, 1)) },
    { kind: 'by words that tell nobody apart', path: () => find(random.pick(weakWords)) },
    { kind: 'list of an area, somewhere in it', path: () => `${base}?area=${place()}&after=${random.pick(inside).id}` },
  ]
}

function mostFrequentWords(people: readonly Registered[]): readonly string[] {
  const times = new Map<string, number>()
  for (const word of people.flatMap(({ name }) => searchTokens(name))) times.set(word, (times.get(word) ?? 0) + 1)
  const byTimes = [...times].toSorted((a, b) => b[1] - a[1])
  return byTimes.slice(0, 20).map(([word]) => word)
}

function figuresOf(role: string, { times }: Answers): Figure[] {
  const rival = { what: byId, value: percentile(times.get(byId) ?? [], 0.95) }
  return [...times].map(([kind, all]) => ({
    what: `${role}: ${kind}, p95 (range p50–p99)`,
    value: percentile(all, 0.95),
    unit: 'ms',
    range: [percentile(all, 0.5), percentile(all, 0.99)],
    limit,
    ...(kind === byId ? {} : { rival }),
  }))
}
