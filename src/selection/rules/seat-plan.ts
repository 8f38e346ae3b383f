/** People who may be paid from exactly the same funds; for the search they are one. */
type Group = {
  readonly funds: readonly number[]
  /** How many of them hold a seat in each fund. */
  readonly held: number[]
  /** Nobody of this group can be seated any more. */
  isClosed: boolean
}

/**
 * Seats people in funds one after the other, and moves those already seated when that makes room: giving
 * the palm farmer the DBH Sawit seat frees an APBD seat for the fisher.
 *
 * A newcomer gets a seat if and only if *some* distribution of everybody seated so far and him exists. It
 * is found as an augmenting path over the funds: from a full fund, along somebody who may also sit
 * elsewhere, to a fund with a free seat. Nobody once seated ever loses his seat again, only its colour. A
 * group refused once stays refused, because the funds it can reach only get fuller.
 *
 * Cost of one person: O(funds²) at worst, independent of the number of people.
 */
export class SeatPlan {
  readonly #free: number[]
  readonly #groups = new Map<string, Group>()
  /** For each pair of funds the groups that once had somebody in the first who may sit in the second. */
  readonly #movers: Group[][][]

  constructor(seats: readonly number[]) {
    this.#free = [...seats]
    this.#movers = seats.map(() => seats.map(() => []))
  }

  /** Gives a seat to somebody who may use these funds (ascending, each once). False when there is none. */
  seat(funds: readonly number[]): boolean {
    const group = this.#groupOf(funds)
    if (group.isClosed) return false
    const path = this.#pathToFreeSeat(group)
    if (path === undefined) group.isClosed = true
    else this.#walk(group, path)
    return path !== undefined
  }

  /** How many people with these funds sit in each fund, by the fund's place. */
  heldBy(funds: readonly number[]): readonly number[] {
    return this.#groupOf(funds).held
  }

  /** Funds from one the newcomer may use to one with a free seat. His own funds are tried first, in their order. */
  #pathToFreeSeat(group: Group): number[] | undefined {
    const cameFrom = new Map<number, number | undefined>(group.funds.map((fund) => [fund, undefined]))
    for (const fund of cameFrom.keys()) {
      if ((this.#free[fund] ?? 0) > 0) return pathTo(fund, cameFrom)
      this.#free.forEach((_, next) => {
        if (!cameFrom.has(next) && this.#mover(fund, next) !== undefined) cameFrom.set(next, fund)
      })
    }
    return undefined
  }

  #walk(newcomer: Group, path: readonly number[]): void {
    let entering = newcomer
    path.forEach((fund, at) => {
      const next = path[at + 1]
      const leaving = next === undefined ? undefined : this.#mover(fund, next)
      this.#sit(entering, fund)
      if (leaving === undefined) this.#free[fund] = (this.#free[fund] ?? 0) - 1
      else {
        leaving.held[fund] = (leaving.held[fund] ?? 0) - 1
        entering = leaving
      }
    })
  }

  #sit(group: Group, fund: number): void {
    const before = group.held[fund] ?? 0
    group.held[fund] = before + 1
    if (before > 0) return
    for (const other of group.funds) if (other !== fund) this.#movers[fund]?.[other]?.push(group)
  }

  /** A group with somebody in the one fund who may sit in the other. Groups that have left are dropped on the way. */
  #mover(from: number, to: number): Group | undefined {
    const groups = this.#movers[from]?.[to] ?? []
    while (groups.length > 0 && (groups.at(-1)?.held[from] ?? 0) === 0) groups.pop()
    return groups.at(-1)
  }

  #groupOf(funds: readonly number[]): Group {
    const key = funds.join()
    const known = this.#groups.get(key)
    if (known !== undefined) return known
    const group: Group = { funds, held: this.#free.map(() => 0), isClosed: false }
    this.#groups.set(key, group)
    return group
  }
}

function pathTo(fund: number, cameFrom: ReadonlyMap<number, number | undefined>): number[] {
  const path = [fund]
  for (let before = cameFrom.get(fund); before !== undefined; before = cameFrom.get(before)) path.unshift(before)
  return path
}
