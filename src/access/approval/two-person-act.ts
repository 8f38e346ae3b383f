import type { Tx } from '#platform/index.ts'
import type { Refusal } from '#values/refusal.ts'
import type { Act, ActContext } from '../act.ts'
import type { ApprovalRule } from './rules/signatures.ts'

/** What an act that moves people or money will do, counted before anybody decides. */
export type Effect = {
  readonly people: number
  /** Rupiah moved or committed; 0 where no money moves. */
  readonly rupiah: number
  /** Digest of exactly what will be done: when the data change, the code changes and the proposal is void. */
  readonly code: string
  readonly facts: Readonly<Record<string, string | number>>
}

/** What an act of two people runs with: the one who acts is the last who signed; who proposed it stands beside him. */
export type SignedContext = ActContext & { readonly proposal: { readonly id: string; readonly proposedBy: string } }

/** An act by two people: one proposes, others sign, and only then it runs. `roles` are those who may propose. */
export type TwoPersonAct<Input, Output extends object> = Omit<Act<Input, Output>, 'run'> & {
  /** Who must agree: an entry of `approvalRules`. */
  readonly approval: ApprovalRule
  effectOf(context: ActContext, input: Input): Promise<Effect | Refusal>
  run(context: SignedContext, input: Input): Promise<Output | Refusal>
  /** The same effect is not proposed a second time while it waits. */
  readonly once?: true
  /** Accounts that gain by it: they do not sign. */
  favours?(input: Input): readonly string[]
  /** About whom it is, and what the trail says of it beside its size. */
  tells?(input: Input): { readonly subject: string; readonly details: Readonly<Record<string, unknown>> }
  /** Whether somebody whom the act moves stands on one of these family cards, given as blind indexes. */
  movesFamily?(tx: Tx, input: Input, cards: readonly Buffer[]): Promise<boolean>
}

/** One of a list of such acts, of which only the table of proposals knows what it was asked. */
export type AnyTwoPersonAct = TwoPersonAct<never, object>
