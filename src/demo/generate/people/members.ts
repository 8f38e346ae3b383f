import type { Sex } from '#values/sex.ts'
import { civilOf, type Day, dayOf } from '../calendar.ts'
import { composeName, type Culture, cultures } from '../names/compose-name.ts'
import type { Random } from '../random.ts'
import type { Member } from './families.ts'

/** Close of the second half of 2024, to which the published number of people belongs. */
const closing = dayOf(2024, 12, 31)

/** What a member of a household is called, and when born. */
export type NamedMember = {
  readonly name: string
  readonly mother: string
  readonly culture: Culture
  readonly birth: Day
}

/** Husbands and wives are mostly of one people, children of the father's; no two of a family share a name. */
export function nameMembers(
  random: Random,
  { members, culture }: { members: readonly Member[]; culture: Culture },
): NamedMember[] {
  const used = new Set<string>()
  const named: NamedMember[] = []
  const wife = members.findIndex(({ role, sex }) => role === 1 || (role === 0 && sex === 'P'))
  for (const { role, sex, age } of members) {
    const own = role === 1 && random.chance(0.18) ? random.pick(cultures) : culture
    const birth = drawBirth(random, age)
    const birthYear = civilOf(birth).year
    const name = unusedName(random, used, { culture: own, sex, birthYear })
    const isChild = role === 2 && wife >= 0
    const mother = isChild
      ? (named[wife] as NamedMember).name
      : composeName(random, { culture: own, sex: 'P', birthYear: birthYear - 26 })
    named.push({ name, mother, culture: own, birth })
  }
  return named
}

type Bearer = { readonly culture: Culture; readonly sex: Sex; readonly birthYear: number }

function unusedName(random: Random, used: Set<string>, bearer: Bearer): string {
  let name = composeName(random, bearer)
  for (let attempt = 0; used.has(name) && attempt < 8; attempt++) name = composeName(random, bearer)
  used.add(name)
  return name
}

/** Older people often know only the year; their cards say 1 January, 31 December or 1 July. */
function drawBirth(random: Random, age: number): Day {
  const birth = closing - Math.floor(age * 365.25) - random.below(365)
  if (age < 35 || !random.chance(0.06)) return birth
  const { year } = civilOf(birth)
  return random.pick([dayOf(year, 1, 1), dayOf(year, 12, 31), dayOf(year, 7, 1)])
}
