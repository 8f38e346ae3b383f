import { perform, type Act } from '#access/act.ts'
import type { Actor } from '#access/actor.ts'
import type { Platform } from '#platform/index.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import { sheetMediaType } from './list-sheet.ts'
import { matchers, nameOfList } from './make-list-job.ts'
import { findMatchingList } from './records.ts'

/** The file holds every number of its people in full: whoever takes it proves himself anew and stands in the trail. */
const taking: Act<{ listId: string }, { digest: string }> = {
  name: 'verification.take-list',
  roles: matchers,
  fresh: true,
  run: async ({ tx, note }, { listId }) => {
    const list = await findMatchingList(tx, listId)
    if (!list) return refuse('not-found')
    note(listId, { rows: list.rows, digest: list.file_digest })
    return { digest: list.file_digest! }
  },
}

export async function takeList(platform: Platform, actor: Actor, input: { listId: string }) {
  const taken: { digest: string } | Refusal = await perform(platform, actor, taking, { input })
  if (isRefusal(taken)) return taken
  const bytes = (await platform.files(actor.pemda)).get(taken.digest)
  return { name: nameOfList(input.listId), mediaType: sheetMediaType, bytes }
}
