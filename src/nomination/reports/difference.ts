import type { Tx, Vault } from '#platform/index.ts'
import { refuse, type Refusal } from '#values/refusal.ts'
import { rowFields, type DifferenceAnswer } from '../contract.ts'
import { findList, listSupersededBy, type ListRecord } from '../records/lists.ts'
import { listRowsToCompare } from '../records/rows.ts'
import { keptRow, type ComparedRow } from '../receiving/compare-rows.ts'
import { compareLists } from '../rules/compare-lists.ts'

/** Names shown of each kind; the counts are complete. */
const mostShown = 200

/** What a list changed: against the lists it put aside, or against another version of the same desa. */
export async function readDifference(
  tx: Tx,
  vault: Vault,
  { listId, against }: { readonly listId: string; readonly against?: string | undefined },
): Promise<DifferenceAnswer | Refusal> {
  const list = await findList(tx, listId)
  const other = against ? await findList(tx, against) : undefined
  if (!list || (against && !isOfSameDesa(list, other))) return refuse('not-found')
  const before = other ? [other.id] : await listSupersededBy(tx, listId)
  const rows = async (ids: readonly string[]) =>
    (await listRowsToCompare(tx, ids)).map((record) => keptRow(vault, record))
  const found = compareLists(await rows(before), await rows([listId]))
  return {
    counts: {
      added: found.added.length,
      removed: found.removed.length,
      changed: found.changed.length,
      unchanged: found.unchanged,
    },
    added: found.added.slice(0, mostShown).map(place),
    removed: found.removed.slice(0, mostShown).map(place),
    changed: found.changed.slice(0, mostShown).map((change) => ({
      ...place(change.after),
      before: change.before.shown,
      fields: rowFields.filter((field) => change.fields.includes(field)),
    })),
  }
}

const isOfSameDesa = (list: ListRecord, other: ListRecord | undefined) =>
  other?.area === list.area && other.programme_id === list.programme_id

const place = ({ shown, sheet, rowNumber }: ComparedRow) => ({ name: shown, sheet, rowNumber })
