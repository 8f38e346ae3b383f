import { firstDay, lastDay, monthOf, monthsBetween } from '#values/month.ts'
import { daysBetween } from '#values/plain-date.ts'
import { office, say, type Item } from './say.ts'
import type { Standing } from './standing.ts'

/** From when the end of a programme is told of: a renewal needs a PKS, money and a list. A habit of the house, no law. */
const renewalDays = 90

/** What happens if nobody acts, in people and where it can be computed in rupiah. Worst first. */
export function whatIsAtRisk(standing: Standing): Item[] {
  return [
    ...withoutCover(standing),
    ...monthsGone(standing),
    ...heldBack(standing),
    ...openPlaces(standing),
    ...end(standing),
  ]
}

/** Neither a list nor a decree covers anybody: cover begins with the number (Permenaker 5/2021 art. 36). */
function withoutCover({ today, programme, list, enrolment }: Standing): Item[] {
  const planned = list?.people ?? programme.target ?? 0
  const people = planned - enrolment.active
  if (people <= 0 || isOver(programme, today)) return []
  const begin = firstDay(programme.firstMonth)
  const desk = office(enrolment.awaitingNumber > 0 ? programme.branch : programme.leadAgency)
  if (today >= begin)
    return [
      {
        text: say(
          '{people} orang belum terlindungi walau program mulai {month}: bila celaka atau meninggal sekarang, keluarganya tidak menerima santunan.',
          '{people} people have no cover although the programme began in {month}: after an accident or a death now the family gets nothing.',
          { people, month: { month: programme.firstMonth } },
        ),
        desk,
      },
    ]
  return [
    {
      text: say(
        'Perlindungan dimulai {days} hari lagi dan {people} orang belum bernomor peserta; tanpa nomor mereka tidak terlindungi.',
        'Cover begins in {days} days and {people} people have no participant number; without one they are not covered.',
        { people, days: daysBetween(today, begin) },
      ),
      desk,
    },
  ]
}

/** Money that was planned for months in which nobody was covered. */
function monthsGone({ today, programme, list, enrolment }: Standing): Item[] {
  if (enrolment.active > 0 || !list?.perMonth || today < firstDay(programme.firstMonth)) return []
  const until = isOver(programme, today) ? programme.lastMonth : monthOf(today)
  const months = monthsBetween(programme.firstMonth, until) + (isOver(programme, today) ? 1 : 0)
  if (months <= 0) return []
  const text = say(
    '{months} bulan program sudah lewat tanpa peserta bernomor: iuran {sum} yang dianggarkan untuk bulan itu tidak melindungi siapa pun.',
    '{months} months of the programme have passed without a numbered participant: {sum} planned for them cover nobody.',
    { months, sum: { rupiah: months * list.perMonth } },
  )
  return [{ text, desk: office(programme.leadAgency) }]
}

function heldBack({ programme, enrolment: { held, rejected } }: Standing): Item[] {
  const desk = office(programme.leadAgency)
  const heldItem: Item = {
    text: say(
      '{held} orang ditahan karena datanya belum lengkap dan tidak ikut dikirim ke cabang.',
      '{held} people are held back because their data are incomplete, and were not sent to the branch.',
      { held },
    ),
    desk,
  }
  const rejectedItem: Item = {
    text: say(
      '{rejected} orang ditolak cabang; tanpa perbaikan mereka tidak terlindungi.',
      '{rejected} people were rejected by the branch; unless mended they are not covered.',
      { rejected },
    ),
    desk,
  }
  return [...(held > 0 ? [heldItem] : []), ...(rejected > 0 ? [rejectedItem] : [])]
}

function openPlaces({ programme: { target, leadAgency }, list }: Standing): Item[] {
  const open = target === null || list === null ? 0 : target - list.people
  if (open <= 0) return []
  const text = say('{open} dari {target} tempat belum terisi.', '{open} of {target} places are not filled.', {
    open,
    target: target!,
  })
  return [{ text, desk: office(leadAgency) }]
}

function end({ today, programme, enrolment: { active } }: Standing): Item[] {
  const day = lastDay(programme.lastMonth)
  const desk = office(programme.leadAgency)
  if (isOver(programme, today)) {
    const over = say('Masa program berakhir {day}.', 'The programme ended on {day}.', { day: { day } })
    return [{ text: over, desk }]
  }
  if (active === 0 || daysBetween(today, day) > renewalDays) return []
  const text = say(
    'Perlindungan {active} orang berakhir {day} bila tidak diperpanjang.',
    'The cover of {active} people ends on {day} unless it is renewed.',
    { active, day: { day } },
  )
  return [{ text, desk }]
}

const isOver = ({ lastMonth }: Standing['programme'], today: Standing['today']): boolean => today > lastDay(lastMonth)
