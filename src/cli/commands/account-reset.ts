import { accountNamed, signInScope, tellPemda } from '#access/accounts.ts'
import type { PasswordCode } from '#access/contract.ts'
import { writeCode } from '#access/password/code.ts'
import { clearSecondStep } from '#access/second-step/reset.ts'
import { nobody } from '#platform/index.ts'
import { refuse } from '#values/refusal.ts'
import type { Command } from '../command.ts'
import { placeMeanings, placeOf, placeOptions } from '../place.ts'

/** Whoever keeps the server helps where no administrator can. Password and second step are both chosen anew by the owner. */
export const accountReset: Command = {
  name: 'account reset',
  summary: {
    id: 'Membuat kode agar seseorang memilih kata sandi baru, dan menghapus langkah keduanya',
    en: 'Make a code with which somebody sets a new password, and clear the second step',
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
      const made = await platform.inScope(signInScope, async (tx) => {
        await clearSecondStep(tx, platform.world, account.id, nobody)
        return writeCode(tx, platform.world, account.id, nobody)
      })
      await tellPemda(platform, account.id, 'access.make-password-code')
      await tellPemda(platform, account.id, 'access.reset-second-step')
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
