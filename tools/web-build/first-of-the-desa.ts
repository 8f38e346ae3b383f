import { resolve } from 'node:path'

const web = resolve(import.meta.dirname, '..', '..', 'src', 'web')

/** What a desa operator meets first, from signing in to the list of the own desa. */
const start = [
  'main.tsx',
  'pages/sign-in/sign-in-page.tsx',
  'shell/acting-provider.tsx',
  'shell/field-shell.tsx',
  'pages/field/write-page.tsx',
].map((name) => resolve(web, name))

type Graph = { getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null }

/** The name of the file that takes this module: `first` for all that a desa loads first, nothing for the rest. */
export function firstOfTheDesa(id: string, graph: Graph): string | null {
  return neededFor(start, graph).has(id) ? 'first' : null
}

/** Our own modules only: through the face of a package everything in it could be reached, used or not. */
function neededFor(pages: readonly string[], graph: Graph): ReadonlySet<string> {
  const needed = new Set(pages)
  for (const id of needed)
    for (const other of graph.getModuleInfo(id)?.importedIds ?? []) if (!/node_modules/.test(other)) needed.add(other)
  return needed
}
