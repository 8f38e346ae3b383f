import type { Sex } from '#values/sex.ts'
import { type Random, weighted } from '../random.ts'

/** Position on the family card (SHDK). */
export const roles = ['Kepala Keluarga', 'Istri', 'Anak', 'Orang Tua', 'Famili Lain'] as const
export type RoleIndex = 0 | 1 | 2 | 3 | 4

export type Member = { readonly role: RoleIndex; readonly sex: Sex; readonly age: number }

type Plan = (random: Random) => Member[]

/**
 * One household as it stands on a family card. The mix gives about four people a family, few above seven, and
 * more children than grandparents; assumed, near the census of 2020 for the province.
 */
export function drawFamily(random: Random): readonly Member[] {
  return (plans[drawPlan(random)] as Plan)(random)
}

const plans: readonly Plan[] = [couple, couplesWithParent, motherAlone, fatherAlone, oldPerson, youngPerson, oldCouple]
const drawPlan = weighted([69, 9, 7, 2.5, 5, 3, 4.5])

/** Heads are 22 to 64, most in their thirties and forties. */
function headAge(random: Random): number {
  return Math.round(Math.min(64, Math.max(21, random.around(41, 10))))
}

function head(sex: Sex, age: number): Member {
  return { role: 0, sex, age }
}

function couple(random: Random): Member[] {
  const age = headAge(random)
  const wife = Math.max(18, Math.round(age - random.around(3.5, 3)))
  return [head('L', age), { role: 1, sex: 'P', age: wife }, ...children(random, wife, drawCount(random))]
}

function couplesWithParent(random: Random): Member[] {
  const family = couple(random)
  const age = (family[0] as Member).age + Math.round(random.around(26, 4))
  return [...family, { role: 3, sex: random.chance(0.7) ? 'P' : 'L', age: Math.min(94, age) }]
}

function motherAlone(random: Random): Member[] {
  const age = headAge(random) + 3
  return [head('P', age), ...children(random, age, 1 + random.below(3))]
}

function fatherAlone(random: Random): Member[] {
  const age = headAge(random) + 4
  return [head('L', age), ...children(random, age - 4, 1 + random.below(3))]
}

function oldPerson(random: Random): Member[] {
  return [head(random.chance(0.68) ? 'P' : 'L', random.between(55, 88))]
}

function youngPerson(random: Random): Member[] {
  const alone = head(random.chance(0.6) ? 'L' : 'P', random.between(19, 34))
  const sibling: Member = { role: 4, sex: random.chance(0.5) ? 'L' : 'P', age: random.between(17, 28) }
  return random.chance(0.3) ? [alone, sibling] : [alone]
}

function oldCouple(random: Random): Member[] {
  const age = random.between(58, 82)
  return [head('L', age), { role: 1, sex: 'P', age: Math.max(50, age - random.between(0, 8)) }]
}

const drawCount = weighted([5, 16, 28, 25, 15, 8, 3])

/** Children still on the card, born when the mother was 18 to 42; grown ones mostly have a card of their own. */
function children(random: Random, mother: number, count: number): Member[] {
  const born: Member[] = []
  let age = Math.min(24, mother - 18 - random.below(6))
  for (let i = 0; i < count && age >= 0; i++) {
    if (mother - age <= 43) born.push({ role: 2, sex: random.chance(0.512) ? 'L' : 'P', age })
    if (!random.chance(0.012)) age -= 1 + random.between(1, 4)
  }
  return born
}
