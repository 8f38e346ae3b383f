import fc from 'fast-check'
import * as z from 'zod/mini'
import type { PemdaRoute } from '#http/route.ts'
import { pathNames } from '#http/serve-pemda-route.ts'
import { inputOf, type Shape } from './shapes.ts'

/** Who is signed in, what every request of his carries, and the names that no answer may show him. */
export type Visitor = {
  readonly username: string
  readonly headers: Readonly<Record<string, string>>
  readonly hidden: readonly string[]
}
export type Asked = { readonly route: PemdaRoute; readonly visitor: Visitor; readonly input: unknown }

/** Any route, by anybody, with any input. Made from the contracts alone: a new route is asked without being named here. */
export function anyRequest(
  routes: readonly PemdaRoute[],
  visitors: readonly Visitor[],
  known: readonly string[],
): fc.Arbitrary<Asked> {
  return fc.oneof(
    ...routes.map((route) => {
      const welcome = visitors.filter(({ headers }) =>
        (route.roles as readonly string[]).includes(headers['x-payung-role']!),
      )
      const visitor = fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...(welcome.length > 0 ? welcome : visitors)) },
        { weight: 1, arbitrary: fc.constantFrom(...visitors) },
      )
      const shape = z.toJSONSchema(route.input, { io: 'input', unrepresentable: 'any' }) as Shape
      return fc.record({ route: fc.constant(route), visitor, input: inputOf(shape, known) })
    }),
  )
}

/** The request as a browser would send it: what the path names goes there, the rest into the query, the body or the form. */
export function send(address: string, { route, visitor, input }: Asked): Promise<Response> {
  const given = Object.entries(typeof input === 'object' && input !== null ? input : {})
  const inPath = pathNames(route.path)
  const fields = Object.fromEntries(given)
  const path = route.path.replaceAll(/:(\w+)/g, (_all, name: string) =>
    encodeURIComponent(textOf(fields[name]).toWellFormed()),
  )
  const rest = given.filter(([name]) => !inPath.includes(name))
  const url = `${address}/api/pemda/74.06${path}`
  const headers = { ...visitor.headers }
  if (route.method === 'GET') {
    const query = new URLSearchParams(rest.map(([name, value]): [string, string] => [name, textOf(value)]))
    return fetch(`${url}?${query.toString()}`, { headers })
  }
  if (route.upload) return fetch(url, { method: 'POST', headers, body: formOf(rest) })
  const body = JSON.stringify(typeof input === 'object' && input !== null ? Object.fromEntries(rest) : input)
  return fetch(url, { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body })
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''))

function formOf(fields: readonly [string, unknown][]): FormData {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, textOf(value))
  form.append('file', new Blob(['NIK;Nama\n7406015703800007;Wa Contoh']), 'daftar.xlsx')
  return form
}
