import type { Act } from '#access/act.ts'
import { isRefusal, refuse } from '#values/refusal.ts'
import type { FileInput } from '../contract.ts'
import { findKind } from '../find-kind.ts'
import type { PaperSources } from '../paper-ground.ts'
import { paperOf } from '../paper-of.ts'
import { hasBrought } from '../records/brought.ts'
import { lockPaper, updatePaper } from '../records/papers.ts'
import { movePaper } from '../rules/paper-life.ts'
import { endsCode } from '../rules/short-code.ts'
import { keepers } from './keepers.ts'

/**
 * The signed sheet is on file, byte for byte as it came. The code read off it must be that of the draft, or it is the
 * print of another state of the data. It announces `paper-filed`.
 */
export const filingPaper = (sources: PaperSources): Act<FileInput, { paperId: string; state: string }> => ({
  name: 'letters.file',
  roles: keepers,
  run: async ({ tx, actor, world, note, announce, changes }, input) => {
    const row = await lockPaper(tx, input.paperId)
    if (!row) return refuse('not-found')
    const found = findKind(sources, row, actor.role)
    if (isRefusal(found)) return found
    // Only what he brought himself: a digest read off some other paper must not open that file to him as his sheet.
    if (!(await hasBrought(tx, input.fileDigest, actor.accountId))) return refuse('signed-file-missing')
    const code = endsCode(input.code, row.made_from) ? row.made_from : input.code
    const step = { step: 'file', fileDigest: input.fileDigest, code } as const
    const moved = movePaper(paperOf(row, found.kind.numbered), step, world.clock.today())
    if (isRefusal(moved)) return moved
    await changes('paper', row.id)
    await updatePaper(tx, row.id, {
      state: moved.state,
      file_digest: input.fileDigest,
      filed_at: world.clock.now(),
      filed_by: actor.accountId,
    })
    await announce('paper-filed', row.id, { kind: row.kind, about: row.about, subject: row.subject })
    note(row.subject, { paper: row.id, kind: row.kind, file: input.fileDigest })
    return { paperId: row.id, state: moved.state }
  },
})
