import type { ActContext } from '#access/act.ts'
import { approvalRules } from '#access/approval/rules/approval-rules.ts'
import type { TwoPersonAct } from '#access/approval/two-person-act.ts'
import { anchorText } from '#platform/trail/anchors.ts'
import { readEnd } from '#platform/trail/trail-end.ts'
import { getPolicyById } from '#programme/index.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import type { ListEffect } from '../contract.ts'
import { effectOfList } from '../list-effect.ts'
import { isFamilyInRun } from '../records/family-in-run.ts'
import { insertList, listLists } from '../records/lists.ts'
import { findRun, type RunRow } from '../records/runs.ts'

type Lockable = { readonly run: RunRow; readonly version: number; readonly effect: ListEffect }

/**
 * Locks the list of a run: from now on its people are calon penerima and papers can be made. Two people do it. The
 * lock can be opened again as long as the decree is not signed; neither the click nor the lock commits money.
 */
export const lockList: TwoPersonAct<{ runId: string }, { listId: string; version: number; code: string }> = {
  name: 'selection.lock',
  roles: ['lead-agency-officer'],
  fresh: true,
  approval: approvalRules['selection.lock'],
  effectOf: async ({ tx }, { runId }) => {
    const found = await findLockable(tx, runId)
    if (isRefusal(found)) return found
    const { effect, run, version } = found
    const facts = { ...factsOf(effect, version), ...policyFacts(await getPolicyById(tx, run.policy_id)) }
    return { people: effect.people, rupiah: effect.rupiah, code: run.list_digest, facts }
  },
  tells: ({ runId }) => ({ subject: runId, details: {} }),
  movesFamily: (tx, { runId }, cards) => isFamilyInRun(tx, runId, cards),
  run: async ({ tx, world, actor, note, announce, changes }, { runId }) => {
    const found = await findLockable(tx, runId)
    if (isRefusal(found)) return found
    const { run, version, effect } = found
    const [listId, code] = [world.ids.next(), run.list_digest]
    const trailEnd = anchorText(actor.pemda, await readEnd(tx))
    const list = { id: listId, programmeId: run.programme_id, runId, version, code, effect, trailEnd }
    const { clock } = world
    await changes('decree_list', listId)
    const isOurs = await insertList(tx, { ...list, on: clock.today(), at: clock.now(), by: actor.accountId })
    if (!isOurs) return refuse('changed-meanwhile')
    await announce('list-locked', listId, { runId, version, people: effect.people, rupiah: effect.rupiah })
    note(listId, { runId, version, code, people: effect.people, reserve: effect.reserve, rupiah: effect.rupiah })
    return { listId, version, code }
  },
}

/** One list of a programme at a time; after the signature none at all. */
async function findLockable(tx: ActContext['tx'], runId: string): Promise<Lockable | Refusal> {
  const run = await findRun(tx, runId)
  if (!run) return refuse('not-found')
  if (run.state !== 'ready') return refuse('selection-not-ready')
  const lists = await listLists(tx, run.programme_id)
  const standing = lists.find(({ state }) => state !== 'opened')
  if (standing?.state === 'signed' || standing?.state === 'numbered')
    return refuse('list-signed', { version: standing.version })
  if (standing) return refuse('list-locked')
  return { run, version: (lists[0]?.version ?? 0) + 1, effect: await effectOfList(tx, run) }
}

/**
 * Whoever agrees to the lock agrees to the policy the list was made by: what it says stands in the effect, and in the code
 * of the proposal, so no version of a policy makes anybody calon penerima without a second person's signature.
 */
function policyFacts({ version, document, digest }: Awaited<ReturnType<typeof getPolicyById>>) {
  const { eligibility, priority, quota } = document
  return {
    policyVersion: version,
    policyCode: digest.slice(0, 16),
    quota,
    youngest: eligibility.youngest,
    maxDecile: eligibility.maxDecile,
    priority: priority.join(', '),
  }
}

function factsOf({ reserve, months, firstMonth, lastMonth, funds, basis }: ListEffect, version: number) {
  return {
    version,
    reserve,
    months,
    firstMonth,
    lastMonth,
    perMonth: funds[0]?.perMonth ?? 0,
    ceiling: funds.reduce((sum, fund) => sum + fund.ceiling, 0),
    basis: basis.map((one) => one.id).join('; '),
  }
}
