import { exportMark } from '#access/personal-data/export-mark.ts'
import type { World } from '#platform/index.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import { fillTemplate } from './fill-template.ts'
import { findKind } from './find-kind.ts'
import type { PaperSources, Reading } from './paper-ground.ts'
import { defaultTemplate } from './paper-kind.ts'
import { signatureValues } from './paper-texts.ts'
import { readGround } from './read-ground.ts'
import { findPaper } from './records/papers.ts'
import { printedCode } from './rules/authenticity-code.ts'
import type { OfficeCode } from './rules/offices.ts'
import { shortCode } from './rules/short-code.ts'
import { signatureBlock } from './rules/signatory.ts'
import { signatoryToday } from './who-signs.ts'

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The draft of a paper as DOCX, from the data it was drafted from; other data need another draft. */
export async function writePaper(
  sources: PaperSources,
  { tx, vault, actor, world }: Reading & { readonly world: World },
  paperId: string,
): Promise<{ name: string; mediaType: string; bytes: Uint8Array } | Refusal> {
  const row = await findPaper(tx, paperId)
  if (!row) return refuse('not-found')
  const found = findKind(sources, row, actor.role)
  if (isRefusal(found)) return found
  const { kind, source } = found
  const ground = await readGround(source, { tx, vault, actor }, row)
  if (isRefusal(ground)) return ground
  if (shortCode(ground.digest) !== row.made_from) return refuse('paper-out-of-date')
  const office = ground.offices[kind.signatory as OfficeCode]!
  const signatory = await signatoryToday(tx, kind.signatory as OfficeCode, office, world.clock.today())
  if (isRefusal(signatory)) return signatory
  const bytes = await fillTemplate(
    kind,
    await defaultTemplate(kind),
    { ...ground.values, kode_keaslian: printedCode(row.made_from), ...signatureValues(signatureBlock(signatory)) },
    exportMark(actor, { at: world.clock.now(), purpose: kind.title.id, holds: [], digest: ground.digest }),
  )
  return isRefusal(bytes) ? bytes : { name: `${kind.kind}-${ground.stem}.docx`, mediaType: docx, bytes }
}
