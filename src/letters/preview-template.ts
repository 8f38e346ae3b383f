import { exportMark } from '#access/personal-data/export-mark.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import type { PreviewInput } from './contract/templates.ts'
import { fillTemplate } from './fill-template.ts'
import { findKind, findLetterKind } from './find-kind.ts'
import type { PaperSources } from './paper-ground.ts'
import type { LetterKind } from './paper-kind.ts'
import { paperValues } from './paper-values.ts'
import { readGround } from './read-ground.ts'
import { hasBrought } from './records/brought.ts'
import { findPaper } from './records/papers.ts'
import { listTemplates } from './records/templates.ts'
import { sampleValues } from './sample-values.ts'
import { docx } from './take-template.ts'
import { currentTemplate, type Template } from './template.ts'
import type { Writing } from './write-paper.ts'

/** A file that nobody put in use has no number yet; it is not the default. */
const notPutYet = -1

/** Stands where the code would: a preview is never signed and filed as a paper. */
const noCode = 'PRATINJAU'

/** A template filled with sample values, or with the data of a paper that is there, before it is put in place. */
export async function previewTemplate(
  sources: PaperSources,
  asking: Writing,
  input: PreviewInput,
): Promise<{ name: string; mediaType: string; bytes: Uint8Array } | Refusal> {
  const kind = findLetterKind(input.kind)
  if (isRefusal(kind)) return kind
  const template = await templateFor(asking, kind, input.fileDigest)
  if (isRefusal(template)) return template
  const told =
    input.paperId === undefined
      ? { values: sampleValues(kind) }
      : await realValues(sources, asking, { paperId: input.paperId, kind })
  if (isRefusal(told)) return told
  const { actor, world } = asking
  const purpose = `Pratinjau templat: ${kind.title.id}`
  const mark = exportMark(actor, { at: world.clock.now(), purpose, holds: [], digest: '' })
  const bytes = await fillTemplate(kind, template, { ...told.values, kode_keaslian: noCode }, { ...told, mark })
  return isRefusal(bytes) ? bytes : { name: `pratinjau-${kind.kind}.docx`, mediaType: docx, bytes }
}

async function templateFor(
  { tx, files, actor }: Writing,
  kind: LetterKind,
  digest: string | undefined,
): Promise<Template | Refusal> {
  if (digest === undefined) return currentTemplate({ tx, files }, kind)
  const known = (await listTemplates(tx, kind.kind)).find((row) => row.file_digest === digest)
  if (!known && !(await hasBrought(tx, digest, actor.accountId))) return refuse('template-not-here')
  return { bytes: files.get(digest), version: known?.version ?? notPutYet }
}

type Of = { readonly paperId: string; readonly kind: LetterKind }

async function realValues(sources: PaperSources, asking: Writing, { paperId, kind }: Of) {
  const row = await findPaper(asking.tx, paperId)
  if (row?.kind !== kind.kind) return refuse('not-found')
  const found = findKind(sources, row, asking.actor.role)
  if (isRefusal(found)) return found
  const ground = await readGround(found.source, asking, row)
  if (isRefusal(ground)) return ground
  return paperValues(asking, { kind, ground, code: '', copies: row.copies as string[] | null })
}
