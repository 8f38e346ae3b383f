import { createHash } from 'node:crypto'
import { perform, type Act } from '#access/act.ts'
import type { Actor } from '#access/actor.ts'
import { startJob } from '#access/job.ts'
import { keepFile } from '#platform/files/stored-file.ts'
import type { Platform } from '#platform/index.ts'
import { findProgramme } from '#programme/index.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import { xlsx } from '../forms/make-forms.ts'
import { compareJobKind } from './compare-sheet.ts'
import { correctors } from './take-sheet.ts'

type SentSheet = { readonly name: string; readonly bytes: Uint8Array }
type Sending = {
  readonly platform: Platform
  readonly actor: Actor
  readonly key: string | undefined
  wake(jobId: string): Promise<void>
}

/** Keeps a sheet that came back, byte for byte, and has it compared; nothing of it is taken over yet. */
export async function sendSheet(
  { platform, actor, key, wake }: Sending,
  programmeId: string,
  sheet: SentSheet,
): Promise<{ jobId: string } | Refusal> {
  const digest = createHash('sha256').update(sheet.bytes).digest('hex')
  const asked = await perform(platform, actor, keeping(sheet), { input: { programmeId, digest }, key })
  if (!isRefusal(asked)) await wake(asked.jobId)
  return asked
}

function keeping({ name, bytes }: SentSheet): Act<{ programmeId: string; digest: string }, { jobId: string }> {
  return {
    name: 'nomination.send-sheet',
    roles: correctors,
    run: async (context, { programmeId, digest }) => {
      const { tx, files, world, actor, note } = context
      if (!(await findProgramme(tx, programmeId))) return refuse('not-found')
      const storing = { name: name.slice(-200), mediaType: xlsx, at: world.clock.now(), by: actor.accountId }
      await keepFile(tx, files, bytes, storing)
      const input = { programmeId, fileDigest: digest }
      const jobId = await startJob(context, { kind: compareJobKind, input, by: actor })
      note(programmeId, { file: digest, bytes: bytes.length, job: jobId })
      return { jobId }
    },
  }
}
