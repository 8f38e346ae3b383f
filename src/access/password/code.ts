import { sql } from 'kysely'
import type { Tx, World } from '#platform/index.ts'
import type { Refusal } from '#values/refusal.ts'
import type { Act } from '../act.ts'
import type { PasswordCode } from '../contract.ts'
import { helpFault, noteHelp } from '../second-step/help.ts'
import { printerFault } from '../second-step/taken-up.ts'
import { digest } from '../sign-in/digest.ts'
import { notHisToHelp } from './help-with.ts'

/** Without the letters and digits that are mistaken for others; 32 of them, so that a byte picks fairly. */
const letters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const length = 12
/** Long enough to be handed over on paper on the next day's errand, too short to be found in a drawer. */
const hoursValid = 24

/** `K7QD-2MXW-9RTP`: 60 bits that can be read out and typed. */
export const makeCode = ({ random }: Pick<World, 'random'>): string => {
  const picked = [...random.bytes(length)].map((byte) => letters[byte % letters.length])
  return picked.join('').replaceAll(/.{4}(?=.)/g, '$&-')
}

/** As it is compared: however it was typed. */
export const plainCode = (typed: string): string => typed.toUpperCase().replaceAll(/[^0-9A-Z]/g, '')
export const codeDigest = (typed: string): Buffer => digest(plainCode(typed))

/** Makes a new code for an account; the one before it is void. */
export async function writeCode(tx: Tx, world: World, accountId: string, by: string): Promise<PasswordCode> {
  const code = makeCode(world)
  const now = world.clock.now()
  const until = new Date(now.getTime() + hoursValid * 3_600_000)
  await sql`select add_password_code(${codeDigest(code)}, ${accountId}, ${by}, ${now}, ${until})`.execute(tx)
  return { code, endsAt: until.toISOString() }
}

/** An administrator who stands above every duty of the account makes the code; the password he never learns. */
export const makePasswordCode: Act<{ accountId: string }, PasswordCode> = {
  name: 'access.make-password-code',
  roles: ['administrator'],
  fresh: true,
  // The code is a secret: it is kept nowhere, not even as the answer to a repeated request.
  answersSecret: true,
  run: async ({ tx, actor, world, note }, { accountId }): Promise<PasswordCode | Refusal> => {
    const fault =
      (await notHisToHelp(tx, actor, accountId)) ??
      (await helpFault(tx, world, { accountId, other: 'second-step', by: actor.accountId })) ??
      (await printerFault(tx, accountId, actor.accountId))
    if (fault) return fault
    note(accountId)
    await noteHelp(tx, world, { kind: 'password', accountId, by: actor.accountId })
    return writeCode(tx, world, accountId, actor.accountId)
  },
}
