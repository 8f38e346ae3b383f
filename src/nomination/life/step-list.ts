import type { Act, ActContext } from '#access/act.ts'
import { findStoredFile } from '#platform/files/stored-file.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import type { StepAnswer, StepInput } from '../contract.ts'
import { lockList, type ListRecord } from '../records/lists.ts'
import { insertSteps, setState, type StateChange } from '../records/steps.ts'
import {
  listSteps,
  takeListStep,
  type ListRole,
  type ListState,
  type ListStep,
  type ListStepName,
} from '../rules/list-steps.ts'

/** The offices that take a step, in their own name or for the office before them. */
export function rolesOf(step: ListStepName): readonly ListRole[] {
  return [...new Set(listSteps.filter(({ name }) => name === step).map(({ by }) => by))]
}

/** One step of one list: sent, returned with a remark, passed on, received. */
export function steppingList(name: ListStepName): Act<StepInput, StepAnswer> {
  return {
    name: `nomination.${name}`,
    roles: rolesOf(name),
    run: async (context, { listId, remark, scanDigest }) => {
      const list = await lockList(context.tx, listId)
      if (!list) return refuse('not-found')
      if (scanDigest !== null && !(await findStoredFile(context.tx, scanDigest))) return refuse('not-found')
      const step = stepFor(context, name, list, { remark, scanDigest })
      if (isRefusal(step)) return step
      await context.changes('nomination_list', listId)
      await writeSteps(context, step, [list], { remark, scanDigest })
      context.note(listId, { from: list.state, to: step.to, onBehalfOf: step.onBehalfOf })
      return { listId, state: step.to }
    },
  }
}

export type StepPaper = { readonly remark: string; readonly scanDigest: string | null }

/** The step this actor may take with this list now, by the table of steps. */
export function stepFor(
  { actor }: ActContext,
  name: ListStepName,
  list: ListRecord,
  { remark, scanDigest }: StepPaper,
): ListStep | Refusal {
  if (list.state === 'superseded') return refuse('list-superseded')
  // For the desa its own file or scan is the source; a kecamatan signs its recap, which is another paper.
  const hasOwnSource = name === 'send' && (list.file_digest !== null || list.scan_digest !== null)
  return takeListStep(
    // 'staging' is filtered by the records and 'superseded' above; the database allows no other state.
    { state: list.state as ListState, names: list.good, sentBy: list.sent_by },
    {
      step: name,
      // The act names its roles; the runner let nobody else in.
      role: actor.role as ListRole,
      account: actor.accountId,
      remark,
      hasSource: scanDigest !== null || hasOwnSource,
    },
  )
}

/** Writes one step of several lists and tells later steps of the path what was received. */
export async function writeSteps(
  context: ActContext,
  step: ListStep,
  lists: readonly ListRecord[],
  paper: StepPaper,
): Promise<void> {
  const { tx, actor, world } = context
  const ids = lists.map(({ id }) => id)
  await insertSteps(tx, ids, { ...paper, to: step.to, by: actor.accountId, role: actor.role, at: world.clock.now() })
  await setState(tx, ids, changeOf(context, step, paper))
  const programmeId = lists[0]?.programme_id
  if (step.name === 'receive' && programmeId)
    await context.announce('nominations-received', programmeId, { lists: ids })
}

function changeOf({ actor, world }: ActContext, step: ListStep, { scanDigest }: StepPaper): StateChange {
  if (step.name !== 'send') return { state: step.to }
  return {
    state: step.to,
    sent_on: world.clock.today(),
    sent_by: step.onBehalfOf === null ? actor.accountId : null,
    ...(scanDigest === null ? {} : { scan_digest: scanDigest }),
  }
}
