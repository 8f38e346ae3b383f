import type { Tx } from '#platform/index.ts'
import type { FunnelAnswer } from '../contract.ts'
import { listStandingLists } from '../records/lists.ts'
import { listRounds } from '../records/rounds.ts'

/** From rows to names that go on, each drop with its reason, and how far the names have come. */
export async function countFunnel(tx: Tx, programmeId: string, area: string): Promise<FunnelAnswer> {
  const rounds = await listRounds(tx, programmeId)
  const lists = await listStandingLists(tx, programmeId, area)
  const sum = (count: (list: (typeof lists)[number]) => number) => lists.reduce((total, list) => total + count(list), 0)
  const goodIn = (state: string) => sum((list) => (list.state === state ? list.good : 0))
  const [rows, names, toMend, repeated, removed] = [
    sum((list) => list.rows),
    sum((list) => list.good),
    sum((list) => list.to_mend),
    sum((list) => list.repeated),
    sum((list) => list.removed),
  ]
  return {
    desa: rounds.length,
    desaWithList: new Set(lists.map((list) => list.area)).size,
    rows,
    repeated,
    mended: rows - names - toMend - repeated - removed,
    removed,
    toMend,
    names,
    draft: goodIn('draft'),
    nominated: goodIn('nominated'),
    returned: goodIn('returned'),
    passedOn: goodIn('passed-on'),
    received: goodIn('received'),
  }
}
