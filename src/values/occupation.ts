import type { Sentence } from './language.ts'
import { labourAndCraftOccupations } from './occupations/labour-and-craft.ts'
import { landOccupations } from './occupations/land.ts'
import type { OccupationSector, RiskClass } from './occupations/row.ts'
import { seaOccupations } from './occupations/sea.ts'
import { serviceAndCareOccupations } from './occupations/service-and-care.ts'
import { tradeOccupations } from './occupations/trade.ts'
import { transportOccupations } from './occupations/transport.ts'

export type { OccupationSector, RiskClass } from './occupations/row.ts'

const rows = [
  ...seaOccupations,
  ...landOccupations,
  ...tradeOccupations,
  ...transportOccupations,
  ...labourAndCraftOccupations,
  ...serviceAndCareOccupations,
] as const

export type OccupationCode = (typeof rows)[number][0]

/**
 * An occupation as it is registered. It decides money: a sudden death at work counts as an accident only while
 * doing the registered activity (P5/2021 art. 85), and the temporary relief of PP 50/2025 has other months for
 * transport than for the rest.
 *
 * The list is our own; the branch has its own codes and gets them through its column map.
 */
export type Occupation = {
  readonly code: OccupationCode
  readonly label: Sentence
  readonly sector: OccupationSector
  /** platform and non-platform transport, the group PP 50/2025 relieves longer */
  readonly transport: boolean
  /** ISCO-08 unit group, for statistics only */
  readonly isco: string
  readonly riskClass: RiskClass
  /** how villages and identity cards write it, in lower case */
  readonly aliases: readonly string[]
}

export const occupations: readonly Occupation[] = rows.map(([code, id, en, sector, isco, riskClass, aliases]) => ({
  code,
  label: { id, en },
  sector,
  transport: sector === 'transport',
  isco,
  riskClass,
  aliases: aliases.split(', '),
}))

const byWriting: ReadonlyMap<string, Occupation> = new Map(
  occupations.flatMap((occupation) =>
    [occupation.code, occupation.label.id, occupation.label.en, ...occupation.aliases].map(
      (writing) => [plain(writing), occupation] as const,
    ),
  ),
)

/**
 * Finds the occupation a list means: as written, else without its last words ("nelayan rumpon" is a nelayan).
 *
 * Undefined means that a person must say. "Petani dan nelayan" names two, and nothing is guessed from likeness:
 * which activity is registered decides a claim.
 */
export function findOccupation(text: string): Occupation | undefined {
  const whole = byWriting.get(plain(text))
  if (whole) return whole
  const named = text.split(/[/,;&+]|\bdan\b/i).map((part) => byBeginning(plain(part)))
  const known = new Set(named.filter((occupation) => occupation !== undefined))
  return known.size === 1 ? [...known][0] : undefined
}

function byBeginning(written: string): Occupation | undefined {
  const words = written.split(' ')
  while (words.length > 0) {
    const found = byWriting.get(words.join(' '))
    if (found) return found
    words.pop()
  }
  return undefined
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim()
}
