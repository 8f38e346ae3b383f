import { type Occupation, occupations } from '#values/occupation.ts'
import { type Job, type JobName, jobNames, jobs } from '../people/jobs.ts'

/**
 * Groups of work by which the demo counts its nominees. The reported facts are 7,509 eligible, 6,000 chosen, about
 * 2,900 fishers among them, then farmers and small traders (BOM-12, BOM-13, BOM-15); the rest is assumed.
 */
export const workGroups = ['fisher', 'crew', 'farmer', 'trader', 'dangerous', 'middling', 'light'] as const
export type WorkGroup = (typeof workGroups)[number]

const named: Partial<Record<JobName, WorkGroup>> = {
  fisher: 'fisher',
  fishingCrew: 'crew',
  diver: 'crew',
  farmer: 'farmer',
  stallTrader: 'trader',
  marketTrader: 'trader',
  foodSeller: 'trader',
  fishTrader: 'trader',
  hawker: 'trader',
}

const riskOf = new Map(occupations.map(({ code, riskClass }) => [code, riskClass]))

/** The risk class by which the demo's policy orders people of one decile; 3 first. */
export const riskClassOf = (code: Occupation['code']): number => riskOf.get(code) ?? 1

/** The group of each job of the registry; undefined for those that cannot be nominated with success. */
export const groupOfJob: readonly (WorkGroup | undefined)[] = jobNames.map((name) => {
  const { code }: Job = jobs[name]
  return code === null
    ? undefined
    : (named[name] ?? (['light', 'middling', 'dangerous'] as const)[riskClassOf(code) - 1])
})

/**
 * Distinct eligible people by decile and group; 7,509 in all.
 *
 * The sum of deciles 1 to 3 is 5,300, and decile 4 has 950 people of the highest risk class. So place 6,000 falls
 * inside that class of decile 4, between two nomination dates, and the tie key moves a handful of people at most:
 * whatever the seed, about 2,900 of the chosen are fishers.
 */
export const eligibleTargets: readonly Readonly<Record<WorkGroup, number>>[] = [
  { fisher: 637, crew: 3, farmer: 350, trader: 180, dangerous: 100, middling: 130, light: 50 },
  { fisher: 796, crew: 4, farmer: 460, trader: 270, dangerous: 120, middling: 155, light: 45 },
  { fisher: 807, crew: 3, farmer: 540, trader: 300, dangerous: 130, middling: 165, light: 55 },
  { fisher: 880, crew: 3, farmer: 700, trader: 350, dangerous: 67, middling: 140, light: 69 },
]

/** Why somebody nominated is not among the 7,509. */
export const reasons = [
  'decile-above-limit',
  'not-ranked',
  'not-in-registry',
  'covered',
  'deceased',
  'excluded-group',
  'too-old',
  'too-young',
  'not-working',
  'row-unusable',
] as const
export type Reason = (typeof reasons)[number]

/** People nominated besides, by the reason they were drawn for; assumed. Some have a second reason as well. */
export const ineligibleTargets: Readonly<Record<Reason, number>> = {
  'decile-above-limit': 470,
  'not-ranked': 90,
  'not-in-registry': 165,
  covered: 250,
  deceased: 60,
  'excluded-group': 70,
  'too-old': 105,
  'too-young': 45,
  'not-working': 45,
  'row-unusable': 36,
}

/** Rows that name somebody a second time: in the list of the same desa, and in another's; assumed. */
export const doubleTargets = { sameDesa: 95, otherDesa: 135 } as const

const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0)

/** Distinct eligible people, and nominee rows, of the full demo. */
export const eligibleInAll = sum(eligibleTargets.flatMap((row) => Object.values(row)))
export const rowsInAll = eligibleInAll + sum(Object.values(ineligibleTargets)) + sum(Object.values(doubleTargets))

/** Places the money buys (BOM-13). */
export const placesInAll = 6000
