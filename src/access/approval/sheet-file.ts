import { findStoredFile, keepFile } from '#platform/files/stored-file.ts'
import type { Platform } from '#platform/index.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import { perform, type Act } from '../act.ts'
import type { Actor } from '../actor.ts'
import { mayKnow } from './may-know.ts'
import { approvalById, findProposal } from './records.ts'
import { signingRoles } from './signing-roles.ts'

type Sent = { readonly name: string; readonly bytes: Buffer }

/** A sheet is a page or two: scanned, photographed, or signed electronically. */
export const sheetLimit = 10 * 1_048_576

/** What a signed sheet may be, by its first bytes; a PDF may begin with something else (ISO 32000-1, annex H). */
const kinds = [
  { mediaType: 'application/pdf', ending: 'pdf', is: (bytes: Buffer) => bytes.subarray(0, 1_024).includes('%PDF-') },
  { mediaType: 'image/jpeg', ending: 'jpg', is: (bytes: Buffer) => bytes.subarray(0, 3).toString('hex') === 'ffd8ff' },
  {
    mediaType: 'image/png',
    ending: 'png',
    is: (bytes: Buffer) => bytes.subarray(0, 8).toString('hex') === '89504e470d0a1a0a',
  },
] as const

/** Takes the signed sheet and keeps it byte for byte; an electronic signature breaks with the smallest change. */
export function keepSheet(
  platform: Platform,
  actor: Actor,
  file: Sent | undefined,
): Promise<{ digest: string; bytes: number } | Refusal> {
  return perform(platform, actor, keeping(file), { input: {} })
}

const keeping = (file: Sent | undefined): Act<object, { digest: string; bytes: number }> => ({
  name: 'approval.keep-sheet',
  roles: signingRoles,
  run: async ({ tx, files, world, actor, note }) => {
    if (!file) return refuse('signed-sheet-missing')
    if (actor.area !== actor.pemda) return refuse('not-allowed', { act: 'approval.keep-sheet' })
    const { name, bytes } = file
    const kind = kinds.find(({ is }) => is(bytes))
    if (kind === undefined) return refuse('sheet-kind')
    const as = { name, mediaType: kind.mediaType, at: world.clock.now(), by: actor.accountId }
    const digest = await keepFile(tx, files, bytes, as)
    note(actor.accountId, { digest, bytes: bytes.length })
    return { digest, bytes: bytes.length }
  },
})

/** The signed sheet as it came; that it was taken stands in the trail. */
export async function takeSheet(platform: Platform, actor: Actor, input: { readonly approvalId: string }) {
  const taken = await perform(platform, actor, taking, { input })
  if (isRefusal(taken)) return taken
  const kind = kinds.find(({ mediaType }) => mediaType === taken.mediaType) ?? kinds[0]
  const bytes = (await platform.files(actor.pemda)).get(taken.digest)
  return { name: `lembar-persetujuan.${kind.ending}`, mediaType: kind.mediaType, bytes }
}

const taking: Act<{ approvalId: string }, { digest: string; mediaType: string }> = {
  name: 'approval.take-sheet',
  roles: [...signingRoles, 'auditor'],
  run: async ({ tx, actor, note }, { approvalId }) => {
    const approval = await approvalById(tx, approvalId)
    const proposal = approval && (await findProposal(tx, approval.proposal_id))
    if (!approval?.paper_file || !proposal || !mayKnow(actor, proposal.act)) return refuse('not-found')
    const file = await findStoredFile(tx, approval.paper_file)
    if (!file) return refuse('not-found')
    note(approvalId, { digest: file.digest })
    return { digest: file.digest, mediaType: file.media_type }
  },
}
