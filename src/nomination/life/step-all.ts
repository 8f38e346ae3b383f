import type { Act, ActContext } from '#access/act.ts'
import { findStoredFile } from '#platform/files/stored-file.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import type { BatchAnswer, BatchInput } from '../contract.ts'
import { lockStandingLists, type ListRecord } from '../records/lists.ts'
import type { ListState, ListStep } from '../rules/list-steps.ts'
import { rolesOf, stepFor, writeSteps } from './step-list.ts'

const due: Record<'pass-on' | 'receive', ListState> = { 'pass-on': 'nominated', receive: 'passed-on' }

/**
 * One step of every list of an area that is due for it. A list that cannot go on is named with its reason and
 * does not stop the others; lists that are not due (a draft, one that was returned) are left where they are.
 */
export function steppingAll(name: 'pass-on' | 'receive'): Act<BatchInput, BatchAnswer> {
  return {
    name: `nomination.${name}-all`,
    roles: rolesOf(name),
    run: async (context, { programmeId, area, scanDigest }) => {
      if (!area.startsWith(context.actor.area)) return refuse('desa-unknown', { area })
      if (scanDigest !== null && !(await findStoredFile(context.tx, scanDigest))) return refuse('not-found')
      const lists = await lockStandingLists(context.tx, programmeId, area)
      const judged = lists
        .filter((list) => list.state === due[name])
        .map((list) => ({ list, step: stepFor(context, name, list, { remark: '', scanDigest }) }))
      const taken = judged.filter((one): one is Taken => !isRefusal(one.step))
      await writeAll(context, taken, scanDigest)
      const names = taken.reduce((sum, { list }) => sum + list.good, 0)
      context.note(programmeId, { area, lists: taken.length, names })
      return { lists: taken.length, names, left: judged.flatMap(leftOf) }
    },
  }
}

type Judged = { readonly list: ListRecord; readonly step: ListStep | Refusal }
type Taken = { readonly list: ListRecord; readonly step: ListStep }

async function writeAll(context: ActContext, taken: readonly Taken[], scanDigest: string | null): Promise<void> {
  const [first] = taken
  // All of one state and one role take the same step.
  if (first)
    await writeSteps(
      context,
      first.step,
      taken.map(({ list }) => list),
      { remark: '', scanDigest },
    )
}

const leftOf = ({ list, step }: Judged) =>
  isRefusal(step) ? [{ listId: list.id, area: list.area, refusal: step }] : []
