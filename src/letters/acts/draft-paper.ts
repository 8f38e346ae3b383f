import type { Act } from '#access/act.ts'
import { isRefusal, refuse } from '#values/refusal.ts'
import type { PaperSubject } from '../contract.ts'
import { findKind } from '../find-kind.ts'
import type { PaperSources } from '../paper-ground.ts'
import { readGround } from '../read-ground.ts'
import { insertPaper, listPapers, lockSubject, updatePaper } from '../records/papers.ts'
import { templateInForce } from '../records/templates.ts'
import { shortCode } from '../rules/short-code.ts'
import { keepers } from './keepers.ts'

export type DraftInput = PaperSubject & { readonly kind: string }

/**
 * Drafts a paper from the data as they stand, or drafts the unsigned one anew. A signed one is left as it is; once the data
 * changed, or its file is here, another replaces it and points to it.
 */
export const draftingPaper = (sources: PaperSources): Act<DraftInput, { paperId: string }> => ({
  name: 'letters.draft',
  roles: keepers,
  run: async ({ tx, vault, actor, world, note, changes }, input) => {
    const found = findKind(sources, input, actor.role)
    if (isRefusal(found)) return found
    const ground = await readGround(found.source, { tx, vault, actor }, input)
    if (isRefusal(ground)) return ground
    await lockSubject(tx, input)
    const standing = (await listPapers(tx, { ...input, area: ground.area })).find(({ kind }) => kind === input.kind)
    const code = shortCode(ground.digest)
    if (standing?.state === 'ditandatangani' && standing.made_from === code) return refuse('paper-already-signed')
    const template_id = (await templateInForce(tx, input.kind))?.id ?? null
    const made = { made_from: code, template_id, made_at: world.clock.now(), made_by: actor.accountId }
    const isOpen = standing !== undefined && standing.signed_on === null
    const id = isOpen ? standing.id : world.ids.next()
    await changes('paper', id)
    if (isOpen) await updatePaper(tx, id, { ...made, state: 'konsep', initials: '[]' })
    else {
      const { about, subject, kind } = input
      const replaces = standing?.id ?? null
      await insertPaper(tx, { id, area: ground.area, about, subject, kind, state: 'konsep', replaces, ...made })
    }
    note(input.subject, { paper: id, kind: input.kind, code, replaces: standing?.id ?? null })
    return { paperId: id }
  },
})
