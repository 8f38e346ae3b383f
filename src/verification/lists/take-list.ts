import { perform, type Act } from '#access/act.ts'
import type { Actor } from '#access/actor.ts'
import type { Platform } from '#platform/index.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import { scopeOf } from '#access/actor.ts'
import type { ListedName } from '../contract.ts'
import { sheetMediaType } from './list-sheet.ts'
import { matchers, nameOfList } from './make-list-job.ts'
import { findMatchingList, pageSentRows } from './records.ts'

/** The file holds every number of its people in full: whoever takes it proves himself anew and stands in the trail. */
const taking = (way: 'sheet' | 'browser'): Act<{ listId: string }, { digest: string }> => ({
  name: 'verification.take-list',
  roles: matchers,
  fresh: true,
  run: async ({ tx, note }, { listId }) => {
    const list = await findMatchingList(tx, listId)
    if (!list) return refuse('not-found')
    note(listId, { way, rows: list.rows, digest: list.file_digest })
    return { digest: list.file_digest! }
  },
})

export async function takeList(platform: Platform, actor: Actor, input: { listId: string }) {
  const taken: { digest: string } | Refusal = await perform(platform, actor, taking('sheet'), { input })
  if (isRefusal(taken)) return taken
  const bytes = (await platform.files(actor.pemda)).get(taken.digest)
  return { name: nameOfList(input.listId), mediaType: sheetMediaType, bytes }
}

const pageSize = 5_000

/** The same names for the page that matches them on the officer's own computer. */
export async function takeNames(platform: Platform, actor: Actor, input: { listId: string }) {
  const taken: { digest: string } | Refusal = await perform(platform, actor, taking('browser'), { input })
  if (isRefusal(taken)) return taken
  const vault = await platform.vault(actor.pemda)
  const rows: ListedName[] = []
  for (let after = 0; ;) {
    const page = await platform.readInScope(scopeOf(actor), (tx) => pageSentRows(tx, input.listId, after, pageSize))
    for (const { person_id: row, ...person } of page) {
      const open = (column: 'nik' | 'kk', sealed: Buffer | null) =>
        sealed && vault.open({ table: 'person', column, row }, sealed)
      rows.push({
        key: person.row_key,
        nik: open('nik', person.nik_sealed),
        kk: open('kk', person.kk_sealed),
        name: person.name,
        birthDate: person.birth_date,
        area: person.area,
      })
    }
    if (page.length < pageSize) return { rows }
    after = page.at(-1)!.number
  }
}
