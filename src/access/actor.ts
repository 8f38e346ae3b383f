import type { Scope } from '#platform/index.ts'
import type { Proof } from './fresh.ts'
import type { KeyScope } from './contract/key-scopes.ts'
import type { Role } from './roles.ts'

/** An account acting under one of its grants: nobody acts without saying in which role and for which area. */
export type Actor = {
  readonly accountId: string
  readonly name: string
  readonly pemda: string
  readonly role: Role
  readonly area: string
  /** When he last passed the second step; what it means without a session says `Proof`. */
  readonly provedAt?: Proof
  /** He acts in long work that was accepted while he held the duty: it runs on though he may have left since. */
  readonly acceptedJob?: string | undefined
  /** For a program: the parts of the path that its key opens. */
  readonly keyScopes?: readonly KeyScope[]
  /** The door's number of the request he acts in, for joining trail and log; absent where no request is. */
  readonly request?: string | undefined
}

export function scopeOf(actor: Actor): Scope {
  return { pemda: actor.pemda, area: actor.area, actor: actor.accountId, role: actor.role }
}
