import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { SeatPlan } from './seat-plan.ts'

it('moves a chain of people to reach the one free seat', () => {
  const plan = new SeatPlan([1, 1, 1, 1])
  expect(plan.seat([0, 1])).toBe(true)
  expect(plan.seat([1, 2])).toBe(true)
  expect(plan.seat([2, 3])).toBe(true)
  expect(plan.seat([0])).toBe(true)
  expect([plan.heldBy([0]), plan.heldBy([0, 1]), plan.heldBy([1, 2]), plan.heldBy([2, 3])]).toEqual([
    [1, 0, 0, 0],
    [0, 1, 0, 0],
    [0, 0, 1, 0],
    [0, 0, 0, 1],
  ])
  expect(plan.seat([0, 1, 2, 3])).toBe(false)
})

it('seats as many as a newcomer-by-newcomer matching that remembers every single person', () => {
  const instance = fc.tuple(
    fc.array(fc.nat(4), { minLength: 5, maxLength: 5 }),
    fc.array(fc.subarray([0, 1, 2, 3, 4]), { maxLength: 40 }),
  )
  fc.assert(
    fc.property(instance, ([seats, people]) => {
      const plan = new SeatPlan(seats)
      const single = new SinglePersonMatching(seats)
      for (const funds of people) expect(plan.seat(funds)).toBe(single.seat(funds))
      const groups = [...new Map(people.map((funds) => [funds.join(), funds])).values()]
      const taken = seats.map((_, fund) => groups.reduce((sum, funds) => sum + (plan.heldBy(funds)[fund] ?? 0), 0))
      taken.forEach((count, fund) => expect(count).toBeLessThanOrEqual(seats[fund] ?? 0))
      for (const funds of groups)
        plan.heldBy(funds).forEach((held, fund) => expect(held === 0 || funds.includes(fund)).toBe(true))
    }),
    { numRuns: 2000 },
  )
})

/** The textbook search, one person at a time and without groups. */
class SinglePersonMatching {
  readonly #holders: number[][]
  readonly #people: (readonly number[])[] = []
  readonly #seats: readonly number[]

  constructor(seats: readonly number[]) {
    this.#seats = seats
    this.#holders = seats.map(() => [])
  }

  seat(funds: readonly number[]): boolean {
    this.#people.push(funds)
    return this.#place(this.#people.length - 1, new Set())
  }

  #place(person: number, tried: Set<number>): boolean {
    for (const fund of this.#people[person] ?? []) {
      if (tried.has(fund)) continue
      tried.add(fund)
      const holders = this.#holders[fund] ?? []
      const isRoom = holders.length < (this.#seats[fund] ?? 0)
      const leaving = isRoom ? undefined : holders.find((holder) => this.#place(holder, tried))
      if (!isRoom && leaving === undefined) continue
      this.#holders[fund] = [...holders.filter((holder) => holder !== leaving), person]
      return true
    }
    return false
  }
}
