/**
 * A source of chance that a seed determines: the same seed gives the same people on every machine.
 * The demo draws from it only; a clock or the system's randomness would make two runs differ.
 */
export type Random = {
  /** A number in [0, 1). */
  readonly next: () => number
  /** A whole number in [0, count). */
  readonly below: (count: number) => number
  /** A whole number from low to high, both included. */
  readonly between: (low: number, high: number) => number
  readonly chance: (probability: number) => boolean
  /** A draw around a mean; values beyond three deviations do not occur. */
  readonly around: (mean: number, deviation: number) => number
  readonly pick: <T>(list: readonly T[]) => T
  /** Early entries come far more often than late ones, as given names do: La Ali is everywhere, La Ngkaali rare. */
  readonly pickCommon: <T>(list: readonly T[], skew?: number) => T
  /** A stream of its own, so that a change in one part of the demo leaves the draws of the others alone. */
  readonly fork: (topic: string) => Random
}

/** Text to 32 bits by FNV-1a, enough to tell seeds and topics apart. */
function digest(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** The sfc32 generator: 128 bits of state, passes the usual test batteries, a few nanoseconds a draw. */
function sfc32(seed: string): () => number {
  let a = digest(`${seed}/a`)
  let b = digest(`${seed}/b`)
  let c = digest(`${seed}/c`)
  let counter = 1
  const draw = () => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return (sum >>> 0) / 0x1_0000_0000
  }
  for (let i = 0; i < 15; i++) draw()
  return draw
}

export function randomOf(seed: string): Random {
  const next = sfc32(seed)
  const below = (count: number) => Math.floor(next() * count)
  const at = <T>(list: readonly T[], index: number): T => {
    const found = list[index]
    if (found === undefined) throw new RangeError('nothing to choose from')
    return found
  }
  return {
    next,
    below,
    between: (low, high) => low + below(high - low + 1),
    chance: (probability) => next() < probability,
    around: (mean, deviation) => mean + deviation * 2 * (next() + next() + next() - 1.5),
    pick: (list) => at(list, below(list.length)),
    pickCommon: (list, skew = 2) => at(list, Math.floor(list.length * next() ** skew)),
    fork: (topic) => randomOf(`${seed}/${topic}`),
  }
}

/** Draws an index by weight; the running sums are made once because some tables are asked 168,055 times. */
export function weighted(weights: readonly number[]): (random: Random) => number {
  const sums = new Float64Array(weights.length)
  let total = 0
  for (const [i, weight] of weights.entries()) sums[i] = total += weight
  return (random) => {
    const at = random.next() * total
    const index = sums.findIndex((sum) => at < sum)
    return index < 0 ? weights.length - 1 : index
  }
}

/** Takes `count` different entries out of a list, in the order drawn. */
export function sample<T>(random: Random, list: readonly T[], count: number): T[] {
  const rest = [...list]
  const taken = Math.min(count, rest.length)
  for (let i = 0; i < taken; i++) {
    const j = i + random.below(rest.length - i)
    const swapped = rest[j] as T
    rest[j] = rest[i] as T
    rest[i] = swapped
  }
  return rest.slice(0, taken)
}

/**
 * Shares a whole number out in proportion to weights, by largest remainder, and never above a place's room.
 * Throws when the rooms together cannot hold it: the demo was asked for more than its population can give.
 */
export function shareOut(total: number, weights: readonly number[], rooms?: readonly number[]): number[] {
  const shares = weights.map(() => 0)
  let left = total
  while (left > 0) {
    const open = weights.map((weight, i) => ((shares[i] as number) < (rooms?.[i] ?? Infinity) ? weight : 0))
    const sum = open.reduce((a, b) => a + b, 0)
    if (sum === 0) throw new RangeError(`${left} of ${total} find no room`)
    left -= fill(
      shares,
      open.map((weight) => (weight / sum) * left),
      { left, rooms },
    )
  }
  return shares
}

function fill(
  shares: number[],
  exact: readonly number[],
  limit: { left: number; rooms: readonly number[] | undefined },
) {
  const room = (i: number) => (limit.rooms?.[i] ?? Infinity) - (shares[i] as number)
  let placed = 0
  for (const [i, wish] of exact.entries()) {
    const take = Math.min(Math.floor(wish), room(i))
    shares[i] = (shares[i] as number) + take
    placed += take
  }
  const byRemainder = exact.map((wish, i) => ({ i, rest: wish % 1, wish })).filter(({ wish }) => wish > 0)
  byRemainder.sort((a, b) => b.rest - a.rest || a.i - b.i)
  for (const { i } of byRemainder) {
    if (placed === limit.left) break
    if (room(i) < 1) continue
    shares[i] = (shares[i] as number) + 1
    placed += 1
  }
  return placed
}
