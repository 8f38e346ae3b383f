import { refuse, type Refusal } from '#values/refusal.ts'

/**
 * When somebody last proved to be himself by the second step. `machine`: he works on the server itself, and whoever does
 * that has its keys and its database anyway; so does a job, which somebody was let start. Nothing proves nothing.
 */
export type Proof = Date | 'machine' | null | undefined

const minutesFresh = 5

/** Why a weighty act is not done yet: the second step lies too far back. */
export function freshFault({ provedAt }: { readonly provedAt?: Proof }, now: Date): Refusal | undefined {
  if (provedAt === 'machine') return undefined
  const age = provedAt ? now.getTime() - provedAt.getTime() : Infinity
  // One minute ahead: a clock that was set back must not make a proof good for longer.
  return age < minutesFresh * 60_000 && age > -60_000 ? undefined : refuse('step-up-needed', { minutes: minutesFresh })
}
