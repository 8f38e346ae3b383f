import type { ActContext } from '#access/act.ts'
import { approvalRules } from '#access/approval/rules/approval-rules.ts'
import type { TwoPersonAct } from '#access/approval/two-person-act.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import type { ListEffect } from '../contract.ts'
import { changeList, findListForChange, type ListRow } from '../records/lists.ts'
import { mayTakeAnnexes, releaseDays, releaseKind } from '../rules/annex-release.ts'

type Asked = { readonly listId: string; readonly reason: string }

const day = 24 * 60 * 60 * 1_000

/** Lets the annexes of a signed list be taken again for some days: every NIK of the list leaves in one file. */
export const releaseAnnexes: TwoPersonAct<Asked, { listId: string; annexesUntil: string }> = {
  name: releaseKind,
  roles: ['lead-agency-officer'],
  fresh: true,
  approval: approvalRules[releaseKind],
  once: true,
  effectOf: async (context, { listId, reason }) => {
    const list = await findClosed(context, listId)
    if (isRefusal(list)) return list
    const { people } = list.effect as ListEffect
    const facts = { version: list.version, decree: list.decree_number ?? '', days: releaseDays, reason }
    return { people, rupiah: 0, code: list.code, facts }
  },
  tells: ({ listId, reason }) => ({ subject: listId, details: { reason } }),
  run: async (context, { listId, reason }) => {
    const list = await findClosed(context, listId)
    if (isRefusal(list)) return list
    const { tx, world, note, changes } = context
    const until = new Date(world.clock.now().getTime() + releaseDays * day)
    await changes('decree_list', listId)
    await changeList(tx, listId, { annexes_until: until })
    note(listId, { version: list.version, code: list.code, until: until.toISOString(), reason })
    return { listId, annexesUntil: until.toISOString() }
  },
}

async function findClosed({ tx, world }: ActContext, listId: string): Promise<ListRow | Refusal> {
  const list = await findListForChange(tx, listId)
  if (!list) return refuse('not-found')
  if (list.state === 'opened') return refuse('list-opened', { version: list.version })
  return areAnnexesOpen(list, world.clock.now()) ? refuse('annexes-open', { version: list.version }) : list
}

export function areAnnexesOpen({ state, effect, annexes_until }: ListRow, now: Date): boolean {
  const { people } = effect as ListEffect
  const isSigned = state === 'signed' || state === 'numbered'
  return state !== 'opened' && mayTakeAnnexes({ isSigned, people, annexesUntil: annexes_until }, now)
}
