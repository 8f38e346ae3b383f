import type { ActContext } from '#access/act.ts'
import { approvalRules } from '#access/approval/rules/approval-rules.ts'
import type { TwoPersonAct } from '#access/approval/two-person-act.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import type { ListEffect } from '../contract.ts'
import { isFamilyInRun } from '../records/family-in-run.ts'
import { changeList, findList, findListForChange, type ListRow } from '../records/lists.ts'

/**
 * Opens a lock before the signature: the list no longer counts, the papers made from it are void, and the next lock
 * is a new version. Two people again, with the reason in the trail.
 */
export const openLock: TwoPersonAct<{ listId: string; reason: string }, { listId: string }> = {
  name: 'selection.open-lock',
  roles: ['lead-agency-officer'],
  fresh: true,
  approval: approvalRules['selection.open-lock'],
  effectOf: async ({ tx }, { listId, reason }) => {
    const list = await findOpenable(tx, listId)
    if (isRefusal(list)) return list
    const { people, rupiah } = list.effect as ListEffect
    return { people, rupiah, code: list.code, facts: { version: list.version, reason } }
  },
  tells: ({ listId, reason }) => ({ subject: listId, details: { reason } }),
  movesFamily: async (tx, { listId }, cards) => {
    const list = await findList(tx, listId)
    return list !== undefined && isFamilyInRun(tx, list.selection_id, cards)
  },
  run: async ({ tx, world, note, announce, changes }, { listId, reason }) => {
    const list = await findOpenable(tx, listId)
    if (isRefusal(list)) return list
    await changes('decree_list', listId)
    await changeList(tx, listId, { state: 'opened', opened_at: world.clock.now(), opened_because: reason })
    await announce('list-opened', listId, { version: list.version })
    note(listId, { version: list.version, code: list.code, reason })
    return { listId }
  },
}

async function findOpenable(tx: ActContext['tx'], listId: string): Promise<ListRow | Refusal> {
  const list = await findListForChange(tx, listId)
  if (!list) return refuse('not-found')
  if (list.state === 'opened') return refuse('list-opened', { version: list.version })
  if (list.state === 'signed' || list.state === 'numbered') return refuse('list-signed', { version: list.version })
  return list
}
