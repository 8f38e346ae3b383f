import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import { perform, type Act } from '#access/act.ts'
import type { Actor } from '#access/actor.ts'
import { exportMark } from '#access/personal-data/export-mark.ts'
import { countNumbers } from '#access/purpose/use-window.ts'
import type { ColumnMap } from '#exchange/columns/index.ts'
import type { Platform } from '#platform/index.ts'
import { columnMapFor } from '#programme/index.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import { nominationRow } from '../contract.ts'
import { findList } from '../records/lists.ts'
import { listRowsToMend } from '../records/rows.ts'
import { openWritten } from '../receiving/compare-rows.ts'
import { receivers } from '../receiving/receivers.ts'
import { keyOf } from '../receiving/tokens.ts'
import type { Remark } from '../rules/row.ts'
import { xlsx, type MadeFile } from './make-forms.ts'
import { writeMendFile, type MendTerms } from './mend-workbook.ts'

/** Full numbers go out to whoever mends them, so taking the file is an act and stands in the trail. */
export async function makeMendFile(
  { platform, actor }: { readonly platform: Platform; readonly actor: Actor },
  listId: string,
): Promise<MadeFile | Refusal> {
  const taken = await perform(platform, actor, takeRowsToMend, { input: { listId } })
  if (isRefusal(taken)) return taken
  const name = `Perbaikan_${taken.terms.area}_${taken.terms.desa.replace(/[^A-Za-z0-9]+/g, '')}.xlsx`
  return { name, mediaType: xlsx, bytes: await writeMendFile(taken.map, taken.terms) }
}

const takeRowsToMend: Act<{ listId: string }, { map: ColumnMap; terms: MendTerms }> = {
  name: 'nomination.take-mend-file',
  roles: receivers,
  run: async ({ tx, actor, world, vault, note }, { listId }) => {
    const list = await findList(tx, listId)
    if (!list) return refuse('not-found')
    if (list.state === 'superseded') return refuse('list-superseded')
    const rows = await listRowsToMend(tx, listId)
    if (rows.length === 0) return refuse('nothing-to-mend')
    const of = { about: 'list', list: listId } as const
    const full = await countNumbers({ tx, actor, world }, { of, rows: rows.length })
    if (full) return full
    const map = await columnMapFor(tx, 'nominations')
    if (isRefusal(map)) return map
    note(listId, { rows: rows.length })
    const opened = rows.map((row) => ({
      key: keyOf(row),
      written: openWritten(vault, row),
      // Written by `sealRow`; parsed because a code may since have been renamed.
      faults: z.parse(nominationRow.shape.faults, row.faults) as Remark[],
    }))
    const purpose = `Perbaikan usulan ${list.area_name}`
    const digest = createHash('sha256')
      .update(opened.map(({ key }) => key).join('\n'))
      .digest('hex')
    const taken = exportMark(actor, { at: world.clock.now(), purpose, holds: ['row-as-written'], digest })
    const where = { programmeId: list.programme_id, area: list.area, desa: list.area_name }
    return { map, terms: { ...where, rows: opened, taken } }
  },
}
