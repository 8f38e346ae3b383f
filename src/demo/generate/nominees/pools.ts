import { jobAt } from '../people/jobs.ts'
import type { Registry } from '../people/registry.ts'
import type { Standing } from './standing.ts'
import { groupOfJob, type Reason, reasons, workGroups } from './targets.ts'

/** From whom the nominees are drawn: numbers of people. */
export type Pools = {
  readonly desa: readonly number[]
  /** By decile 1 to 4, then by group of work, then by desa. */
  readonly eligible: readonly (readonly (readonly (readonly number[])[])[])[]
  /** People against whom one reason stands, and whom a desa might name all the same. */
  readonly others: ReadonlyMap<Reason, readonly number[]>
}

export function poolsOf(registry: Registry, standing: Standing): Pools {
  const desa = registry.areas.desa.map((_, i) => i)
  const eligible = [1, 2, 3, 4].map(() => workGroups.map(() => desa.map((): number[] => [])))
  const others = new Map(reasons.map((reason) => [reason, [] as number[]]))
  for (let id = 0; id < registry.size; id++) {
    if (standing.isBorderline(id)) continue
    const found = standing.reasonsOf(id)
    if (found.length === 0) placeOf(eligible, registry, standing, id)?.push(id)
    const mainly = mainReason(registry, standing, id, found)
    if (mainly) others.get(mainly)?.push(id)
  }
  return { desa, eligible, others }
}

function placeOf(eligible: number[][][][], registry: Registry, standing: Standing, id: number): number[] | undefined {
  const group = groupOfJob[registry.job[id] as number]
  const decile = standing.decileOf(id)
  if (group === undefined || decile === null) return undefined
  return eligible[decile - 1]?.[workGroups.indexOf(group)]?.[registry.desa[id] as number]
}

/**
 * For which reason a person may be drawn. Two reasons are kept together only where a list would really name such a
 * person: an official in a high decile, a dead worker. Public servants of a low decile are named only when they
 * are village officials, whose work the desa writes openly.
 */
function mainReason(registry: Registry, standing: Standing, id: number, found: readonly Reason[]): Reason | undefined {
  const { kind } = jobAt(registry.job[id] as number)
  if (kind === 'excluded' && found.length <= 2 && !found.includes('not-ranked')) return 'excluded-group'
  if (found.length > 1) return undefined
  const [only] = found
  if (only === 'decile-above-limit') return kind === 'work' && (standing.decileOf(id) ?? 10) <= 8 ? only : undefined
  if (only === 'not-working') return only
  return kind === 'work' ? only : undefined
}
