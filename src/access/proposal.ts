import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import type { Act, ActContext } from './act.ts'
import type { Role } from './roles.ts'

/** What an act that moves people or money will do, counted before anybody decides. */
export type Effect = {
  readonly people: number
  /** Rupiah moved or committed; 0 where no money moves. */
  readonly rupiah: number
  /** Digest of exactly what will be done: when the data change, the code changes and the proposal is void. */
  readonly code: string
  readonly facts: Readonly<Record<string, string | number>>
}

/** An act by two people: one proposes, another decides, and only then it runs. */
export type TwoPersonAct<Input, Output extends object> = Act<Input, Output> & {
  readonly deciders: readonly Role[]
  effectOf(context: ActContext, input: Input): Promise<Effect | Refusal>
}

const daysOpen = 14

/** The first person's half: nothing happens yet but a counted, dated proposal. */
export function proposing<Input, Output extends object>(
  act: TwoPersonAct<Input, Output>,
): Act<Input, { proposalId: string; effect: Effect }> {
  return {
    name: `${act.name}.propose`,
    roles: act.roles,
    run: async (context, input) => {
      const effect = await act.effectOf(context, input)
      if (isRefusal(effect)) return effect
      const id = context.world.ids.next()
      const now = context.world.clock.now()
      await context.tx
        .insertInto('proposal')
        .values({
          id,
          act: act.name,
          input: JSON.stringify(input),
          effect: JSON.stringify(effect),
          effect_code: effect.code,
          proposed_by: context.actor.accountId,
          proposed_at: now,
          expires_at: new Date(now.getTime() + daysOpen * 86_400_000),
        })
        .execute()
      context.note(id, { people: effect.people, rupiah: effect.rupiah, code: effect.code })
      return { proposalId: id, effect }
    },
  }
}

export type Decision = {
  readonly proposalId: string
  readonly decision: 'approved' | 'returned'
  readonly remark?: string | undefined
}

/**
 * The second person's half. The proposer never decides (checked here and by a CHECK of the table), an expired or
 * decided proposal is refused, and so is one whose effect is no longer what was proposed.
 */
export function deciding<Input, Output extends object>(
  act: TwoPersonAct<Input, Output>,
): Act<Decision, { output: Output | null }> {
  return {
    name: `${act.name}.decide`,
    roles: act.deciders,
    run: async (context, { proposalId, decision, remark }) => {
      const open = await findOpen(context, act.name, proposalId)
      if (isRefusal(open)) return open
      const output = decision === 'approved' ? await runApproved(context, act, open) : null
      if (isRefusal(output)) return output
      await context.tx
        .updateTable('proposal')
        .set({
          decision,
          decided_by: context.actor.accountId,
          decided_at: context.world.clock.now(),
          remark: remark ?? null,
        })
        .where('id', '=', proposalId)
        .execute()
      context.note(proposalId, { decision, code: open.effectCode })
      return { output }
    },
  }
}

type OpenProposal = { readonly input: unknown; readonly effectCode: string }

async function findOpen(context: ActContext, act: string, id: string): Promise<OpenProposal | Refusal> {
  const row = await context.tx.selectFrom('proposal').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  if (!row || row.act !== act) return refuse('not-found')
  if (row.decision) return refuse('already-decided')
  if (row.proposed_by === context.actor.accountId) return refuse('second-person-needed')
  if (row.expires_at < context.world.clock.now()) return refuse('proposal-expired')
  return { input: row.input, effectCode: row.effect_code }
}

async function runApproved<Input, Output extends object>(
  context: ActContext,
  act: TwoPersonAct<Input, Output>,
  open: OpenProposal,
) {
  // The input was checked by its contract when it was proposed and only the runner writes this table.
  const input = open.input as Input
  const effect = await act.effectOf(context, input)
  if (isRefusal(effect)) return effect
  if (effect.code !== open.effectCode) return refuse('proposal-outdated')
  return act.run(context, input)
}
