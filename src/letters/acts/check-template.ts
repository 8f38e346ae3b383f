import { perform, type Act } from '#access/act.ts'
import type { Actor } from '#access/actor.ts'
import { keepFile } from '#platform/files/stored-file.ts'
import type { Platform } from '#platform/index.ts'
import { isRefusal, type Refusal } from '#values/refusal.ts'
import type { TemplateReport } from '../contract/templates.ts'
import { findLetterKind } from '../find-kind.ts'
import { isFit, judgeTemplate, type Judged } from '../own-template/judge-template.ts'
import { noteBrought } from '../records/brought.ts'
import { templateKeepers } from './put-template.ts'

type Sending = { readonly platform: Platform; readonly actor: Actor; readonly key: string | undefined }
type Sent = { readonly kind: string; readonly name: string; readonly bytes: Uint8Array }

/** Looks through a template somebody sent. It is kept only when it could be put in place as it is. */
export async function checkOwnTemplate(
  { platform, actor, key }: Sending,
  { kind: name, ...file }: Sent,
): Promise<TemplateReport | Refusal> {
  const kind = findLetterKind(name)
  if (isRefusal(kind)) return kind
  const judged = await judgeTemplate(kind, file.bytes, file.name)
  if (isRefusal(judged)) return judged
  if (!isFit(judged.report)) return { ...judged.report, fileDigest: null }
  const kept = await perform(platform, actor, keeping(judged), { input: { kind: name, name: file.name }, key })
  return isRefusal(kept) ? kept : { ...judged.report, fileDigest: kept.digest }
}

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

function keeping({ bytes }: Judged): Act<{ kind: string; name: string }, { digest: string }> {
  return {
    name: 'letters.keep-template',
    roles: templateKeepers,
    run: async ({ tx, files, world, actor, note }, { kind, name }) => {
      const at = world.clock.now()
      const digest = await keepFile(tx, files, bytes, { name, mediaType: docx, at, by: actor.accountId })
      await noteBrought(tx, digest, actor.accountId, at)
      note(world.ids.next(), { kind, template: digest })
      return { digest }
    },
  }
}
