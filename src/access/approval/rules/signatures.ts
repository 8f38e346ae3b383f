import type { Role } from '../../roles.ts'

/**
 * Signatures that belong together: `all` is one from each of the roles, `any` one from any of them, a number that many
 * different people, whichever of the roles they hold. No role stands in two groups of one level.
 */
type SignatureGroup = { readonly roles: readonly Role[]; readonly need: 'all' | 'any' | number }

/** Holds for effects up to these limits, both included; without a limit for every effect. */
type Level = {
  readonly people?: number
  readonly rupiah?: number
  readonly groups: readonly SignatureGroup[]
}

/** Who must agree to an act, by the size of its effect: levels from small to large, the last without a limit. */
export type ApprovalRule = { readonly days: number; readonly levels: readonly Level[] }

/** Who signed: the account, or whoever signed on paper. One who stands in counts as the one he stands in for. */
export type Signature = { readonly role: Role; readonly signers: readonly string[] }

/** Signatures that are not there yet: so many, from any of these roles. */
export type Missing = { readonly roles: readonly Role[]; readonly count: number }

/** What is asked for an effect of this size; the last level where it fits in none. */
export function signaturesNeeded(
  { levels }: ApprovalRule,
  effect: { readonly people: number; readonly rupiah: number },
): readonly SignatureGroup[] {
  const fits = ({ people = Infinity, rupiah = Infinity }: Level) => effect.people <= people && effect.rupiah <= rupiah
  return (levels.find(fits) ?? levels.at(-1))?.groups ?? []
}

/** What of it is still missing. Nobody is counted twice, neither by himself nor as the one somebody stands in for. */
export function missingSignatures(
  groups: readonly SignatureGroup[],
  signatures: readonly Signature[],
): readonly Missing[] {
  const counted = countedOnce(signatures)
  return groups.flatMap((group) => missingIn(group, counted))
}

function countedOnce(signatures: readonly Signature[]): readonly Signature[] {
  const seen = new Set<string>()
  return signatures.filter(({ signers }) => {
    const isNew = signers.every((signer) => !seen.has(signer))
    if (isNew) for (const signer of signers) seen.add(signer)
    return isNew
  })
}

function missingIn({ roles, need }: SignatureGroup, signatures: readonly Signature[]): readonly Missing[] {
  const signed = signatures.filter(({ role }) => roles.includes(role))
  if (need === 'all')
    return roles.filter((role) => !signed.some((one) => one.role === role)).map((role) => ({ roles: [role], count: 1 }))
  const count = (need === 'any' ? 1 : need) - signed.length
  return count > 0 ? [{ roles, count }] : []
}
