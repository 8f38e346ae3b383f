import type * as z from 'zod/mini'
import { CallFailed, faultOfAnswer } from './fault.ts'

type Schema = z.ZodMiniType

/** A part of the address: a value that is undefined is left out, so that an unused filter does not show. */
export type Params = Readonly<Record<string, string | number | undefined>>

/** Role and area: somebody may hold the same role in two kecamatan. */
export type Duty = { readonly role: string; readonly area: string }

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

const patience = 60_000

export function get<S extends Schema>(path: string, schema: S, options: CallOptions = {}): Promise<z.output<S>> {
  return call({ method: 'GET', path, schema, ...options })
}

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

async function call<S extends Schema>(made: Call<S>): Promise<z.output<S>> {
  const response = await fetch(addressOf(made.path, made.params), requestOf(made)).catch((thrown: unknown) => {
    if (made.signal?.aborted) throw thrown
    throw new CallFailed({ kind: 'unreachable' })
  })
  const answer = await readBody(response)
  if (!response.ok) throw new CallFailed(faultOfAnswer(response.status, answer))
  const parsed = made.schema.safeParse(answer)
  if (!parsed.success) throw new CallFailed({ kind: 'broken', status: response.status })
  return parsed.data
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

/** The headers every call of this application carries; uploads send the same. */
export function headersOf(made: { method: string; grant?: Duty | undefined; key?: string; body?: unknown }) {
  const headers: Record<string, string> = { accept: 'application/json', 'x-payung': '1' }
  if (made.grant !== undefined) {
    headers['x-payung-role'] = made.grant.role
    headers['x-payung-area'] = made.grant.area
  }
  if (made.body !== undefined) headers['content-type'] = 'application/json'
  if (made.method !== 'GET') headers['idempotency-key'] = made.key ?? newKey()
  return headers
}

export function addressOf(path: string, params: Params = {}): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(params)) if (value !== undefined) query.set(name, String(value))
  const tail = query.toString()
  return `/api${path}${tail === '' ? '' : `?${tail}`}`
}

async function readBody(response: Response): Promise<unknown> {
  if (response.status === 204) return null
  return response.json().catch(() => undefined)
}

/**
 * A random UUID. `crypto.randomUUID` exists only on https and loopback, and a kecamatan may reach the
 * kabupaten's computer by plain http inside the office network.
 */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const versioned = bytes.map((byte, at) => (at === 6 ? (byte & 0x0f) | 0x40 : at === 8 ? (byte & 0x3f) | 0x80 : byte))
  const hex = Array.from(versioned, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
