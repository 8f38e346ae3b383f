import { scopeOf, type Actor } from '#access/actor.ts'
import type { Platform } from '#platform/index.ts'
import { refuse, type Refusal } from '#values/refusal.ts'
import type { LineProof } from './contract.ts'
import { withList } from './open-list.ts'
import { findList } from './records/lists.ts'

type Wanted = { readonly listId: string; readonly personId: string }

/**
 * What proves that somebody stands in a locked list to whoever has its root and his line. The line itself is left out,
 * because it has his number. Of his neighbours nothing can be guessed from their digests: each line has an id in it that
 * was drawn.
 */
export async function proveLine(
  platform: Platform,
  actor: Actor,
  { listId, personId }: Wanted,
): Promise<LineProof | Refusal> {
  const list = await platform.inScope(scopeOf(actor), (tx) => findList(tx, listId))
  if (!list) return refuse('not-found')
  const files = await platform.files(actor.pemda)
  const proof = await withList(platform, files, list.code, ({ ask }) => ask('prove', personId))
  return proof ?? refuse('not-found')
}
