import { createHash } from 'node:crypto'
import { perform, type Act } from '#access/act.ts'
import { keepFile } from '#platform/files/stored-file.ts'
import { refuse, type Refusal } from '#values/refusal.ts'
import type { Actor } from '#access/actor.ts'
import type { Platform } from '#platform/index.ts'
import { noteBrought } from '../records/brought.ts'
import { keepers } from './keepers.ts'

export type Scan = { readonly name: string; readonly bytes: Uint8Array }
export type KeptScan = { readonly digest: string; readonly name: string; readonly bytes: number }

const kinds = [
  ['25504446', 'application/pdf'],
  ['89504e47', 'image/png'],
  ['ffd8ff', 'image/jpeg'],
] as const

type Keeping = { readonly platform: Platform; readonly actor: Actor; readonly key: string | undefined }

/** Keeps the photograph or scan of a signed paper, byte for byte. Its kind is told by its content: phones name pictures as they like. */
export async function keepScan({ platform, actor, key }: Keeping, scan: Scan): Promise<KeptScan | Refusal> {
  const head = Buffer.from(scan.bytes.subarray(0, 4)).toString('hex')
  const kind = kinds.find(([bytes]) => head.startsWith(bytes))
  if (!kind) return refuse('scan-not-readable')
  const digest = createHash('sha256').update(scan.bytes).digest('hex')
  return perform(platform, actor, keeping(scan, kind[1]), { input: { name: scan.name, digest }, key })
}

function keeping({ name, bytes }: Scan, mediaType: string): Act<{ name: string; digest: string }, KeptScan> {
  return {
    name: 'letters.keep-scan',
    roles: keepers,
    run: async ({ tx, files, world, actor, note }) => {
      const at = world.clock.now()
      const digest = await keepFile(tx, files, bytes, { name, mediaType, at, by: actor.accountId })
      await noteBrought(tx, digest, actor.accountId, at)
      note(world.ids.next(), { file: digest, bytes: bytes.length })
      return { digest, name, bytes: bytes.length }
    },
  }
}
