import type { Sex } from '#values/sex.ts'
import type { Areas } from '../areas.ts'
import type { Day } from '../calendar.ts'
import { type Job, jobAt } from './jobs.ts'
import { roles } from './families.ts'

/**
 * The civil truth of the demo: every resident of the kabupaten, in columns because there are 168,055 of them.
 *
 * People are numbered from 0 in the order of their families and desa. A file of the demo may say something wrong
 * about a person; this never does.
 */
export type Registry = {
  readonly areas: Areas
  readonly size: number
  readonly desa: Uint8Array
  readonly family: Int32Array
  readonly birth: Int32Array
  /** 0 man, 1 woman */
  readonly sex: Uint8Array
  readonly role: Uint8Array
  readonly job: Uint8Array
  /** 1 where the person has died since the register was closed. */
  readonly dead: Uint8Array
  readonly name: readonly string[]
  readonly mother: readonly string[]
  readonly nik: readonly string[]
  readonly birthplace: readonly string[]
  readonly families: Families
}

export type Families = {
  readonly size: number
  readonly kk: readonly string[]
  /** Number of the first member; members are neighbours, and one more entry closes the last family. */
  readonly first: Int32Array
  readonly dusun: Uint8Array
  /** 1 to 10, or 0 for a family that has no rank yet (belum diperingkat). */
  readonly decile: Uint8Array
}

/** One person taken out of the columns; outsiders, who stand in no registry of the kabupaten, have the id -1. */
export type Person = {
  readonly id: number
  readonly desa: number
  readonly dusun: number
  readonly name: string
  readonly sex: Sex
  readonly birth: Day
  readonly birthplace: string
  readonly mother: string
  readonly nik: string
  readonly kk: string
  readonly job: Job
}

export function personAt(registry: Registry, id: number): Person {
  const family = registry.family[id] as number
  return {
    id,
    desa: registry.desa[id] as number,
    dusun: registry.families.dusun[family] as number,
    name: registry.name[id] as string,
    sex: sexAt(registry, id),
    birth: registry.birth[id] as number,
    birthplace: registry.birthplace[id] as string,
    mother: registry.mother[id] as string,
    nik: registry.nik[id] as string,
    kk: registry.families.kk[family] as string,
    job: jobAt(registry.job[id] as number),
  }
}

const sexAt = (registry: Registry, id: number): Sex => (registry.sex[id] === 1 ? 'P' : 'L')
export const decileAt = (registry: Registry, id: number): number =>
  registry.families.decile[registry.family[id] as number] as number
export const roleAt = (registry: Registry, id: number): string => roles[registry.role[id] as number] as string

/** Everybody on the same family card, the person included. */
export function householdOf(registry: Registry, id: number): number[] {
  const family = registry.family[id] as number
  const from = registry.families.first[family] as number
  const to = registry.families.first[family + 1] as number
  return Array.from({ length: to - from }, (_, i) => from + i)
}
