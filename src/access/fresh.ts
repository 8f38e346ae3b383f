import { refuse, type Refusal } from '#values/refusal.ts'
import { roleData, type Role } from './roles.ts'

/**
 * When somebody last proved to be himself by the second step. `machine`: he works on the server itself, and whoever does
 * that has its keys and its database anyway; so does a job, which somebody was let start. Nothing proves nothing.
 */
export type Proof = Date | 'machine' | null | undefined

type Proving = { readonly provedAt?: Proof; readonly role?: Role }

const minutesFresh = 5

/** Why a weighty act is not done yet: the second step lies too far back. */
export function freshFault({ provedAt, role }: Proving, now: Date): Refusal | undefined {
  // A card is asked for once in a month: its holder does nothing weighty outside his own desa's list.
  if (role !== undefined && roleData[role].holder === 'person' && roleData[role].step !== 'authenticator')
    return undefined
  if (provedAt === 'machine') return undefined
  const age = provedAt ? now.getTime() - provedAt.getTime() : Infinity
  // One minute ahead: a clock that was set back must not make a proof good for longer.
  return age < minutesFresh * 60_000 && age > -60_000 ? undefined : refuse('step-up-needed', { minutes: minutesFresh })
}
