import type { Sentence } from '#values/language.ts'
import { say } from './say.ts'
import type { Standing } from './standing.ts'

/** A number and where it comes from, with the day it speaks of. */
export type SheetFigure = { readonly label: Sentence; readonly value: Sentence; readonly source: Sentence }

/** The way from names to participants, in numbers that follow one from the other. */
export function sheetFigures(standing: Standing): SheetFigure[] {
  return [...nominated(standing), ...verified(standing), ...decided(standing), ...enrolled(standing)]
}

const number = (count: number): Sentence => say('{count}', '{count}', { count })

function nominated({ nominations: { names, withList, desa, received } }: Standing): SheetFigure[] {
  if (desa === 0) return []
  return [
    {
      label: say('Nama diusulkan desa', 'Names nominated'),
      value: number(names),
      source: say('Daftar usulan {withList} dari {desa} desa', 'Lists of {withList} of {desa} desa', {
        withList,
        desa,
      }),
    },
    {
      label: say('Nama diterima dinas', 'Names received'),
      value: number(received),
      source: say('Rekap kecamatan', 'Recaps of the kecamatan'),
    },
  ]
}

function verified({ verified: run }: Standing): SheetFigure[] {
  if (run === null) return []
  const source = say('Verifikasi {day}', 'Verification of {day}', { day: { day: run.on } })
  return [
    { label: say('Memenuhi syarat', 'Eligible'), value: number(run.eligible), source },
    { label: say('Perlu diperiksa', 'To be checked'), value: number(run.open), source },
  ]
}

function decided({ list }: Standing): SheetFigure[] {
  if (list === null) return []
  const { decree } = list
  const source =
    decree === null
      ? say('Daftar terkunci {day}', 'List locked on {day}', { day: { day: list.lockedOn } })
      : say('Keputusan Nomor {number}, {day}', 'Decree {number}, {day}', {
          number: decree.number,
          day: { day: decree.date },
        })
  const cost: SheetFigure[] =
    list.rupiah === null
      ? []
      : [
          {
            label: say('Iuran seluruh masa program', 'Contributions of the whole programme'),
            value: say('{sum}', '{sum}', { sum: { rupiah: list.rupiah } }),
            source,
          },
        ]
  return [
    {
      label:
        decree === null ? say('Calon penerima', 'Proposed beneficiaries') : say('Penerima ditetapkan', 'Beneficiaries'),
      value: number(list.people),
      source,
    },
    { label: say('Cadangan', 'Reserve'), value: number(list.reserve), source },
    ...cost,
  ]
}

function enrolled({ enrolment: { sent, awaitingNumber } }: Standing): SheetFigure[] {
  if (sent === 0) return []
  const source = say('Berkas pendaftaran cabang', 'Files for the branch')
  return [
    { label: say('Dikirim ke cabang', 'Sent to the branch'), value: number(sent), source },
    { label: say('Menunggu nomor peserta', 'Waiting for a number'), value: number(awaitingNumber), source },
  ]
}
