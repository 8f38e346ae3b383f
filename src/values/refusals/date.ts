import type { Sentence } from '../language.ts'

/** Days and months as people write them. Owned by src/values. */
export const dateRefusals = {
  'date-empty': {
    id: 'Tanggal belum diisi. Tulis seperti 17/08/1985.',
    en: 'The date is missing. Write it like 17/08/1985.',
  },
  'date-unreadable': {
    id: 'Tanggal tidak dapat dibaca. Tulis hari, bulan, tahun, misalnya 17/08/1985 atau 17 Agustus 1985.',
    en: 'The date cannot be read. Write day, month and year, for example 17/08/1985 or 17 August 1985.',
  },
  'date-impossible': {
    id: 'Tanggal {day}-{month}-{year} tidak ada dalam kalender. Periksa apakah hari dan bulan tertukar, lalu tulis sebagai hari/bulan/tahun.',
    en: 'The date {day}-{month}-{year} does not exist in the calendar. Check whether day and month are swapped and write it as day/month/year.',
  },
  'date-year-only': {
    id: 'Hanya tahun {year} yang tertulis. Lengkapi hari dan bulannya sesuai KTP atau KK.',
    en: 'Only the year {year} is written. Add the day and the month from the identity card or the family card.',
  },
  'month-unreadable': {
    id: 'Bulan tidak dapat dibaca. Tulis tahun dan bulan, misalnya 2025-10.',
    en: 'The month cannot be read. Write year and month, for example 2025-10.',
  },
} as const satisfies Record<string, Sentence>
