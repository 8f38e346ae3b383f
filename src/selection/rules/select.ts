import { refuse, type Refusal } from '#values/refusal.ts'
import { byText } from './priority.ts'
import { type Ranked, seatInOrder, type Seating, type Waiting } from './seating.ts'
import type { CutOff, PersonOutcome, SelectionResult, SelectionSnapshot } from './selection-result.ts'

/**
 * Chooses the beneficiaries: everybody in the order of the policy, each accepted when a seat can be found
 * for him beside all who came before, and everybody else in reserve in the same order.
 *
 * Nothing depends on the order in which people were loaded, on the clock or on chance; ties are decided by
 * the published lot. 150,000 people take about a second.
 *
 * @throws RangeError when an id occurs twice; `snapshotFaults` says so in words beforehand
 */
export function select(snapshot: SelectionSnapshot): SelectionResult {
  const seating = seatInOrder(snapshot)
  const { outcomes: selected, funds } = giveSeats(seating, snapshot)
  const outcomes = [...selected, ...queue(seating.waiting, snapshot), ...refusedPeople(snapshot)].toSorted((a, b) =>
    byText(a.id, b.id),
  )
  if (outcomes.some(({ id }, at) => id === outcomes[at - 1]?.id)) {
    throw new RangeError('one person stands twice in the snapshot')
  }
  return {
    outcomes,
    quota: snapshot.quota,
    eligible: seating.seated.length + seating.waiting.length,
    counts: countKinds(outcomes),
    cutOff: cutOffOf(seating.seated.at(-1)),
    funds,
    caps: seating.counts.counters.map(({ cap, taken, last }) => ({ ...cap, taken, cutOff: cutOffOf(last) })),
  }
}

/** What is wrong with the frozen data: somebody stands in it twice, or a lot was not computed as defined. */
export function snapshotFaults({ people }: SelectionSnapshot): Refusal[] {
  const times = new Map<string, number>()
  for (const { id } of people) times.set(id, (times.get(id) ?? 0) + 1)
  const doubles = [...times.values()].filter((count) => count > 1)
  const isOdd = people.some(({ tieKey }) => !/^[0-9a-f]{64}$/.test(tieKey))
  return [
    ...doubles.map((count) => refuse('person-listed-twice', { times: count })),
    ...(isOdd ? [refuse('tie-key-shape')] : []),
  ]
}

/** A selection of nobody is almost always a mistake in the policy or an unfinished verification. */
export function selectsNobody({ counts, outcomes }: SelectionResult): Refusal | undefined {
  return counts.selected === 0 ? refuse('selects-nobody', { people: outcomes.length }) : undefined
}

/**
 * Says who sits where. The plan knows how many of each group sit in a fund; within a group the funds are
 * handed out by rank, so that the answer does not depend on who was moved during the search.
 */
function giveSeats({ seated, plan }: Seating, { funds }: SelectionSnapshot) {
  const left = new Map<string, number[]>()
  const tallies = funds.map((fund) => ({ fund, taken: 0, last: undefined as Ranked | undefined }))
  const outcomes = seated.map((person): PersonOutcome => {
    const key = person.own.join()
    const held = left.get(key) ?? [...plan.heldBy(person.own)]
    left.set(key, held)
    const place = held.findIndex((count) => count > 0)
    const tally = tallies[place]
    if (tally === undefined) throw new Error('the plan seats fewer people than it accepted')
    held[place] = (held[place] ?? 0) - 1
    tally.taken++
    tally.last = person
    return { id: person.id, kind: 'selected', rank: person.rank, fundId: tally.fund.id, seat: tally.taken }
  })
  return { outcomes, funds: tallies.map(({ fund, taken, last }) => ({ ...fund, taken, cutOff: cutOffOf(last) })) }
}

/** Puts those without a seat in line: one line for all, and one behind each fund that may pay for them. */
function queue(waiting: readonly Waiting[], { funds, reserveLimit }: SelectionSnapshot): PersonOutcome[] {
  const lines = funds.map(({ id }) => ({ fundId: id, place: 0 }))
  let places = 0
  return waiting.map(({ id, rank, own, because }) => {
    if (own.length === 0 || places >= (reserveLimit ?? Infinity)) return { id, kind: 'outside-quota', rank, because }
    const queues = lines.filter((_, fund) => own.includes(fund))
    for (const line of queues) line.place++
    places++
    return { id, kind: 'reserve', rank, place: places, queues: queues.map((line) => ({ ...line })), because }
  })
}

const refusedPeople = ({ people }: SelectionSnapshot): PersonOutcome[] =>
  people
    .filter(({ obstacles }) => obstacles.length > 0)
    .map(({ id, obstacles }) => ({ id, kind: 'refused', failures: obstacles }))

function cutOffOf(last: Ranked | undefined): CutOff | null {
  if (last === undefined) return null
  const { rank, decile, riskClass, nominatedOn, tieKey } = last
  return { rank, decile, riskClass, nominatedOn, tieKey }
}

function countKinds(outcomes: readonly PersonOutcome[]): SelectionResult['counts'] {
  const counts = { selected: 0, reserve: 0, 'outside-quota': 0, refused: 0 }
  for (const { kind } of outcomes) counts[kind]++
  return counts
}
