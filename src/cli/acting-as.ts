import { findActors } from '#access/accounts.ts'
import type { Actor } from '#access/actor.ts'
import { isRole } from '#access/roles.ts'
import type { Platform } from '#platform/index.ts'
import { refuse, type Refusal } from '#values/refusal.ts'
import type { Options } from './command.ts'

/** The command line acts as an account, like every other door: its grants hold, and the trail names it. */
export const actingOptions = { as: { type: 'string' }, pemda: { type: 'string' }, role: { type: 'string' } } as const
export const actingRequired = ['pemda', 'as'] as const
export const actingMeanings = {
  as: { id: 'nama pengguna akun yang bertindak', en: 'user name of the account that acts' },
  pemda: { id: 'kode Kemendagri Pemda, misalnya 74.06', en: 'Kemendagri code of the Pemda, for example 74.06' },
  role: {
    id: 'tugas yang dipakai, bila akun memegang beberapa',
    en: 'under which of its duties, where the account holds several',
  },
}

export async function actingAs(platform: Platform, options: Options): Promise<Actor | Refusal> {
  const { as, pemda, role } = options
  if (typeof as !== 'string' || typeof pemda !== 'string') return refuse('broken-input', { field: '--as, --pemda' })
  if (role !== undefined && !(typeof role === 'string' && isRole(role)))
    return refuse('broken-input', { field: '--role' })
  const actors = (await findActors(platform, as, pemda)).filter((actor) => role === undefined || actor.role === role)
  // Who works here holds the keys and the database already: there is no session whose second step could be old.
  return actors[0] ? { ...actors[0], provedAt: 'machine' } : refuse('not-allowed', { act: 'command line' })
}
