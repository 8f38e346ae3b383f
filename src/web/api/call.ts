import type * as z from 'zod/mini'
import { forgetEarlyAnswers, takeEarlyAnswer } from './early-answers.ts'
import { CallFailed, faultOfAnswer } from './fault.ts'
import type { Question } from './questions.ts'
import { addressOf, type Duty, headersOf, type Params, patience } from './request.ts'
import { steppingUp } from './step-up.ts'

type Schema = z.ZodMiniType

export type CallOptions = {
  readonly params?: Params
  /** The duty under which the account acts. */
  readonly grant?: Duty | undefined
  readonly signal?: AbortSignal
}

export type WriteOptions = CallOptions & {
  /** One per intention of the user, kept over retries: the server does the act once, however often it arrives. */
  readonly key?: string
}

export function get<S extends Schema>(path: string, schema: S, options: CallOptions = {}): Promise<z.output<S>> {
  return call({ method: 'GET', path, schema, ...options })
}

/** The same for a question that may have been asked already, before this code was here. */
export const ask = <S extends Schema>(question: Question, schema: S, signal: AbortSignal): Promise<z.output<S>> =>
  get(question.path, schema, { ...question, signal })

export function post<S extends Schema>(
  path: string,
  body: unknown,
  schema: S,
  options: WriteOptions = {},
): Promise<z.output<S>> {
  return call({ method: 'POST', path, body, schema, ...options })
}

export function remove<S extends Schema>(path: string, schema: S, options: WriteOptions = {}): Promise<z.output<S>> {
  return call({ method: 'DELETE', path, schema, ...options })
}

type Call<S extends Schema> = WriteOptions & {
  readonly method: 'GET' | 'POST' | 'DELETE'
  readonly path: string
  readonly schema: S
  readonly body?: unknown
}

const call = <S extends Schema>(made: Call<S>): Promise<z.output<S>> => steppingUp(() => callOnce(made))

async function callOnce<S extends Schema>(made: Call<S>): Promise<z.output<S>> {
  const response = (await earlyAnswer(made)) ?? (await send(made))
  const answer = await readBody(response)
  if (!response.ok) throw new CallFailed(faultOfAnswer(response.status, answer))
  const parsed = made.schema.safeParse(answer)
  if (!parsed.success) throw new CallFailed({ kind: 'broken', status: response.status })
  return parsed.data
}

const send = (made: Call<Schema>): Promise<Response> =>
  fetch(addressOf(made.path, made.params), requestOf(made)).catch((thrown: unknown) => {
    if (made.signal?.aborted) throw thrown
    throw new CallFailed({ kind: 'unreachable' })
  })

function earlyAnswer(made: Call<Schema>): Promise<Response | undefined> | undefined {
  if (made.method === 'GET') return takeEarlyAnswer(made)
  // After a change nothing that was asked before it is true any more.
  forgetEarlyAnswers()
  return undefined
}

function requestOf(made: Call<Schema>): RequestInit {
  return {
    method: made.method,
    headers: headersOf(made),
    credentials: 'same-origin',
    signal: made.signal ?? AbortSignal.timeout(patience),
    ...(made.body === undefined ? {} : { body: JSON.stringify(made.body) }),
  }
}

async function readBody(response: Response): Promise<unknown> {
  if (response.status === 204) return null
  return response.json().catch(() => undefined)
}
