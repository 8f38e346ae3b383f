import { CapCount } from './cap-count.ts'
import { byPriority } from './priority.ts'
import { SeatPlan } from './seat-plan.ts'
import type { SelectionCandidate, SelectionSnapshot, Shortage } from './selection-result.ts'

/** Somebody who meets the conditions, in his place of the order, with the funds by their place in the snapshot. */
export type Ranked = SelectionCandidate & { readonly rank: number; readonly own: readonly number[] }

export type Waiting = Ranked & { readonly because: Shortage }

export type Seating = {
  readonly seated: readonly Ranked[]
  readonly waiting: readonly Waiting[]
  readonly plan: SeatPlan
  readonly counts: CapCount<Ranked>
}

/**
 * Goes through everybody who meets the conditions, in the order of the policy, and accepts each for whom
 * quota, caps and funds still have room.
 *
 * Priority comes first, the number of heads second: a person is never passed over so that two behind him
 * fit. What refuses somebody would refuse him at the end as well, so no seat stays empty that he could take.
 */
export function seatInOrder(snapshot: SelectionSnapshot): Seating {
  const plan = new SeatPlan(snapshot.funds.map(({ seats }) => seats))
  const counts = new CapCount<Ranked>(snapshot.caps)
  const seated: Ranked[] = []
  const waiting: Waiting[] = []
  for (const ranked of inOrder(snapshot)) {
    const because = seated.length >= snapshot.quota ? quotaIsFull : shortageFor(ranked, counts, plan)
    if (because === undefined) {
      counts.take(ranked)
      seated.push(ranked)
    } else waiting.push({ ...ranked, because: ranked.own.length === 0 ? noFund : because })
  }
  return { seated, waiting, plan, counts }
}

const quotaIsFull: Shortage = { kind: 'quota' }
const noFund: Shortage = { kind: 'no-fund' }

function inOrder({ people, priority, funds }: SelectionSnapshot): Ranked[] {
  const placeOf = new Map(funds.map(({ id }, place) => [id, place]))
  return people
    .filter(({ obstacles }) => obstacles.length === 0)
    .toSorted(byPriority(priority))
    .map((person, at) => ({ ...person, rank: at + 1, own: fundPlaces(person, placeOf) }))
}

/** Takes the seat when there is one. The cap is asked first: it has nothing to undo. */
function shortageFor(ranked: Ranked, counts: CapCount<Ranked>, plan: SeatPlan): Shortage | undefined {
  const area = counts.fullAround(ranked)
  if (area !== undefined) return { kind: 'area-cap', area }
  return plan.seat(ranked.own) ? undefined : { kind: 'funds', funds: ranked.funds }
}

function fundPlaces({ funds }: SelectionCandidate, placeOf: ReadonlyMap<string, number>): number[] {
  const places = new Set(funds.map((id) => placeOf.get(id)).filter((place) => place !== undefined))
  return [...places].toSorted((a, b) => a - b)
}
