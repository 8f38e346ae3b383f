import type { Role } from '#access/roles.ts'

/** Somebody at a desk: signed in, acting in one role, going through the same HTTP doors as everybody. */
export type Clerk = {
  get<T>(path: string): Promise<T>
  post<T>(path: string, body: object): Promise<T>
  send<T>(path: string, fields: Record<string, string>, files: readonly Attachment[]): Promise<T>
  download(path: string): Promise<Uint8Array<ArrayBuffer>>
  /** Starts long work and waits for its end; `told` hears how far it is. */
  job<T>(path: string, body: object, told?: (done: number, total: number | null) => void): Promise<T>
  /** Waits for work that somebody else has started. */
  follow<T>(jobId: string, told?: (done: number, total: number | null) => void): Promise<T>
}
export type Attachment = { readonly name: string; readonly type: string; readonly bytes: Uint8Array<ArrayBuffer> }

export class DemoRefused extends Error {
  override readonly name = 'DemoRefused'
}

type Office = {
  readonly address: string
  readonly pemda: string
  readonly password: string
  /** What answers a question for the second step; the demo asks nobody. */
  readonly step?: (username: string, asked: never) => object
}

export async function seat(office: Office, username: string, role: Role): Promise<Clerk> {
  const signed = await fetch(`${office.address}/api/session`, {
    method: 'POST',
    headers: { 'x-payung': '1', 'content-type': 'application/json' },
    body: JSON.stringify({ username, password: office.password }),
  })
  if (!signed.ok) throw new DemoRefused(`${username}: ${await signed.text()}`)
  const cookie = signed.headers.getSetCookie()[0]!.split(';')[0]!
  const headers = { 'x-payung': '1', 'x-payung-role': role, cookie }
  if (office.step) {
    const step = office.step(username, (await signed.json()) as never)
    const proved = await fetch(`${office.address}/api/session/step`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(step),
    })
    if (!proved.ok) throw new DemoRefused(`${username}: ${await proved.text()}`)
  }
  const at = (path: string) => `${office.address}/api/pemda/${office.pemda}${path}`
  const get = async <T>(path: string) => answerOf<T>(await fetch(at(path), { headers }))
  const post = async <T>(path: string, body: object) =>
    answerOf<T>(
      await fetch(at(path), {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    )
  return {
    get,
    post,
    send: async (path, fields, files) =>
      answerOf(await fetch(at(path), { method: 'POST', headers, body: formOf(fields, files) })),
    download: async (path) => {
      const answer = await fetch(at(path), { headers })
      if (!answer.ok) throw new DemoRefused(`${path}: ${await answer.text()}`)
      return new Uint8Array(await answer.arrayBuffer())
    },
    follow: (jobId, told) => waitFor(get, jobId, told),
    job: async (path, body, told) => waitFor(get, (await post<{ jobId: string }>(path, body)).jobId, told),
  }
}

async function answerOf<T>(answer: Response): Promise<T> {
  if (!answer.ok) throw new DemoRefused(`${new URL(answer.url).pathname}: ${await answer.text()}`)
  return (await answer.json()) as T
}

function formOf(fields: Record<string, string>, files: readonly Attachment[]): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  for (const { name, type, bytes } of files) form.append('file', new Blob([bytes], { type }), name)
  return form
}

type JobView<T> = {
  state: string
  done: number
  total: number | null
  result: T | null
  refusal: { code: string } | null
}

async function waitFor<T>(
  get: <A>(path: string) => Promise<A>,
  jobId: string,
  told?: (done: number, total: number | null) => void,
): Promise<T> {
  for (;;) {
    const job = await get<JobView<T>>(`/jobs/${jobId}`)
    told?.(job.done, job.total)
    if (job.state === 'done') return job.result!
    if (job.state !== 'waiting' && job.state !== 'running')
      throw new DemoRefused(`job ${job.state}: ${JSON.stringify(job.refusal)}`)
    await new Promise((resolve) => setTimeout(resolve, 150))
  }
}
