import { createAccount } from '#access/accounts.ts'
import { giveGrant, openPemda } from '#access/pemda.ts'
import { allowFirstSetUp } from '#access/second-step/set-up-code.ts'
import { isRefusal, refuse } from '#values/refusal.ts'
import type { Command } from '../command.ts'
import { placeMeanings, placeOf, placeOptions } from '../place.ts'
import { askPassword } from '../ask-password.ts'

export const init: Command = {
  name: 'init',
  summary: {
    id: 'Membuka Pemda dan membuat administrator pertamanya',
    en: 'Open a Pemda and make its first administrator',
  },
  usage: '--admin USERNAME --name NAME --pemda CODE [--data FOLDER]',
  example: '--admin 198001012005011001 --name "Nama Pejabat" --pemda 74.06',
  required: ['admin', 'pemda'],
  options: {
    ...placeOptions,
    admin: { type: 'string' },
    name: { type: 'string' },
    pemda: { type: 'string' },
    letter: { type: 'string' },
  },
  meanings: {
    admin: {
      id: 'nama pengguna administrator: NIP atau alamat surel',
      en: 'user name of the administrator: a NIP or a mail address',
    },
    name: { id: 'nama seperti pada surat', en: 'name as it stands in letters' },
    pemda: {
      id: 'kode Kemendagri kabupaten atau kota, misalnya 74.06',
      en: 'Kemendagri code of the kabupaten or kota, for example 74.06',
    },
    letter: { id: 'nomor surat yang memberi tugas', en: 'number of the letter that gives the duty' },
    ...placeMeanings,
  },
  run: async (composition, options) => {
    const { admin, name, pemda, letter } = options
    if (typeof admin !== 'string' || typeof pemda !== 'string') return refuse('broken-input', { field: '--admin' })
    const ground = await composition.openGround(placeOf(composition, options))
    try {
      const password = await askPassword()
      const opened = await openPemda(ground.platform, pemda)
      if (isRefusal(opened) && opened.code !== 'pemda-open-already') return opened
      const account = await createAccount(ground.platform, { username: admin, name: String(name ?? admin), password })
      if (isRefusal(account)) return account
      await allowFirstSetUp(ground.platform, account.id)
      const given = await giveGrant(
        ground.platform,
        { pemda, area: pemda, role: 'installer' },
        {
          accountId: account.id,
          role: 'administrator',
          area: pemda,
          from: ground.platform.world.clock.today(),
          letter: String(letter ?? '-'),
        },
      )
      return isRefusal(given) ? given : { pemda, administrator: account.username }
    } finally {
      await ground.close()
    }
  },
  lines: (answer) => {
    const { pemda, administrator } = answer as { pemda: string; administrator: string }
    return [
      `Pemda ${pemda} dibuka. Administratornya: ${administrator}.`,
      `Pemda ${pemda} is open. Its administrator: ${administrator}.`,
    ]
  },
}
