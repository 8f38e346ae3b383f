import type { Sentence } from '#values/language.ts'
import { formatDate, type PlainDate } from '#values/plain-date.ts'
import type { ListState } from './contract.ts'
import { count } from './rules/wording.ts'

/** How far the list of a run has come, as far as it decides what its people are called. */
export type Standing = {
  readonly state: string | null
  readonly decree: { readonly number: string; readonly date: string } | null
}

/** The standing of a run from the list that is in force for it. */
export function standingOf(run: {
  readonly list_state: string | null
  readonly decree_number: string | null
  readonly decree_date: string | null
}): Standing {
  const { list_state: state, decree_number: number, decree_date: date } = run
  return { state, decree: state === 'numbered' && number && date ? { number, date } : null }
}

type Called = { readonly outcome: string; readonly held: boolean; readonly place: number | null }

/**
 * What somebody is called now. Calon penerima is a word of the locked list and Ditetapkan one of the signed and
 * numbered decree: before that the program claims neither.
 */
export function outcomeWord({ outcome, held, place }: Called, { state, decree }: Standing): Sentence {
  if (outcome === 'selected') {
    if (decree) return decreed(decree)
    return state === null ? withinQuota : proposed
  }
  if (outcome === 'reserve') {
    return { id: `Cadangan urutan ${count(place ?? 0).id}`, en: `Number ${count(place ?? 0).en} in reserve` }
  }
  if (outcome === 'outside-quota') return { id: 'Di luar kuota', en: 'Outside the quota' }
  return held
    ? { id: 'Perlu diperiksa', en: 'To be checked' }
    : { id: 'Tidak memenuhi syarat', en: 'Does not meet the conditions' }
}

const withinQuota: Sentence = {
  id: 'Dalam kuota, daftar belum dikunci',
  en: 'Within the quota, list not locked',
}
const proposed: Sentence = { id: 'Calon penerima', en: 'Proposed beneficiary' }

const decreed = ({ number, date }: NonNullable<Standing['decree']>): Sentence => ({
  id: `Ditetapkan (Keputusan Nomor ${number} tanggal ${formatDate(date as PlainDate, 'id')})`,
  en: `Named by decree (number ${number} of ${formatDate(date as PlainDate, 'en')})`,
})

/** The states of a list by the words of the offices. */
export const listWords: Readonly<Record<ListState, Sentence>> = {
  locked: { id: 'Terkunci', en: 'Locked' },
  submitted: { id: 'Diajukan', en: 'Submitted' },
  signed: { id: 'Ditandatangani', en: 'Signed' },
  numbered: { id: 'Nomor dicatat', en: 'Number recorded' },
  opened: { id: 'Kunci dibuka', en: 'Lock opened' },
}
