import { civilOf, type Day, dayOf, isoOf, two } from '../calendar.ts'
import type { DateDamage } from './damage.ts'
import type { dirt } from '../dirt.ts'
import type { Random } from '../random.ts'

export type DateFault = keyof typeof dirt.birthDate | 'none'

/** A birth date with one fault; null when it is missing. Some faults do not fit some dates and leave them as they are. */
export function spoilDate(random: Random, fault: DateFault, birth: Day): Day | null {
  const { year, month, day } = civilOf(birth)
  switch (fault) {
    case 'none':
      return birth
    case 'missing':
      return null
    case 'dayAndMonthSwapped':
      return day <= 12 ? dayOf(year, day, month) : birth
    case 'yearOnly':
      return dayOf(year, 1, 1)
    case 'dayOrMonthWrong':
      return random.chance(0.5)
        ? dayOf(year, month, otherThan(random, day, 28))
        : dayOf(year, otherThan(random, month, 12), Math.min(day, 28))
    case 'yearOff':
      return dayOf(year + random.pick([-1, 1, -1, 1, -2, 2, -10, 10]), month, Math.min(day, 28))
  }
}

export const dateDamage = (fault: DateFault): DateDamage =>
  fault === 'none' ? 'none' : fault === 'missing' ? 'gone' : 'near'

function otherThan(random: Random, value: number, most: number): number {
  return 1 + ((value + random.below(most - 1)) % most)
}

/** The five shapes in which villages write a date; `cell` is a real date cell of the spreadsheet. */
export const dateShapes = ['slashes', 'shortYear', 'words', 'iso', 'cell'] as const
export type DateShape = (typeof dateShapes)[number]

const months = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ')

/** What stands in the cell; a date cell is given in ISO form and typed as a date where the sheet is made. */
export function writeDate(day: Day, shape: DateShape): string {
  const { year, month, day: date } = civilOf(day)
  switch (shape) {
    case 'slashes':
      return `${two(date)}/${two(month)}/${year}`
    case 'shortYear':
      return `${two(date)}-${two(month)}-${two(year % 100)}`
    case 'words':
      return `${date} ${months[month - 1] ?? ''} ${year}`
    case 'iso':
    case 'cell':
      return isoOf(day)
  }
}
