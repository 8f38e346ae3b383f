import { office, say, type Item } from './say.ts'
import type { Standing } from './standing.ts'

/** What lies before a signature now. At most two, because nobody reads a third. */
export function whatWaits({ list, programme }: Standing, headOfRegion: string): Item[] {
  if (list === null || list.state === 'numbered') return []
  const { people } = list
  if (list.state === 'locked') {
    const text = say(
      'Nota dinas dan naskah Keputusan {people} calon penerima belum diajukan; daftar dikunci {day}.',
      'Memorandum and draft decree for {people} proposed beneficiaries are not submitted; the list was locked on {day}.',
      { people, day: { day: list.lockedOn } },
    )
    return [{ text, desk: office(programme.leadAgency) }]
  }
  if (list.state === 'signed') {
    const text = say(
      'Keputusan ditandatangani {day}; nomornya belum dicatat.',
      'The decree was signed on {day}; its number is not on record.',
      { day: { day: list.signedOn ?? list.lockedOn } },
    )
    return [{ text, desk: say('Bagian Hukum', 'Legal section') }]
  }
  const sum = list.rupiah === null ? '' : ' ({sum})'
  const facts = { people, day: { day: list.submittedOn ?? list.lockedOn }, sum: { rupiah: list.rupiah ?? 0 } }
  const text = say(
    `Keputusan penetapan {people} orang${sum}, diajukan {day}.`,
    `The decree on {people} people${sum}, submitted on {day}.`,
    facts,
  )
  return [{ text, desk: office(headOfRegion) }]
}
