import type { Act } from '#access/act.ts'
import { isRefusal, refuse } from '#values/refusal.ts'
import type { KindCopiesInput, PaperCopiesInput } from '../contract/letterheads.ts'
import { findKind, findLetterKind } from '../find-kind.ts'
import type { PaperSources } from '../paper-ground.ts'
import { takesCopies } from '../paper-kind.ts'
import { insertCopies } from '../records/letterheads.ts'
import { lockPaper, updatePaper } from '../records/papers.ts'
import { keepers } from './keepers.ts'
import { templateKeepers } from './put-template.ts'

/** To whom copies of a kind of letter go from now on, unless a letter says otherwise. */
export const setKindCopies: Act<KindCopiesInput, { copies: string[] }> = {
  name: 'letters.set-copies',
  roles: templateKeepers,
  run: async ({ tx, actor, world, note }, { kind: name, copies }) => {
    if (actor.area !== actor.pemda) return refuse('not-allowed', { act: 'letters.set-copies' })
    const kind = findLetterKind(name)
    if (isRefusal(kind)) return kind
    if (!takesCopies(kind)) return refuse('paper-takes-no-copies')
    const id = world.ids.next()
    const recorded = { recorded_at: world.clock.now(), recorded_by: actor.accountId }
    await insertCopies(tx, { id, kind: name, copies: JSON.stringify(copies), ...recorded })
    note(id, { kind: name, copies: copies.length })
    return { copies }
  },
}

/** To whom copies of this one letter go; with null again to whom those of its kind do. */
export const settingPaperCopies = (sources: PaperSources): Act<PaperCopiesInput, { copies: string[] }> => ({
  name: 'letters.set-paper-copies',
  roles: keepers,
  run: async ({ tx, actor, note, changes }, { paperId, copies }) => {
    const row = await lockPaper(tx, paperId)
    if (!row) return refuse('not-found')
    const found = findKind(sources, row, actor.role)
    if (isRefusal(found)) return found
    if (!takesCopies(found.kind)) return refuse('paper-takes-no-copies')
    if (row.signed_on !== null) return refuse('paper-already-signed')
    await changes('paper', paperId)
    await updatePaper(tx, paperId, { copies: copies === null ? null : JSON.stringify(copies) })
    note(row.subject, { paper: paperId, kind: row.kind, copies: copies?.length ?? null })
    return { copies: copies ?? [] }
  },
})
