import { hash } from 'node:crypto'

/**
 * The list as a tree of SHA-256, built as RFC 9162 (2.1) builds that of certificates: leaves and nodes begin with
 * different bytes, so that no node passes for a line. The root stands for the whole list like a digest of its text; besides,
 * a branch of it proves one line without showing any other.
 */
const leafOf = (line: string): Buffer => hash('sha256', Buffer.concat([Buffer.of(0), Buffer.from(line)]), 'buffer')
const nodeOf = (left: Buffer, right: Buffer): Buffer =>
  hash('sha256', Buffer.concat([Buffer.of(1), left, right]), 'buffer')

/** What stands beside a line on the way up, lowest first. */
export type Branch = readonly { readonly side: 'left' | 'right'; readonly hash: Buffer }[]

/** Cost: two SHA-256 a line. @returns hexadecimal; of no lines the SHA-256 of nothing */
export function rootOf(lines: readonly string[]): string {
  const levels = levelsOf(lines)
  return (levels.at(-1)?.[0] ?? hash('sha256', '', 'buffer')).toString('hex')
}

export function branchOf(lines: readonly string[], at: number): Branch {
  if (at < 0 || at >= lines.length) throw new Error(`no line ${at} in a list of ${lines.length}`)
  return levelsOf(lines).flatMap((level, height) => {
    const place = at >> height
    const beside = level[place ^ 1]
    return beside === undefined
      ? []
      : [{ side: place % 2 === 1 ? ('left' as const) : ('right' as const), hash: beside }]
  })
}

/** Whether this line stands in the list of that root, by what stands beside its way up. */
export function leadsTo(root: string, line: string, branch: Branch): boolean {
  const end = branch.reduce(
    (below, { side, hash: beside }) => (side === 'left' ? nodeOf(beside, below) : nodeOf(below, beside)),
    leafOf(line),
  )
  return end.toString('hex') === root
}

/** Leaves, then each level above. A last node without a neighbour goes up as it is. */
function levelsOf(lines: readonly string[]): readonly (readonly Buffer[])[] {
  const levels: Buffer[][] = lines.length === 0 ? [] : [lines.map(leafOf)]
  for (let below = levels.at(-1); below !== undefined && below.length > 1; below = levels.at(-1))
    levels.push(pairsOf(below))
  return levels
}

function pairsOf(below: readonly Buffer[]): Buffer[] {
  const above: Buffer[] = []
  for (let at = 0; at < below.length; at += 2) {
    const right = below[at + 1]
    above.push(right === undefined ? below[at]! : nodeOf(below[at]!, right))
  }
  return above
}
