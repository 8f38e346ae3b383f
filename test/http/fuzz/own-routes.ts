import fc from 'fast-check'
import { inputOf, type Shape } from './shapes.ts'

/** A door that belongs to no Pemda: signing in, one's own account, what can be known before. */
export type OwnRoute = { readonly method: string; readonly path: string; readonly body: Shape | undefined }
export type OwnAsked = {
  readonly route: OwnRoute
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}

type Described = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly requestBody?: RequestBody }>>>>
}
type RequestBody = { readonly content: Readonly<Record<string, { readonly schema: Shape }>> }

/** As the server describes itself, so that a new door is asked without being named here. */
export function ownRoutes({ paths }: Described): readonly OwnRoute[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    path.startsWith('/api/pemda/{')
      ? []
      : Object.entries(methods).map(([method, { requestBody }]) => ({
          method: method.toUpperCase(),
          path,
          body: requestBody?.content['application/json']?.schema,
        })),
  )
}

/** Signing out is left out: whoever asks next would be nobody. */
export function anyOwnRequest(
  routes: readonly OwnRoute[],
  visitors: readonly Readonly<Record<string, string>>[],
  known: readonly string[],
): fc.Arbitrary<OwnAsked> {
  const asked = routes.filter(({ method }) => method !== 'DELETE')
  return fc.oneof(
    ...asked.map((route) =>
      fc.record({
        route: fc.constant(route),
        headers: fc.constantFrom(...visitors),
        body: route.body ? inputOf(route.body, known) : fc.constant(undefined),
      }),
    ),
  )
}

export function sendOwn(address: string, { route, headers, body }: OwnAsked): Promise<Response> {
  const url = `${address}${route.path.replaceAll(/\{\w+\}/g, 'x')}`
  if (route.method === 'GET') return fetch(url, { headers })
  const payload = JSON.stringify(body ?? {})
  return fetch(url, {
    method: route.method,
    headers: { ...headers, 'content-type': 'application/json' },
    body: payload,
  })
}
