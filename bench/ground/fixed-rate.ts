import { Agent, request } from 'node:http'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'

/** One request of one kind; `path` is asked anew each time, so that no answer is a repetition. */
export type Ask = { readonly kind: string; path(): string }

export type Load = {
  readonly address: string
  /** What each of the users sends with every request; one set of headers is one user. */
  readonly users: readonly Readonly<Record<string, string>>[]
  readonly asks: readonly Ask[]
  /** Requests a second of all users together. */
  readonly rate: number
  readonly seconds: number
}

export type Answers = {
  /** Milliseconds of each request, by kind. */
  readonly times: ReadonlyMap<string, readonly number[]>
  readonly failed: number
  readonly seconds: number
  /** Milliseconds by which the questioner's own clock was late, p95: what a busy machine adds to every time. */
  readonly ownDelay: number
}

/**
 * Users who ask on a timetable. A request that has to wait because its user's last one is not answered yet is
 * counted from the moment at which it was due: otherwise a slow server would slow down its own questioners and
 * hide how long people wait (coordinated omission).
 */
export async function askAtFixedRate({ address, users, asks, rate, seconds }: Load): Promise<Answers> {
  const agent = new Agent({ keepAlive: true, maxSockets: users.length })
  const times = new Map(asks.map(({ kind }) => [kind, [] as number[]]))
  let failed = 0
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  const begin = performance.now() + 100
  const pause = (users.length / rate) * 1000
  const rounds = Math.round((seconds * 1000) / pause)
  const one = async (headers: Readonly<Record<string, string>>, user: number) => {
    for (let round = 0; round < rounds; round++) {
      const due = begin + (round + user / users.length) * pause
      await sleep(Math.max(0, due - performance.now()))
      const ask = asks[(round + user) % asks.length]!
      const status = await statusOf(agent, address + ask.path(), headers)
      if (status === 200) times.get(ask.kind)!.push(performance.now() - due)
      else failed += 1
    }
  }
  await Promise.all(users.map(one))
  agent.destroy()
  delay.disable()
  return { times, failed, seconds: (performance.now() - begin) / 1000, ownDelay: delay.percentile(95) / 1e6 }
}

function statusOf(agent: Agent, url: string, headers: Readonly<Record<string, string>>): Promise<number> {
  return new Promise((resolve) => {
    const asked = request(url, { agent, headers }, (answer) => {
      answer.resume()
      answer.once('end', () => resolve(answer.statusCode ?? 0))
    })
    asked.once('error', () => resolve(0))
    asked.end()
  })
}
