import { refuse, type Refusal } from '#values/refusal.ts'
import type { Role } from '../../roles.ts'
import { missingSignatures, signaturesNeeded, type ApprovalRule, type Missing, type Signature } from './signatures.ts'

/** How a proposal stands when somebody wants to sign it. Moments are numbers, so that the rule asks no clock. */
export type Standing = {
  readonly maker: string
  readonly decided: boolean
  readonly withdrawn: boolean
  readonly proposedAt: number
  readonly expiresAt: number
  readonly effect: { readonly people: number; readonly rupiah: number }
  readonly signatures: readonly Signature[]
}

/** In which role somebody can sign: his own, or that of a holder for whom he stands in. */
export type Capacity = { readonly role: Role; readonly behalf?: string | undefined }

type Word<C extends Capacity> = {
  readonly checker: string
  readonly decision: 'approved' | 'returned'
  readonly capacities: readonly C[]
}

/** What the word does: the capacity it is given in, and what becomes of the proposal. */
type Judged<C extends Capacity> = {
  readonly capacity: C
  readonly state: 'waiting' | 'approved' | 'returned'
  readonly missing: readonly Missing[]
}

/** Clocks are corrected by a second or two. */
const clockSlack = 60_000

/** Why nobody can decide it any more. */
export function closedFault(
  { decided, withdrawn, proposedAt, expiresAt }: Pick<Standing, 'decided' | 'withdrawn' | 'proposedAt' | 'expiresAt'>,
  now: number,
): Refusal | undefined {
  if (withdrawn) return refuse('proposal-withdrawn')
  if (decided) return refuse('already-decided')
  // Whoever sets the clock back would make an old proposal good for longer.
  if (proposedAt > now + clockSlack) return refuse('clock-went-back')
  return expiresAt < now ? refuse('proposal-expired') : undefined
}

/** Nobody decides his own act, neither himself nor through somebody who stands in for him; and nobody signs twice. */
export function judgeWord<C extends Capacity>(
  rule: ApprovalRule,
  proposal: Standing,
  word: Word<C>,
  now: number,
): Judged<C> | Refusal {
  const closed = closedFault(proposal, now)
  if (closed) return closed
  // Before his role is looked at: who proposed hears that, and not that he has the wrong duty.
  const own = personFault(proposal, word.checker)
  if (own) return own
  const groups = signaturesNeeded(rule, proposal.effect)
  const wanted = missingSignatures(groups, proposal.signatures).flatMap(({ roles }) => roles)
  const fitting = word.capacities.filter(({ role }) => wanted.includes(role))
  const faultOf = ({ behalf }: Capacity) => (behalf === undefined ? undefined : personFault(proposal, behalf))
  const [first] = fitting
  if (first === undefined) return refuse('not-allowed')
  const capacity = fitting.find((one) => faultOf(one) === undefined)
  if (capacity === undefined) return faultOf(first)!
  if (word.decision === 'returned') return { capacity, state: 'returned', missing: [] }
  const signers = signersOf(word.checker, capacity.behalf)
  const missing = missingSignatures(groups, [...proposal.signatures, { role: capacity.role, signers }])
  return { capacity, state: missing.length === 0 ? 'approved' : 'waiting', missing }
}

export const signersOf = (checker: string, behalf: string | null | undefined): readonly string[] =>
  behalf === null || behalf === undefined ? [checker] : [checker, behalf]

function personFault({ maker, signatures }: Standing, person: string): Refusal | undefined {
  if (person === maker) return refuse('second-person-needed')
  return signatures.some(({ signers }) => signers.includes(person)) ? refuse('signed-already') : undefined
}
