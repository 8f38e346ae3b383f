import type { Sex } from '#values/sex.ts'
import { type Civil, two } from '../calendar.ts'
import type { Random } from '../random.ts'

/** Gives out NIK and KK numbers as the registry office does: area, date, and the next serial of that day. */
export type Issuer = {
  readonly nik: (area: string, birth: Civil, sex: Sex) => string
  readonly kk: (area: string, issued: Civil) => string
}

export function issuerOf(random: Random): Issuer {
  const serials = new Map<string, number>()
  // Serials run on a little: others of the same day and kecamatan have moved away or died.
  const next = (head: string) => {
    const serial = (serials.get(head) ?? 0) + 1 + (random.chance(0.18) ? 1 + random.below(3) : 0)
    serials.set(head, serial)
    return head + String(serial).padStart(4, '0')
  }
  return {
    nik: (area, birth, sex) => next(area + datePart(birth, sex)),
    kk: (area, issued) => next(area + datePart(issued, 'L')),
  }
}

/** DDMMYY, with 40 added to the day of a woman. */
export const datePart = ({ year, month, day }: Civil, sex: Sex) =>
  two(sex === 'P' ? day + 40 : day) + two(month) + two(year % 100)
