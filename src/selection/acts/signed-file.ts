import { perform, type Act } from '#access/act.ts'
import type { Actor } from '#access/actor.ts'
import { findStoredFile, keepFile } from '#platform/files/stored-file.ts'
import type { Platform } from '#platform/index.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import { findList } from '../records/lists.ts'

const pdf = 'application/pdf'

/**
 * Takes the signed decree, scan or electronically signed, and keeps it byte for byte: an electronic signature breaks
 * with the smallest change. The same file twice is stored once.
 */
export function keepSignedFile(
  platform: Platform,
  actor: Actor,
  file: { readonly name: string; readonly bytes: Buffer } | undefined,
): Promise<{ digest: string; bytes: number } | Refusal> {
  return perform(platform, actor, storing(file), { input: {} })
}

function storing(
  file: { readonly name: string; readonly bytes: Buffer } | undefined,
): Act<object, { digest: string; bytes: number }> {
  return {
    name: 'selection.keep-signed-file',
    roles: ['lead-agency-officer', 'lead-agency-head'],
    run: async ({ tx, files, world, actor, note }) => {
      if (!file) return refuse('signed-file-missing')
      const { name, bytes } = file
      if (bytes.length === 0) return refuse('file-empty')
      // A PDF may begin with up to 1,024 bytes of something else (ISO 32000-1, annex H).
      if (!bytes.subarray(0, 1_024).includes('%PDF-')) return refuse('signed-file-not-pdf')
      const as = { name, mediaType: pdf, at: world.clock.now(), by: actor.accountId }
      const digest = await keepFile(tx, files, bytes, as)
      // The trail knows the file by its digest: a name may hold a person.
      note(actor.accountId, { digest, bytes: bytes.length })
      return { digest, bytes: bytes.length }
    },
  }
}

/** The signed file as it came. It holds every NIK of the annexes, so taking it stands in the trail. */
export async function takeSignedFile(platform: Platform, actor: Actor, input: { readonly listId: string }) {
  const taken = await perform(platform, actor, taking, { input })
  if (isRefusal(taken)) return taken
  const bytes = (await platform.files(actor.pemda)).get(taken.digest)
  return { name: `keputusan-daftar-${taken.version}.pdf`, mediaType: pdf, bytes }
}

const taking: Act<{ listId: string }, { digest: string; version: number }> = {
  name: 'selection.take-signed-file',
  roles: ['lead-agency-officer', 'lead-agency-head', 'auditor'],
  fresh: true,
  run: async ({ tx, note }, { listId }) => {
    const list = await findList(tx, listId)
    const file = list?.signed_file ? await findStoredFile(tx, list.signed_file) : undefined
    if (!list || !file) return refuse('not-found')
    note(listId, { digest: file.digest })
    return { digest: file.digest, version: list.version }
  },
}
