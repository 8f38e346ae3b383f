import type { Actor } from '#access/actor.ts'
import type { Tx } from '#platform/index.ts'
import { refuse, type Refusal } from '#values/refusal.ts'
import type { ListView } from '../contract.ts'
import { findList, listVersions, type ListRecord } from '../records/lists.ts'
import { accountNames, listSteps } from '../records/steps.ts'
import { listStepsOpenTo, type ListRole, type ListState } from '../rules/list-steps.ts'

export async function viewList(tx: Tx, actor: Actor, id: string): Promise<ListView | Refusal> {
  const list = await findList(tx, id)
  if (!list) return refuse('not-found')
  const [view] = await viewsOf(tx, actor, [list])
  return view!
}

/** Every version a desa sent, newest first, with what became of it. */
export async function viewVersions(
  tx: Tx,
  actor: Actor,
  { programmeId, area }: { readonly programmeId: string; readonly area: string },
): Promise<{ rows: ListView[] }> {
  return { rows: await viewsOf(tx, actor, await listVersions(tx, programmeId, area)) }
}

async function viewsOf(tx: Tx, actor: Actor, lists: readonly ListRecord[]): Promise<ListView[]> {
  const steps = await listSteps(
    tx,
    lists.map(({ id }) => id),
  )
  const names = await accountNames(tx, [...lists.map((list) => list.received_by), ...steps.map(({ by }) => by)])
  const nameOf = (id: string) => names.get(id) ?? ''
  const stepsOf = Map.groupBy(steps, (step) => step.list_id)
  return lists.map((list) => ({
    ...plainList(list),
    receivedBy: nameOf(list.received_by),
    steps: (stepsOf.get(list.id) ?? []).map((step) => ({
      from: step.from_state,
      to: step.to_state,
      remark: step.remark,
      role: step.role,
      by: nameOf(step.by),
      at: step.at.toISOString(),
      hasScan: step.scan_digest !== null,
    })),
    open: openTo(actor, list),
  }))
}

// Words of a closed set are checked by the database when they are written.
const plainList = (list: ListRecord) => ({
  id: list.id,
  programmeId: list.programme_id,
  area: list.area,
  areaName: list.area_name,
  version: list.version!,
  mode: list.mode as ListView['mode'],
  channel: list.channel as ListView['channel'],
  state: list.state as ListView['state'],
  onBehalf: list.on_behalf,
  sender: list.sender,
  fileName: list.file_name,
  fileDigest: list.file_digest,
  hasScan: list.scan_digest !== null,
  rows: list.rows,
  good: list.good,
  toMend: list.to_mend,
  repeated: list.repeated,
  removed: list.removed,
  nominatedOn: list.nominated_on,
  receivedAt: list.received_at.toISOString(),
  supersededBy: list.superseded_by,
})

function openTo(actor: Actor, { state }: ListRecord): ListView['open'] {
  return listStepsOpenTo(actor.role as ListRole, state as ListState).map(({ name }) => name)
}
