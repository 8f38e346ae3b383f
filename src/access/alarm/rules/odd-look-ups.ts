import type { Role } from '../../roles.ts'
import { usualFor } from './usual.ts'

/**
 * - `day-limit`: nearly everything that a day allows was seen
 * - `many-lists`: more different lists in a day than the duty needs
 * - `one-by-one`: one or two people each in the registers of many desa: looking people up to order, not working on a list
 * - `elsewhere`: asked again and again for lists or people that are not his; the pages never offer them
 * - `at-night`: full numbers in the hours in which an office is closed
 */
export const alarmRules = ['day-limit', 'many-lists', 'one-by-one', 'elsewhere', 'at-night'] as const
export type AlarmRule = (typeof alarmRules)[number]

/** What one person has looked up today in one duty. */
export type LookUps = {
  readonly role: Role
  /** How many rows the day of this duty allows. */
  readonly budget: number
  readonly rows: number
  readonly refused: number
  readonly lists: number
  /** Registers of desa of which only one or two people were seen. */
  readonly singles: number
  readonly atNight: number
}

export type Odd = {
  readonly rule: AlarmRule
  readonly amount: number
  /** Up to here nothing rings. */
  readonly usual: number
  /** 0 at first, one more each time the amount has doubled: what was judged in the morning rings again by evening. */
  readonly step: number
}

/** Below nine tenths lies any honest day we can think of: the limits themselves are wide. */
const shareOfDay = 0.9

/** What is odd in a day; it is told to others and stops nobody. */
export function oddLookUps({ role, budget, ...day }: LookUps): readonly Odd[] {
  const usual = usualFor(role)
  const measured: readonly (readonly [AlarmRule, number, number | null])[] = [
    ['day-limit', day.rows, Math.floor(budget * shareOfDay)],
    ['many-lists', day.lists, usual.lists],
    ['one-by-one', day.singles, usual.singles],
    ['elsewhere', day.refused, usual.refused],
    ['at-night', day.atNight, usual.atNight],
  ]
  return measured.flatMap(([rule, amount, most]) =>
    most === null || amount <= most ? [] : [{ rule, amount, usual: most, step: doublings(amount, most) }],
  )
}

const doublings = (amount: number, usual: number) => Math.floor(Math.log2(amount / Math.max(usual, 1)))
