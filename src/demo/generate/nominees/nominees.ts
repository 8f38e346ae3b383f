import type { OccupationCode } from '#values/occupation.ts'
import { drawOutsiders } from './outsiders.ts'
import { type Pools, poolsOf } from './pools.ts'
import { type Random, sample, shareOut } from '../random.ts'
import { type Person, personAt, type Registry } from '../people/registry.ts'
import type { Standing } from './standing.ts'
import {
  doubleTargets,
  eligibleInAll,
  eligibleTargets,
  ineligibleTargets,
  type Reason,
  reasons,
  rowsInAll,
  workGroups,
} from './targets.ts'
import { dirt } from '../dirt.ts'

/** One name on one desa's list, as it truly is. What the desa writes about it comes later. */
export type Nominee = {
  /** The desa that nominates, as a number in the list of areas. */
  readonly desa: number
  /** Null when the row says nothing that could lead to a person. */
  readonly person: Person | null
  readonly decile: number | null
  /** Empty for the eligible. */
  readonly reasons: readonly Reason[]
  readonly occupation: OccupationCode | null
  /** The same person stands earlier on this list, or on the list of another desa. */
  readonly double: 'no' | 'same-desa' | 'other-desa'
}

/** Draws who is nominated, `rows` names in all, and gives them to the desa: one list of names for each desa. */
export function drawNominees(random: Random, registry: Registry, standing: Standing, rows: number): Nominee[][] {
  const scale = rows / rowsInAll
  const pools = poolsOf(registry, standing)
  const eligible = drawEligible(random, pools, Math.round(eligibleInAll * scale))
  const others = drawOthers(random, pools, scale)
  const known = [...eligible, ...others].map((id) => nomineeOf(random, registry, standing, id))
  const strangers = drawStrangers(random, registry, share('not-in-registry', scale))
  const people = [...known, ...strangers]
  const doubles = drawDoubles(random, registry, people, scale)
  const blanks = shareOut(
    share('row-unusable', scale),
    registry.areas.desa.map(() => 0.2 + random.next()),
  )
  const lists = registry.areas.desa.map((): Nominee[] => [])
  for (const nominee of [...people, ...doubles]) lists[nominee.desa]?.push(nominee)
  return lists.map((list, desa) => [
    ...sample(random, list, list.length),
    ...Array.from({ length: blanks[desa] ?? 0 }, () => unusable(desa)),
  ])
}

const share = (reason: Reason, scale: number) => Math.round(ineligibleTargets[reason] * scale)

/** Shares the eligible out over deciles and groups, then over the desa by the people they have and their zeal. */
function drawEligible(random: Random, pools: Pools, count: number): number[] {
  const weights = eligibleTargets.flatMap((row) => workGroups.map((group) => row[group]))
  const cells = pools.eligible.flat()
  const counts = shareOut(
    count,
    weights,
    cells.map((byDesa) => byDesa.reduce((all, list) => all + list.length, 0)),
  )
  const zeal = pools.desa.map(() => 0.6 + 0.8 * random.next())
  return cells.flatMap((byDesa, cell) => {
    const rooms = byDesa.map((list) => list.length)
    const shares = shareOut(
      counts[cell] ?? 0,
      rooms.map((room, desa) => room ** 0.8 * (zeal[desa] ?? 1)),
      rooms,
    )
    return byDesa.flatMap((list, desa) => sample(random, list, shares[desa] ?? 0))
  })
}

function drawOthers(random: Random, pools: Pools, scale: number): number[] {
  return reasons.flatMap((reason) => {
    const pool = pools.others.get(reason)
    return sample(random, pool ?? [], share(reason, scale))
  })
}

function nomineeOf(random: Random, registry: Registry, standing: Standing, id: number): Nominee {
  const person = personAt(registry, id)
  const desa = random.chance(dirt.otherDesa) ? neighbour(random, registry, person.desa) : person.desa
  return {
    desa,
    person,
    decile: standing.decileOf(id),
    reasons: standing.reasonsOf(id),
    occupation: person.job.code,
    double: 'no',
  }
}

/** People of other kabupaten, whom a desa names because they work there. */
export function drawStrangers(random: Random, registry: Registry, count: number): Nominee[] {
  return drawOutsiders(random, registry, count).map(outsideNominee)
}

function outsideNominee(person: Person): Nominee {
  return {
    desa: person.desa,
    person,
    decile: null,
    reasons: ['not-in-registry'],
    occupation: person.job.code,
    double: 'no',
  }
}

const unusable = (desa: number): Nominee => ({
  desa,
  person: null,
  decile: null,
  reasons: ['row-unusable'],
  occupation: null,
  double: 'no',
})

/** Another desa of the same kecamatan; the same one where it has no neighbour. */
function neighbour(random: Random, { areas }: Registry, desa: number): number {
  const home = areas.desa[desa]?.kecamatan.code
  const near = areas.desa.flatMap(({ kecamatan }, i) => (kecamatan.code === home && i !== desa ? [i] : []))
  return near.length > 0 ? random.pick(near) : desa
}

function drawDoubles(random: Random, registry: Registry, people: readonly Nominee[], scale: number): Nominee[] {
  const within = Math.round(doubleTargets.sameDesa * scale)
  const across = Math.round(doubleTargets.otherDesa * scale)
  const drawn = sample(random, people, within + across)
  return drawn.map((nominee, i): Nominee => {
    if (i < within) return { ...nominee, double: 'same-desa' }
    const far = random.below(registry.areas.desa.length)
    const desa = random.chance(0.6) || far === nominee.desa ? neighbour(random, registry, nominee.desa) : far
    return { ...nominee, desa, double: desa === nominee.desa ? 'same-desa' : 'other-desa' }
  })
}
