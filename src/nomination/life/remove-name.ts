import type { Act } from '#access/act.ts'
import { isRefusal } from '#values/refusal.ts'
import type { RemoveAnswer, RemoveInput } from '../contract.ts'
import { changeCounts } from '../records/lists.ts'
import { removeRow } from '../records/rows.ts'
import { openOwnRow } from './own-row.ts'

/** The desa takes one name off its list. The row is kept with the reason; it counts no longer. */
export const removeName: Act<RemoveInput, RemoveAnswer> = {
  name: 'nomination.remove-name',
  // A kecamatan or agency returns the list with a remark: what a desa nominates is the word of the desa.
  roles: ['desa-operator'],
  run: async ({ tx, actor, world, note, changes }, { rowId, reason }) => {
    const opened = await openOwnRow(tx, rowId)
    if (isRefusal(opened)) return opened
    const { row } = opened
    await changes('nomination', rowId)
    await removeRow(tx, rowId, { as: reason, at: world.clock.now(), by: actor.accountId })
    const isToMend = row.verdict === 'to-be-mended'
    await changeCounts(tx, row.list_id, { rows: 0, good: isToMend ? 0 : -1, toMend: isToMend ? -1 : 0, removed: 1 })
    note(rowId, { list: row.list_id, reason })
    return { rowId, listId: row.list_id }
  },
}
