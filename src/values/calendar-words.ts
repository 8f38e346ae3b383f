import type { Language } from './language.ts'

const monthNames = {
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}

/** Month 1 is Januari. */
export function monthName(month: number, language: Language): string {
  const name = monthNames[language][month - 1]
  if (name === undefined) throw new RangeError(`no month ${month}`)
  return name
}

/** '2025-10-01' as `1 Oktober 2025`, '2025-10' as `Oktober 2025`. */
export function writeCalendar(iso: string, language: Language): string {
  const [year = '', month = '', day] = iso.split('-')
  const monthAndYear = `${monthName(Number(month), language)} ${year}`
  return day === undefined ? monthAndYear : `${Number(day)} ${monthAndYear}`
}

const monthsByStart: readonly (readonly [start: string, month: number])[] = [
  ['jan', 1],
  ['feb', 2],
  ['peb', 2],
  ['mar', 3],
  ['apr', 4],
  ['mei', 5],
  ['may', 5],
  ['jun', 6],
  ['jul', 7],
  ['agu', 8],
  ['ags', 8],
  ['agt', 8],
  ['aug', 8],
  ['sep', 9],
  ['okt', 10],
  ['oct', 10],
  ['nov', 11],
  ['nop', 11],
  ['des', 12],
  ['dec', 12],
]

/** Finds the month in a word as villages write it: Agustus, agt, Nopember, Pebruari, Aug. */
export function findMonth(word: string): number | undefined {
  const start = word.toLowerCase().slice(0, 3)
  return monthsByStart.find(([known]) => known === start)?.[1]
}
