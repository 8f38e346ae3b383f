import { scopeOf } from '#access/actor.ts'
import { recogniseFile, unpackLists } from '#exchange/sheet/index.ts'
import { findProgramme } from '#programme/index.ts'
import type { Rulebook } from '#rulebook/types.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import type { PreviewFile, PreviewInput } from '../contract.ts'
import { knownAreas } from './place-list.ts'
import { openList } from '../reading/open-list.ts'
import { previewFile, refusedFile, type Previewing, type SentFile } from './preview-file.ts'
import type { Receiving } from './receive-list.ts'

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
  const context: Previewing = { platform, actor, book, programmeId: input.programmeId, given, known, said: input }
  const seen: PreviewFile[] = []
  for (const file of files) for await (const one of previewsOf(context, file)) seen.push(one)
  return { files: seen }
}

async function* previewsOf(context: Previewing, file: SentFile): AsyncGenerator<PreviewFile> {
  const kind = await recogniseFile(file.bytes)
  if (kind !== 'archive') return yield await previewFile(context, file, openList(file.bytes))
  const inside = await unpackLists(file.bytes)
  if (isRefusal(inside)) return yield refusedFile(file.name, inside)
  yield* previewsInside(context, file.name, inside)
}

/** The next list is read, in the reading thread, while this one is judged here. */
async function* previewsInside(
  context: Previewing,
  archive: string,
  files: readonly SentFile[],
): AsyncGenerator<PreviewFile> {
  let next = files[0] && openList(files[0].bytes)
  for (const [at, { name, bytes }] of files.entries()) {
    const opened = next!
    const following = files[at + 1]
    next = following && opened.then(() => openList(following.bytes))
    // Whoever waits for it hears why it failed; when nobody comes to that, nobody is to be told.
    next?.catch(() => undefined)
    yield await previewFile(context, { name: `${archive}/${name}`, bytes }, opened)
  }
}
