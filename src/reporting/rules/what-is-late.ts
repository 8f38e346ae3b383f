import { firstDay } from '#values/month.ts'
import { office, say, type Item } from './say.ts'
import type { Standing } from './standing.ts'

/** What has a day that has passed: the deadline of the lists, or the first month of cover. Worst first. */
export function whatIsLate(standing: Standing): Item[] {
  return [...lateForCover(standing), ...lateLists(standing)]
}

function lateForCover({ today, programme, list, enrolment }: Standing): Item[] {
  const begin = firstDay(programme.firstMonth)
  if (today < begin) return []
  const month = { month: programme.firstMonth }
  if (list === null)
    return [
      {
        text: say(
          'Perlindungan direncanakan mulai {month}; daftar calon penerima belum dikunci.',
          'Cover was planned from {month}; the list of proposed beneficiaries is not locked.',
          { month },
        ),
        desk: office(programme.leadAgency),
      },
    ]
  if (list.decree === null)
    return [
      {
        text: say(
          'Perlindungan direncanakan mulai {month}; Keputusan penetapan belum bernomor.',
          'Cover was planned from {month}; the decree has no number yet.',
          { month },
        ),
        desk: say('Bagian Hukum', 'Legal section'),
      },
    ]
  return unsent(list.people - enrolment.sent, programme.leadAgency)
}

function unsent(people: number, leadAgency: string): Item[] {
  if (people <= 0) return []
  const text = say(
    '{people} orang sudah ditetapkan dan belum dikirim ke cabang BPJS Ketenagakerjaan.',
    '{people} people stand in the decree and were not sent to the branch of BPJS Ketenagakerjaan.',
    { people },
  )
  return [{ text, desk: office(leadAgency) }]
}

function lateLists({ today, nominations: of }: Standing): Item[] {
  if (of.deadline === null || today <= of.deadline) return []
  const day = { day: of.deadline }
  const late: Item = {
    text: say(
      '{late} dari {desa} desa dan kelurahan belum mengirim nama; batasnya {day}.',
      '{late} of {desa} desa and kelurahan have sent no names; the deadline was {day}.',
      { late: of.late, desa: of.desa, day },
    ),
    desk: say('Desa dan camat', 'Desa and camat'),
  }
  const waiting: Item = {
    text: say(
      '{names} nama masih diperiksa kecamatan sesudah batas {day}.',
      '{names} names are still with the kecamatan after the deadline of {day}.',
      { names: of.withKecamatan, day },
    ),
    desk: say('Camat', 'Camat'),
  }
  return [...(of.late > 0 ? [late] : []), ...(of.withKecamatan > 0 ? [waiting] : [])]
}
