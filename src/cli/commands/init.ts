import { createAccount } from '#access/accounts.ts'
import { giveGrant, openPemda } from '#access/pemda.ts'
import { isRefusal, refuse } from '#values/refusal.ts'
import type { Command } from '../command.ts'
import { placeMeanings, placeOf, placeOptions } from '../place.ts'
import { askPassword } from '../ask-password.ts'

export const init: Command = {
  name: 'init',
  summary: 'Open a Pemda and make its first administrator',
  usage: '--admin USERNAME --name NAME --pemda CODE [--data FOLDER]',
  example: '--admin 198001012005011001 --name "Nama Pejabat" --pemda 74.06',
  options: {
    ...placeOptions,
    admin: { type: 'string' },
    name: { type: 'string' },
    pemda: { type: 'string' },
    letter: { type: 'string' },
  },
  meanings: {
    admin: 'user name of the administrator: a NIP or a mail address',
    name: 'name as it stands in letters',
    pemda: 'Kemendagri code of the kabupaten or kota, for example 74.06',
    letter: 'number of the letter that gives the duty',
    ...placeMeanings,
  },
  run: async (composition, options) => {
    const { admin, name, pemda, letter } = options
    if (typeof admin !== 'string' || typeof pemda !== 'string')
      return refuse('broken-input', { field: '--admin, --pemda' })
    const ground = await composition.openGround(placeOf(composition, options))
    try {
      const password = await askPassword()
      const opened = await openPemda(ground.platform, pemda)
      if (isRefusal(opened) && opened.code !== 'pemda-open-already') return opened
      const account = await createAccount(ground.platform, { username: admin, name: String(name ?? admin), password })
      if (isRefusal(account)) return account
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
}
