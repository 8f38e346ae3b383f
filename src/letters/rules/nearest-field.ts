/** How many letters must be typed, left out or changed to make one word of the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (const [at, letter] of Array.from(one).entries()) {
    const next = [at + 1]
    for (let to = 0; to < other.length; to++) {
      const kept = row[to]! + (other[to] === letter ? 0 : 1)
      next.push(Math.min(kept, row[to + 1]! + 1, next[to]! + 1))
    }
    row = next
  }
  return row[other.length]!
}

const plain = (name: string): string => name.toLowerCase().replaceAll(/[^a-z]/g, '')

/** The known field somebody most likely meant; none where nothing is near enough to be worth saying. */
export function nearestField(written: string, known: readonly string[]): string | null {
  const word = plain(written)
  const ranked = known
    .map((name) => ({ name, away: distance(word, plain(name)) }))
    .toSorted((one, other) => one.away - other.away)
  const [best] = ranked
  const holding = known.find((name) => word.length >= 4 && (plain(name).includes(word) || word.includes(plain(name))))
  if (best !== undefined && best.away <= Math.max(1, Math.floor(word.length / 3))) return best.name
  return holding ?? null
}
