import type { ActContext } from '../act.ts'
import type { TwoPersonAct } from './two-person-act.ts'

/** What the trail tells of a proposal: about whom, where the act says so, and otherwise about itself. */
export function tell<Input, Output extends object>(
  { note }: Pick<ActContext, 'note'>,
  act: Pick<TwoPersonAct<Input, Output>, 'tells'>,
  input: Input,
  { id, said }: { readonly id: string; readonly said: Readonly<Record<string, unknown>> },
): void {
  const told = act.tells?.(input)
  if (told) note(told.subject, { ...told.details, ...said, proposal: id })
  else note(id, said)
}
