import { perform, type Act } from '#access/act.ts'
import type { Actor } from '#access/actor.ts'
import { keepFile } from '#platform/files/stored-file.ts'
import type { Platform } from '#platform/index.ts'
import { refuse } from '#values/refusal.ts'
import type { LetterheadInput } from '../contract/letterheads.ts'
import { hasBrought, noteBrought } from '../records/brought.ts'
import { insertLetterhead, newestLetterheads } from '../records/letterheads.ts'
import { sizeOfPng } from '../rules/png-size.ts'

export const letterheadKeepers = ['kecamatan-verifier', 'lead-agency-officer', 'administrator'] as const

/** Writes down how an office heads its papers from now on. Papers printed before stay as they are. */
export const recordLetterhead: Act<LetterheadInput, { letterheadId: string }> = {
  name: 'letters.record-letterhead',
  roles: letterheadKeepers,
  run: async ({ tx, actor, world, note }, { area, lines, address, contact, logoDigest, paper }) => {
    if (!`${area}.`.startsWith(`${actor.area}.`)) return refuse('not-found')
    const [standing] = await newestLetterheads(tx, [area])
    const isKept = logoDigest === null || standing?.logo_digest === logoDigest
    if (!isKept && !(await hasBrought(tx, logoDigest, actor.accountId))) return refuse('logo-not-here')
    const letterheadId = world.ids.next()
    const recorded = { recorded_at: world.clock.now(), recorded_by: actor.accountId }
    const printed = { lines: JSON.stringify(lines), address, contact, logo_digest: logoDigest, paper }
    await insertLetterhead(tx, { id: letterheadId, area, ...printed, ...recorded })
    note(letterheadId, { area, lines: lines.length, logo: logoDigest, paper })
    return { letterheadId }
  },
}

type Keeping = { readonly platform: Platform; readonly actor: Actor; readonly key: string | undefined }
type Logo = { readonly name: string; readonly bytes: Uint8Array }

/** Smaller is a smear on paper, larger only makes every letter heavy. */
const [smallest, largest] = [100, 3000]

/** Keeps a coat of arms. PNG alone: it keeps its edges, and its size can be read before anything draws it. */
export async function keepLogo({ platform, actor, key }: Keeping, { name, bytes }: Logo) {
  const size = sizeOfPng(bytes)
  if (size === undefined) return refuse('logo-not-png')
  const { width, height } = size
  if (Math.min(width, height) < smallest || Math.max(width, height) > largest)
    return refuse('logo-size', { width, height, smallest, largest })
  return perform(platform, actor, keeping({ name, bytes }), {
    input: { name },
    key,
  })
}

function keeping({ name, bytes }: Logo): Act<object, { digest: string; name: string }> {
  return {
    name: 'letters.keep-logo',
    roles: letterheadKeepers,
    run: async ({ tx, files, world, actor, note }) => {
      const at = world.clock.now()
      const digest = await keepFile(tx, files, bytes, { name, mediaType: 'image/png', at, by: actor.accountId })
      await noteBrought(tx, digest, actor.accountId, at)
      note(world.ids.next(), { file: digest })
      return { digest, name }
    },
  }
}
