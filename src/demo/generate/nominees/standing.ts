import { type Day, dayOf, launch, ageAt } from '../calendar.ts'
import type { CoverSegment } from '../cover.ts'
import { jobAt } from '../people/jobs.ts'
import { decileAt, type Registry } from '../people/registry.ts'
import type { Reason } from './targets.ts'

/** The truth of one programme-year: who could be chosen, and what stands against the others. */
export type Standing = {
  /** Every reason that holds, in the order of the list of reasons; empty for the eligible. */
  readonly reasonsOf: (id: number) => Reason[]
  /** Whether the answer could hang on the day on which the age is counted; such people are left out of the demo. */
  readonly isBorderline: (id: number) => boolean
  /** The decile the welfare extract gives; null where the family has no rank or the person has died. */
  readonly decileOf: (id: number) => number | null
}

/** The demo's decile limit, of the programme of 2025 (BOM-10). */
const highestDecile = 4

const firstDay = dayOf(2025, 3, 1)
const lastDay = dayOf(2025, 12, 31)

export function standingOf(registry: Registry, covered: ReadonlyMap<number, CoverSegment>): Standing {
  const decileOf = (id: number) => (registry.dead[id] === 1 ? null : decileAt(registry, id) || null)
  const reasonsOf = (id: number): Reason[] => {
    const decile = decileOf(id)
    const { kind } = jobAt(registry.job[id] as number)
    const age = ageAt(registry.birth[id] as Day, launch)
    const isDead = registry.dead[id] === 1
    const found: readonly (readonly [boolean, Reason])[] = [
      [decile !== null && decile > highestDecile, 'decile-above-limit'],
      [decile === null && !isDead, 'not-ranked'],
      [covered.has(id), 'covered'],
      [isDead, 'deceased'],
      [kind === 'excluded', 'excluded-group'],
      [age >= 65, 'too-old'],
      [age < 18, 'too-young'],
      [kind === 'idle', 'not-working'],
    ]
    return found.flatMap(([holds, reason]) => (holds ? [reason] : []))
  }
  const isBorderline = (id: number) => {
    const birth = registry.birth[id] as Day
    const [before, after] = [ageAt(birth, firstDay), ageAt(birth, lastDay)]
    return (before < 18 && after >= 18) || (before < 65 && after >= 65)
  }
  return { reasonsOf, isBorderline, decileOf }
}
