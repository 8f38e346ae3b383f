import type { QueryClient } from '@tanstack/react-query'
import { createRouter } from '@tanstack/react-router'
import { routeTree } from './routes.tsx'

/** The application's map. Addresses are plain `name=value`, because people send them to each other. */
export function makeRouter(queries: QueryClient) {
  return createRouter({
    routeTree,
    context: { queries },
    defaultPreload: 'intent',
    scrollRestoration: true,
    parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
    stringifySearch: writeSearch,
  })
}

function writeSearch(search: Record<string, unknown>): string {
  const kept = new URLSearchParams()
  for (const [name, value] of Object.entries(search)) if (typeof value === 'string') kept.set(name, value)
  const text = kept.toString()
  return text === '' ? '' : `?${text}`
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>
  }
}
