import { perform, type Act } from '#access/act.ts'
import type { Actor } from '#access/actor.ts'
import { findStoredFile } from '#platform/files/stored-file.ts'
import type { Platform } from '#platform/index.ts'
import { isRefusal, refuse } from '#values/refusal.ts'
import { findPaper } from '../records/papers.ts'
import { keepers } from './keepers.ts'

/** The signed sheet as it came. Paper holds names and signatures, so taking it stands in the trail. */
export async function takeSheet(platform: Platform, actor: Actor, input: { readonly paperId: string }) {
  const taken = await perform(platform, actor, taking, { input })
  if (isRefusal(taken)) return taken
  const { name, mediaType, digest } = taken
  return { name, mediaType, bytes: (await platform.files(actor.pemda)).get(digest) }
}

const endings: Readonly<Record<string, string>> = { 'image/png': 'png', 'image/jpeg': 'jpg' }

const taking: Act<{ paperId: string }, { digest: string; name: string; mediaType: string }> = {
  name: 'letters.take-sheet',
  roles: [...keepers, 'auditor'],
  run: async ({ tx, note }, { paperId }) => {
    const paper = await findPaper(tx, paperId)
    const file = paper?.file_digest ? await findStoredFile(tx, paper.file_digest) : undefined
    if (!paper || !file) return refuse('not-found')
    note(paper.subject, { paper: paperId, kind: paper.kind, digest: file.digest })
    const name = `${paper.kind}-${paper.area}.${endings[file.media_type] ?? 'pdf'}`
    return { digest: file.digest, name, mediaType: file.media_type }
  },
}
