import { perform, type Act } from '#access/act.ts'
import type { Actor } from '#access/actor.ts'
import type { Role } from '#access/roles.ts'
import { findStoredFile } from '#platform/files/stored-file.ts'
import type { Platform } from '#platform/index.ts'
import { isRefusal, refuse } from '#values/refusal.ts'
import type { DocumentInput } from '../contract/file/programme-file.ts'
import { lockEntry } from './records.ts'

/** Whoever plans, pays for, oversees or judges the programme; its file holds no people. */
export const fileReaders: readonly Role[] = [
  'lead-agency-officer',
  'lead-agency-head',
  'welfare-data-officer',
  'kecamatan-verifier',
  'finance',
  'executive',
  'auditor',
]

/** Minutes, attendance sheet, photograph or evidence as it came. Names may stand on it, so taking it stands in the trail. */
export async function takeDocument(platform: Platform, actor: Actor, input: DocumentInput) {
  const taken = await perform(platform, actor, taking, { input })
  if (isRefusal(taken)) return taken
  const { name, mediaType, digest } = taken
  return { name, mediaType, bytes: (await platform.files(actor.pemda)).get(digest) }
}

const endings: Readonly<Record<string, string>> = { 'image/png': 'png', 'image/jpeg': 'jpg' }

const taking: Act<DocumentInput, { digest: string; name: string; mediaType: string }> = {
  name: 'programme.take-document',
  roles: fileReaders,
  run: async ({ tx, note }, { programmeId, part, entryId }) => {
    const entry = await lockEntry(tx, part, entryId)
    const digest = entry?.fields['fileDigest']
    if (entry?.key.programmeId !== programmeId || entry.withdrawnBecause !== null || typeof digest !== 'string')
      return refuse('not-found')
    const file = await findStoredFile(tx, digest)
    if (!file) return refuse('not-found')
    note(entryId, { part, digest })
    const name = `berkas-program-${part}.${endings[file.media_type] ?? 'pdf'}`
    return { digest, name, mediaType: file.media_type }
  },
}
