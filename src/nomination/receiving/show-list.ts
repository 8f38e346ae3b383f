import type { Act, ActContext } from '#access/act.ts'
import { isRefusal, refuse } from '#values/refusal.ts'
import type { ReceiveAnswer, ReceiveInput } from '../contract.ts'
import { insertColumnChoice, type NewColumnChoice } from '../records/column-choices.ts'
import { changeCounts, listStandingLists, showList, type NewList } from '../records/lists.ts'
import { lockRound } from '../records/rounds.ts'
import { retireRows, type StandingRecord } from '../records/rows.ts'
import { insertSteps, setState } from '../records/steps.ts'
import type { ListCounts } from '../rules/judge-list.ts'
import { takeListStep } from '../rules/list-steps.ts'
import { standOf } from './desa-ground.ts'
import { receivers, type Receiver } from './receivers.ts'

/** A list whose rows are written and that nobody sees yet. */
export type StagedList = {
  readonly list: NewList
  readonly counts: ListCounts
  /** Rows of earlier lists in whose place rows of this one stand. */
  readonly replaced: readonly StandingRecord[]
  /** `standOf` the lists the rows were judged beside. */
  readonly stand: string
  readonly lessons: readonly Pick<NewColumnChoice, 'signature' | 'columns'>[]
  readonly leftOut: number
  /** Codes of the desa the file names, when it was knowingly taken in for another. */
  readonly otherDesa: readonly string[]
}

/**
 * Shows a staged list: it gets its version, a whole one puts aside what stood before, and what an office entered
 * on behalf of the desa is sent at once, the file being its source. Short, whatever the length of the list.
 */
export function showing(staged: StagedList): Act<ReceiveInput, ReceiveAnswer> {
  return {
    name: 'nomination.receive-list',
    roles: receivers,
    run: async (context, input) => {
      const { tx, note } = context
      const { list, counts } = staged
      await lockRound(tx, list.programmeId, list.area)
      const before = await listStandingLists(tx, list.programmeId, list.area)
      if (standOf(before) !== staged.stand) return refuse('changed-meanwhile')
      const { good, toMend, rows, repeated } = counts
      await context.changes('nomination_list', list.id)
      const version = await showList(tx, list.id, { rows, good, to_mend: toMend, repeated })
      await insertSteps(tx, [list.id], { ...stampOf(context), to: 'draft' })
      const state = await sendOnBehalf(context, staged)
      if (input.mode === 'whole')
        await putAside(
          context,
          before.map(({ id }) => id),
          list.id,
        )
      await replaceRows(context, staged.replaced)
      await learn(context, staged.lessons)
      note(list.id, { version, mode: input.mode, ...counts, leftOut: staged.leftOut, ...keptFrom(staged) })
      return { listId: list.id, version, state, ...counts, leftOut: staged.leftOut, receivedBefore: false }
    },
  }
}

/** A desa that was kept against what the file says is a decision, and stands in the trail. */
const keptFrom = ({ otherDesa }: StagedList) => (otherDesa.length === 0 ? {} : { fileNames: otherDesa.join(', ') })

const stampOf = ({ actor, world }: ActContext) => ({
  by: actor.accountId,
  role: actor.role,
  at: world.clock.now(),
  remark: '',
  scanDigest: null,
})

async function sendOnBehalf(context: ActContext, { list, counts }: StagedList): Promise<'draft' | 'nominated'> {
  if (!list.onBehalf) return 'draft'
  const step = takeListStep(
    { state: 'draft', names: counts.good, sentBy: null },
    // The act names its roles; the runner let nobody else in.
    { step: 'send', role: context.actor.role as Receiver, account: context.actor.accountId, hasSource: true },
  )
  // A list of which not one row can go on waits for the desa as a draft.
  if (isRefusal(step)) return 'draft'
  await insertSteps(context.tx, [list.id], { ...stampOf(context), to: 'nominated', scanDigest: list.scanDigest })
  await setState(context.tx, [list.id], { state: 'nominated', sent_on: list.nominatedOn, sent_by: null })
  return 'nominated'
}

async function putAside(context: ActContext, listIds: readonly string[], by: string): Promise<void> {
  await insertSteps(context.tx, listIds, { ...stampOf(context), to: 'superseded' })
  await setState(context.tx, listIds, { state: 'superseded', superseded_by: by })
}

/** The rows stop counting, and their lists count without them. */
export async function replaceRows({ tx }: Pick<ActContext, 'tx'>, rows: readonly StandingRecord[]): Promise<void> {
  await retireRows(
    tx,
    rows.map(({ id }) => id),
  )
  for (const [listId, ofList] of Map.groupBy(rows, (row) => row.list_id)) {
    const toMend = ofList.filter(({ verdict }) => verdict === 'to-be-mended').length
    await changeCounts(tx, listId, { rows: 0, good: toMend - ofList.length, toMend: -toMend })
  }
}

async function learn({ tx, world, actor }: ActContext, lessons: StagedList['lessons']): Promise<void> {
  for (const lesson of lessons)
    await insertColumnChoice(tx, { ...lesson, id: world.ids.next(), at: world.clock.now(), by: actor.accountId })
}
