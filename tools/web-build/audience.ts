import { resolve } from 'node:path'

const web = resolve(import.meta.dirname, '..', '..', 'src', 'web')

type Graph = { getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null }
type Chunk = {
  readonly name: (id: string, graph: Graph) => string | null
  readonly debugName: string
}

/** A file of the bundle with everything that these modules of ours need at once. */
export function neededBy(name: string, modules: readonly string[]): Chunk {
  const start = modules.map((module) => resolve(web, module))
  return { name: (id, graph) => (reachedFrom(start, graph).has(id) ? name : null), debugName: name }
}

/** Our own modules only: through the face of a package everything in it could be reached, used or not. */
function reachedFrom(start: readonly string[], graph: Graph): ReadonlySet<string> {
  const reached = new Set(start)
  for (const id of reached)
    for (const other of graph.getModuleInfo(id)?.importedIds ?? []) if (!/node_modules/.test(other)) reached.add(other)
  return reached
}
