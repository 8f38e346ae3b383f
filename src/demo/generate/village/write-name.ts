import { ageAt, launch } from '../calendar.ts'
import { dirt } from '../dirt.ts'
import type { Person } from '../people/registry.ts'
import type { Random } from '../random.ts'
import type { Hand } from './hand.ts'
import { misspell, type NameFault, respell, spoilName, titled } from './spoil-name.ts'

/** The name of a nominee in the desa's hand. */
export function writeName(random: Random, hand: Hand, person: Person, fault: NameFault): string {
  const damaged = spoilName(random, fault, person.name)
  const spelt = fault === 'none' && random.chance(dirt.nameVariant) ? respell(random, damaged) : damaged
  const full = withAdditions(random, person, spelt)
  return hand.isUpperCase ? full.toUpperCase() : full
}

const fathers = ['La Hamidi', 'Baharuddin', 'Ambo', 'Sahari', 'Haruna', 'Kasim', 'Slamet', 'Abd. Rahman'] as const

/** Titles, the father's name and a by-name stand around the name and do not change it. */
function withAdditions(random: Random, { sex, birth }: Person, written: string): string {
  const isTitled = ageAt(birth, launch) > 45 && random.chance(dirt.titleOfOver45)
  const base = isTitled ? titled(written, sex) : written
  if (random.chance(dirt.fatherNamed)) return `${base} ${sex === 'L' ? 'bin' : 'binti'} ${random.pick(fathers)}`
  return random.chance(dirt.aliasNamed)
    ? `${base} alias ${random.pick(['Bapak Ani', 'Bidu', 'Ogo', 'Tetta', 'Cua'])}`
    : base
}

/** The mother's name in the desa's hand. */
export function writeMother(random: Random, hand: Hand, { mother }: Person): string {
  const spelt = random.chance(dirt.motherTypo)
    ? misspell(random, mother)
    : random.chance(dirt.motherOtherSpelling)
      ? respell(random, mother)
      : mother
  return hand.isUpperCase ? spelt.toUpperCase() : spelt
}
