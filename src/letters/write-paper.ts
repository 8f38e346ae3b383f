import { exportMark } from '#access/personal-data/export-mark.ts'
import type { FileStore, World } from '#platform/index.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import { fillTemplate } from './fill-template.ts'
import { findKind } from './find-kind.ts'
import type { PaperSource, PaperSources, Reading } from './paper-ground.ts'
import type { LetterKind } from './paper-kind.ts'
import { paperValues } from './paper-values.ts'
import { readGround } from './read-ground.ts'
import { findPaper, type PaperRecord } from './records/papers.ts'
import { shortCode } from './rules/short-code.ts'
import { docx } from './take-template.ts'
import { templateOf } from './template.ts'

export type Writing = Reading & { readonly world: World; readonly files: FileStore }

/** The draft of a paper as DOCX, from the data and with the template it was drafted from; other data need another draft. */
export async function writePaper(
  sources: PaperSources,
  writing: Writing,
  paperId: string,
): Promise<{ name: string; mediaType: string; bytes: Uint8Array } | Refusal> {
  const { tx, actor } = writing
  const row = await findPaper(tx, paperId)
  if (!row) return refuse('not-found')
  const found = findKind(sources, row, actor.role)
  if (isRefusal(found)) return found
  return writeDraft(writing, found, row)
}

/** The same for a paper that was found already. */
export async function writeDraft(
  writing: Writing,
  { kind, source }: { readonly kind: LetterKind; readonly source: PaperSource },
  row: PaperRecord,
): Promise<{ name: string; mediaType: string; bytes: Uint8Array } | Refusal> {
  const { actor, world } = writing
  const ground = await readGround(source, writing, row)
  if (isRefusal(ground)) return ground
  if (shortCode(ground.digest) !== row.made_from) return refuse('paper-out-of-date')
  const copies = row.copies as string[] | null
  const told = await paperValues(writing, { kind, ground, code: row.made_from, copies })
  if (isRefusal(told)) return told
  const mark = exportMark(actor, { at: world.clock.now(), purpose: kind.title.id, holds: [], digest: ground.digest })
  const bytes = await fillTemplate(kind, await templateOf(writing, kind, row.template_id), told.values, {
    mark,
    letterhead: told.letterhead,
  })
  return isRefusal(bytes) ? bytes : { name: `${kind.kind}-${ground.stem}.docx`, mediaType: docx, bytes }
}
