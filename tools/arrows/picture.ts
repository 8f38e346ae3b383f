import { path } from '#path.ts'

type Arrow = readonly [from: string, to: string]

const bands = [
  ['doors', ['web', 'http', 'cli', 'jobs', 'demo']],
  ['the path', path.toReversed()],
  ['below the path', ['access', 'letters', 'exchange', 'matching', 'platform', 'values']],
] as const satisfies readonly (readonly [title: string, folders: readonly string[]])[]

/**
 * The arrows between the folders of `src` as Mermaid. An arrow that follows from two others is left out: what is shown
 * is the least that says who stands on whom.
 */
export function drawArrows(imports: readonly Arrow[]): string {
  const arrows = leastArrows(arrowsBetweenFolders(imports))
  const present = new Set(arrows.flat())
  const bandLines = bands.flatMap(([title, folders]) => {
    const drawn = folders.filter((folder) => present.has(folder))
    return drawn.length === 0
      ? []
      : [`  subgraph ${title.replaceAll(' ', '-')}["${title}"]`, ...drawn.map((folder) => `    ${folder}`), '  end']
  })
  return ['flowchart TB', ...bandLines, ...arrows.map(([from, to]) => `  ${from} --> ${to}`)].join('\n')
}

const drawable = new Set<string>(bands.flatMap(([, folders]) => folders))

function arrowsBetweenFolders(imports: readonly Arrow[]): Arrow[] {
  const found = new Map<string, Arrow>()
  for (const [from, to] of imports) {
    const arrow = [folderOf(from), folderOf(to)] as const
    const isTest = /\.test\.tsx?$/.test(from)
    if (!isTest && arrow[0] !== arrow[1] && arrow.every((folder) => drawable.has(folder)))
      found.set(arrow.join(), arrow)
  }
  return [...found.values()].toSorted((a, b) => (a.join() < b.join() ? -1 : 1))
}

const folderOf = (file: string) => /^src\/([^/]+)\//.exec(file)?.[1] ?? ''

function leastArrows(arrows: readonly Arrow[]): Arrow[] {
  const next = Map.groupBy(arrows, ([from]) => from)
  const reaches = (from: string, goal: string, seen: Set<string>): boolean =>
    (next.get(from) ?? []).some(([, to]) => to === goal || (!seen.has(to) && reaches(to, goal, seen.add(to))))
  return arrows.filter(([from, to]) => {
    const others = (next.get(from) ?? []).filter(([, other]) => other !== to)
    return !others.some(([, other]) => reaches(other, to, new Set([from, other])))
  })
}
