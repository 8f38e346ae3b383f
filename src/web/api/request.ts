/** A part of the address: a value that is undefined is left out, so that an unused filter does not show. */
export type Params = Readonly<Record<string, string | number | undefined>>

/** Role and area: somebody may hold the same role in two kecamatan. */
export type Duty = { readonly role: string; readonly area: string }

/** After so many milliseconds without an answer a call is given up. */
export const patience = 60_000

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

/** The address of something inside a Pemda. */
export const pemdaPath = ({ pemda }: { readonly pemda: string }, path: string): string => `/pemda/${pemda}${path}`

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
