import { roleData, type Role, type StepKind } from '../roles.ts'

/** The strictest that one of the duties asks for. */
export function stepNeeded(duties: readonly { readonly role: Role }[]): StepKind | null {
  const asked = duties.map(({ role }) => roleData[role].step)
  return asked.find((kind) => kind === 'authenticator') ?? asked.find((kind) => kind !== null) ?? null
}

/** With what a session passed its second step. */
export type Way = 'totp' | 'passkey' | 'recovery' | 'card'

export type Proved = { readonly provedAt: Date | null; readonly provedBy: Way | null }

/** A card proves that it is a village's operator, and nothing more. */
export function isPassed(kind: StepKind | null, { provedAt, provedBy }: Proved): boolean {
  return kind === null || (provedAt !== null && (kind === 'card' || provedBy !== 'card'))
}
