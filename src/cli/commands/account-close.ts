import { closeByName } from '#access/close-account.ts'
import { isRefusal, refuse } from '#values/refusal.ts'
import type { Command } from '../command.ts'
import { placeMeanings, placeOf, placeOptions } from '../place.ts'

/** Whoever keeps the server closes an account that no single administrator stands above. */
export const accountClose: Command = {
  name: 'account close',
  summary: {
    id: 'Menutup akun: semua tugas, perangkat, dan kodenya berakhir',
    en: 'Close an account: all its duties, devices and codes end',
  },
  usage: 'USERNAME --reason REASON [--data FOLDER]',
  example: '198001012005011001 --reason "pensiun, SK 8/2026"',
  requiredWord: 'USERNAME',
  required: ['reason'],
  options: { ...placeOptions, reason: { type: 'string' } },
  meanings: { reason: { id: 'alasan atau nomor surat', en: 'reason or number of the letter' }, ...placeMeanings },
  run: async (composition, options, [username]) => {
    const { reason } = options
    if (username === undefined) return refuse('broken-input', { field: 'USERNAME' })
    if (typeof reason !== 'string' || reason.trim().length < 3) return refuse('broken-input', { field: '--reason' })
    const { platform, close } = await composition.openGround(placeOf(composition, options))
    try {
      const closed = await closeByName(platform, username, reason.trim())
      return isRefusal(closed) ? closed : { username, ...closed }
    } finally {
      await close()
    }
  },
  lines: (answer) => {
    const { username, ended } = answer as { readonly username: string; readonly ended: number }
    return [
      `Akun ${username} ditutup, ${ended} tugas diakhiri. Dibuka lagi dengan undangan baru.`,
      `The account ${username} is closed, ${ended} duties ended. It is opened again by a new invitation.`,
    ]
  },
}
