import { refuse, type Refusal } from '#values/refusal.ts'
import type { TwoPersonAct } from './two-person-act.ts'

/** Nobody agrees to what is given to himself, neither on the screen nor on paper. */
export function favourFault<Input, Output extends object>(
  act: Pick<TwoPersonAct<Input, Output>, 'favours'>,
  input: Input,
  signers: readonly string[],
): Refusal | undefined {
  const gaining = act.favours?.(input) ?? []
  return signers.some((signer) => gaining.includes(signer)) ? refuse('own-gain') : undefined
}
