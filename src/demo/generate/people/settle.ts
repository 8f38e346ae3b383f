import type { Sex } from '#values/sex.ts'
import { type Areas, areasOf, type Desa } from '../areas.ts'
import { type Civil, civilOf, type Day } from '../calendar.ts'
import { employmentOf } from './employment.ts'
import { drawFamily, type Member } from './families.ts'
import { type NamedMember, nameMembers } from './members.ts'
import { livelihoodOf } from './livelihoods.ts'
import { type Culture, cultures } from '../names/compose-name.ts'
import { issuerOf, type Issuer } from './numbers.ts'
import { type Origin, originsOf } from './origins.ts'
import { type Random, shareOut, weighted } from '../random.ts'
import type { Registry } from './registry.ts'
import { rankFamilies } from './welfare.ts'

/** Half of the deaths of nine months after the register was closed are still in it; 6 to 7 per 1,000 a year. */
const deadButListed = 0.0024

/** Fills the desa of a kabupaten with families until it has exactly so many people. */
export function settleKabupaten(random: Random, kabupaten: string, population: number): Registry {
  const areas = areasOf(kabupaten)
  const settling = newSettling(random, areas, population)
  const people = desaSizes(random.fork('sizes'), areas, population)
  for (const [index, desa] of areas.desa.entries())
    settleDesa(settling, { desa, index, people: people[index] as number })
  const { columns, families } = settling
  const first = Int32Array.from([...families.first, population])
  const decile = rankFamilies(random.fork('welfare'), { first, job: columns.job })
  return {
    areas,
    ...columns,
    families: { ...families, size: families.kk.length, first, dusun: Uint8Array.from(families.dusun), decile },
  }
}

type Settling = ReturnType<typeof newSettling>

function newSettling(random: Random, areas: Areas, population: number) {
  return {
    random: random.fork('people'),
    issuer: issuerOf(random.fork('numbers')),
    originOf: originsOf(areas),
    families: { kk: [] as string[], first: [] as number[], dusun: [] as number[] },
    next: 0,
    columns: newColumns(population),
  }
}

function newColumns(size: number) {
  const texts = () => Array.from<string>({ length: size })
  return {
    size,
    desa: new Uint8Array(size),
    family: new Int32Array(size),
    birth: new Int32Array(size),
    sex: new Uint8Array(size),
    role: new Uint8Array(size),
    job: new Uint8Array(size),
    dead: new Uint8Array(size),
    name: texts(),
    mother: texts(),
    nik: texts(),
    birthplace: texts(),
  }
}

function desaSizes(random: Random, areas: Areas, population: number): number[] {
  const counts = new Map<string, number>()
  for (const { kecamatan } of areas.desa) counts.set(kecamatan.code, (counts.get(kecamatan.code) ?? 0) + 1)
  const weights = areas.desa.map(({ kecamatan, isKelurahan }) => {
    const share = livelihoodOf(kecamatan.code).weight / (counts.get(kecamatan.code) ?? 1)
    return share * (isKelurahan ? 1.5 : 1) * (0.6 + 0.8 * random.next())
  })
  return shareOut(population, weights)
}

type Place = { readonly desa: Desa; readonly index: number; readonly people: number }

/** Some desa of a kecamatan lie on the shore and live from the sea, their neighbours inland hardly at all. */
function seaShare(random: Random, mean: number): number {
  const isOnShore = random.chance(0.62)
  return Math.min(0.9, mean * (isOnShore ? 1.45 : 0.25) * (0.8 + 0.4 * random.next()))
}

function settleDesa(settling: Settling, { desa, index, people }: Place) {
  const { random } = settling
  const life = livelihoodOf(desa.kecamatan.code)
  const drawCulture = weighted(cultures.map((culture) => life.peoples[culture]))
  const employment = employmentOf(seaShare(random, life.sea))
  for (let left = people; left > 0;) {
    const members = drawFamily(random).slice(0, left)
    settleFamily(settling, { desa, index, members, culture: cultures[drawCulture(random)] as Culture, employment })
    left -= members.length
  }
}

type Household = {
  readonly desa: Desa
  readonly index: number
  readonly members: readonly Member[]
  readonly culture: Culture
  readonly employment: ReturnType<typeof employmentOf>
}

function settleFamily(settling: Settling, household: Household) {
  const { random, families, issuer } = settling
  const family = families.kk.length
  const issued: Civil = { year: random.between(2006, 2024), month: random.between(1, 12), day: random.between(1, 28) }
  families.kk.push(issuer.kk(household.desa.kecamatan.code.replaceAll('.', ''), issued))
  families.first.push(settling.next)
  families.dusun.push(1 + random.below(4))
  const named = nameMembers(random, household)
  for (const [i, member] of household.members.entries()) {
    register(settling, { member, household, family, ...(named[i] as NamedMember) })
  }
}

type Entry = NamedMember & { readonly member: Member; readonly household: Household; readonly family: number }

function register(settling: Settling, entry: Entry) {
  const { random, columns, issuer } = settling
  const { desa, index, employment } = entry.household
  const { sex, age, role } = entry.member
  const id = settling.next++
  const born = { culture: entry.culture, age, kecamatan: desa.kecamatan.code, desaName: desa.name }
  const origin = settling.originOf(random, born)
  columns.desa[id] = index
  columns.family[id] = entry.family
  columns.birth[id] = entry.birth
  columns.sex[id] = sex === 'P' ? 1 : 0
  columns.role[id] = role
  columns.job[id] = employment(random, { sex, age })
  columns.dead[id] = random.chance(age >= 60 ? deadButListed * 8 : age >= 18 ? deadButListed : 0) ? 1 : 0
  columns.name[id] = entry.name
  columns.mother[id] = entry.mother
  columns.nik[id] = nikOf(random, issuer, { origin, birth: entry.birth, sex })
  columns.birthplace[id] = origin.birthplace
}

/** The number stays when a birth date is corrected later, so for a few people the two differ lawfully. */
function nikOf(
  random: Random,
  issuer: Issuer,
  { origin, birth, sex }: { origin: Origin; birth: Day; sex: Sex },
): string {
  const atIssue = random.chance(0.006) ? birth + random.between(-400, 400) : birth
  return issuer.nik(origin.area, civilOf(atIssue), sex)
}
