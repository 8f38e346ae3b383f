import { ageAt, isoOf, launch } from '#demo/generate/calendar.ts'
import { decileAt, personAt, type Person, type Registry } from '#demo/generate/people/registry.ts'
import { settleKabupaten } from '#demo/generate/people/settle.ts'
import { randomOf, type Random } from '#demo/generate/random.ts'
import type { Desa } from '#demo/generate/areas.ts'
import { occupations, type Occupation } from '#values/occupation.ts'

/** Kutai Timur, the largest programme known, protects 150,000 workers; every bulk figure is taken at that size. */
export const workersOfALargePemda = 150_000

export type Worker = Person & {
  readonly home: Desa
  readonly birthDate: string
  readonly decile: number
  readonly occupation: Occupation
}

/** Grown people of a kabupaten of Bombana's kind, with the names, families and numbers of the demo's generator. */
export function drawWorkers(count: number): readonly Worker[] {
  const random = randomOf('bench')
  const registry = settleKabupaten(random.fork('registry'), '74.06', Math.ceil(count * peopleForAWorker))
  const grown = Array.from({ length: registry.size }, (_, id) => id).filter((id) => isGrown(registry, id))
  if (grown.length < count) throw new RangeError(`only ${grown.length} grown people in ${registry.size}`)
  // Evenly over the whole registry, so that every desa has its share.
  return Array.from({ length: count }, (_, at) =>
    workerAt(registry, grown[Math.floor((at * grown.length) / count)]!, random),
  )
}

function isGrown(registry: Registry, id: number): boolean {
  const age = ageAt(registry.birth[id] as number, launch)
  return age >= 18 && age < 65
}

/** A little more than what the generated families have of children and old people. */
const peopleForAWorker = 1.9

function workerAt(registry: Registry, id: number, random: Random): Worker {
  const person = personAt(registry, id)
  return {
    ...person,
    home: registry.areas.desa[person.desa] as Desa,
    birthDate: isoOf(person.birth),
    decile: decileAt(registry, id),
    occupation: occupations.find(({ code }) => code === person.job.code) ?? random.pick(occupations),
  }
}
