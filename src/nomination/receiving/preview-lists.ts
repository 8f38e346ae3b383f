import { scopeOf } from '#access/actor.ts'
import { recogniseFile, unpackLists } from '#exchange/sheet/index.ts'
import { findProgramme } from '#programme/index.ts'
import type { Rulebook } from '#rulebook/types.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import type { PreviewFile, PreviewInput } from '../contract.ts'
import { knownAreas } from './place-list.ts'
import { previewFile, refusedFile, type Previewing } from './preview-file.ts'
import type { Receiving } from './receive-list.ts'

export type SentFile = { readonly name: string; readonly bytes: Uint8Array }

/** Looks at everything that was sent, one file after the other; a ZIP counts as the files inside it. */
export async function previewLists(
  book: Rulebook,
  { platform, actor }: Receiving,
  input: PreviewInput,
  files: readonly SentFile[],
): Promise<{ files: PreviewFile[] } | Refusal> {
  if (files.length === 0) return refuse('broken-input', { field: 'files' })
  const known = await platform.inScope(scopeOf(actor), async (tx) => {
    const programme = await findProgramme(tx, input.programmeId)
    return programme ? knownAreas(tx, actor) : refuse('not-found')
  })
  if (isRefusal(known)) return known
  const given = known.places.find((place) => place.code === input.area)
  if (input.area && !given) return refuse('desa-unknown', { area: input.area })
  const context: Previewing = { platform, actor, book, programmeId: input.programmeId, given, known }
  const seen: PreviewFile[] = []
  for (const file of files) for await (const one of previewsOf(context, file)) seen.push(one)
  return { files: seen }
}

async function* previewsOf(context: Previewing, { name, bytes }: SentFile): AsyncGenerator<PreviewFile> {
  const kind = await recogniseFile(bytes)
  if (kind !== 'archive') return yield await previewFile(context, name, bytes)
  const inside = await unpackLists(bytes)
  if (isRefusal(inside)) return yield refusedFile(name, inside)
  for (const file of inside) yield await previewFile(context, `${name}/${file.name}`, file.bytes)
}
