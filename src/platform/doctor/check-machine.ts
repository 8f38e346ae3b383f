import { statSync, statfsSync } from 'node:fs'
import { clockFault } from '../copies/clock-guard.ts'
import { lastTrail } from '../copies/guard-opening.ts'
import type { Examined } from './examined.ts'
import { good, notice, wrong, type Finding } from './finding.ts'

/** Room for a copy of the database beside it while one is being taken, and for a day's files. */
const leastFree = 1024 ** 3

export function checkSpace({ dataFolder, keeping }: Examined): Finding[] {
  const places = [dataFolder, ...(keeping ? [keeping.folder] : [])]
  const full = places.flatMap((place) => {
    const { bavail, bsize } = statfsSync(place)
    return bavail * bsize < leastFree ? [`${place} (${Math.floor((bavail * bsize) / 1024 ** 2)} MB)`] : []
  })
  if (full.length === 0) return [good('space', 'Ruang disk cukup.', 'There is room on the disks.')]
  return [
    wrong(
      'space',
      `Ruang disk hampir habis: ${full.join(', ')}. Sediakan paling sedikit 1 GB.`,
      `The disk is almost full: ${full.join(', ')}. Make room for at least 1 GB.`,
    ),
  ]
}

export async function checkClock({ connection, now }: Examined): Promise<Finding[]> {
  const fault = clockFault(now, [await lastTrail(connection.pool)])
  if (!fault)
    return [good('clock', 'Jam komputer sesudah catatan terakhir.', 'The clock is later than the last record.')]
  const { now: clock, last } = fault.facts
  return [
    wrong(
      'clock',
      `Jam komputer (${clock}) sebelum catatan terakhir (${last}). Setel jam sebelum Payung dijalankan.`,
      `The clock (${clock}) stands before the last record (${last}). Set it before Payung is started.`,
    ),
  ]
}

/** How old the newest copy may be while somebody works: a failed attempt or two, then it is looked after. */
const intervalsTolerated = 3

export function checkCopies({ keeping, connection, now, dataFolder }: Examined): Finding[] {
  if (!keeping)
    return [
      connection.embedded
        ? wrong('copies', 'Salinan berkala tidak aktif.', 'No regular copies are made.')
        : notice(
            'copies',
            'Cadangan server PostgreSQL diatur di luar Payung, atau dengan payung backup setiap hari.',
            'Backups of a PostgreSQL server are arranged outside Payung, or with payung backup every day.',
          ),
    ]
  const { lastCopyAt, copyFault, everyMinutes, folder } = keeping
  const minutes = lastCopyAt ? Math.round((now.getTime() - new Date(lastCopyAt).getTime()) / 60_000) : undefined
  const late = minutes === undefined || minutes > everyMinutes * intervalsTolerated
  // Our own engine was opened just now and closes with a copy; only one that serves owes them by the clock.
  if (copyFault !== null || (late && !connection.embedded!.own))
    return [
      wrong(
        'copies',
        `Salinan terakhir: ${lastCopyAt ?? 'belum ada'}. Periksa disk ${folder}${copyFault ? ` (${copyFault})` : ''}.`,
        `Last copy: ${lastCopyAt ?? 'none yet'}. Look after the disk ${folder}${copyFault ? ` (${copyFault})` : ''}.`,
      ),
    ]
  const made = good('copies', `Salinan terakhir: ${lastCopyAt ?? '–'}.`, `Last copy: ${lastCopyAt ?? '–'}.`)
  const sameDisk = statSync(folder).dev === statSync(dataFolder).dev
  return sameDisk ? [made, onSameDisk(folder)] : [made]
}

const onSameDisk = (folder: string) =>
  notice(
    'copies-disk',
    `Salinan (${folder}) berada di disk yang sama dengan data. Disk kedua atau diska lepas melindungi dari disk yang rusak.`,
    `The copies (${folder}) lie on the same disk as the data. A second disk or a stick protects against a broken one.`,
  )

export function checkInterruption({ keeping }: Examined): Finding[] {
  const last = keeping?.lastInterruption
  if (!last) return []
  const { lost, noticedAt } = last
  if (!lost)
    return [
      notice(
        'interruption',
        `Berhenti mendadak terakhir diketahui ${noticedAt}; tidak ada yang hilang.`,
        `The last sudden stop was noticed ${noticedAt}; nothing was lost.`,
      ),
    ]
  return [
    notice(
      'interruption',
      `Berhenti mendadak terakhir diketahui ${noticedAt}: ${lost.acts} tindakan antara ${lost.from} dan ${lost.to} hilang. Rinciannya ada di jejak.`,
      `The last sudden stop was noticed ${noticedAt}: ${lost.acts} acts between ${lost.from} and ${lost.to} were lost. The trail names them.`,
    ),
  ]
}

export function checkLock({ connection }: Examined): Finding[] {
  if (!connection.embedded) return []
  return connection.embedded.own
    ? [good('lock', 'Tidak ada proses lain atas data ini.', 'No other process works on these data.')]
    : [notice('lock', 'Payung sedang berjalan atas data ini.', 'Payung is running on these data.')]
}
