import { accountNamed, signInScope, tellPemda } from '#access/accounts.ts'
import type { PasswordCode } from '#access/contract.ts'
import { writeCode } from '#access/password/code.ts'
import { nobody } from '#platform/index.ts'
import { refuse } from '#values/refusal.ts'
import type { Command } from '../command.ts'
import { placeMeanings, placeOf, placeOptions } from '../place.ts'

/** Whoever keeps the server helps where no administrator can; the password he does not choose either. */
export const accountReset: Command = {
  name: 'account reset',
  summary: {
    id: 'Membuat kode sekali pakai agar seseorang memilih kata sandi baru',
    en: 'Make a one-time code with which somebody sets a new password',
  },
  usage: 'USERNAME [--data FOLDER]',
  example: '198001012005011001',
  requiredWord: 'USERNAME',
  options: placeOptions,
  meanings: placeMeanings,
  run: async (composition, options, [username]) => {
    if (username === undefined) return refuse('broken-input', { field: 'USERNAME' })
    const { platform, close } = await composition.openGround(placeOf(composition, options))
    try {
      const account = await accountNamed(platform, username)
      if (!account) return refuse('account-unknown', { username })
      const made = await platform.inScope(signInScope, (tx) => writeCode(tx, platform.world, account.id, nobody))
      await tellPemda(platform, account.id, 'access.make-password-code')
      return { username: account.username, ...made }
    } finally {
      await close()
    }
  },
  lines: (answer) => {
    const { username, code, endsAt } = answer as PasswordCode & { readonly username: string }
    return [
      `Kode untuk ${username}: ${code}. Berlaku sekali, sampai ${endsAt}, di halaman /kode.`,
      `Code for ${username}: ${code}. Good once, until ${endsAt}, on the page /kode.`,
    ]
  },
}
