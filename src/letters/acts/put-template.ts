import type { Act, ActContext } from '#access/act.ts'
import { findStoredFile } from '#platform/files/stored-file.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import type { PutInput } from '../contract/templates.ts'
import { findLetterKind } from '../find-kind.ts'
import { checkTemplate } from '../fill-template.ts'
import type { LetterKind } from '../paper-kind.ts'
import { hasBrought } from '../records/brought.ts'
import { insertTemplate, listTemplates, lockTemplates } from '../records/templates.ts'

/** Whoever answers for what the Pemda's papers say. */
export const templateKeepers = ['lead-agency-officer', 'administrator'] as const

/**
 * From now on a kind is printed with this template: one that was checked, an earlier version, or again the one that comes
 * with Payung. Papers that were drafted before keep theirs.
 */
export const putTemplate: Act<PutInput, { version: number }> = {
  name: 'letters.put-template',
  roles: templateKeepers,
  run: async ({ tx, files, actor, world, note }, { kind: name, fileDigest }) => {
    if (actor.area !== actor.pemda) return refuse('not-allowed', { act: 'letters.put-template' })
    const kind = findLetterKind(name)
    if (isRefusal(kind)) return kind
    await lockTemplates(tx, name)
    const earlier = await listTemplates(tx, name)
    if (fileDigest === (earlier[0]?.file_digest ?? null)) return refuse('template-in-force')
    const fileName = fileDigest === null ? '' : await nameOf({ tx, files, actor }, { kind, earlier, fileDigest })
    if (isRefusal(fileName)) return fileName
    const version = (earlier[0]?.version ?? 0) + 1
    const id = world.ids.next()
    const put = { put_at: world.clock.now(), put_by: actor.accountId }
    await insertTemplate(tx, { id, kind: name, version, file_digest: fileDigest, file_name: fileName, ...put })
    note(id, { kind: name, version, template: fileDigest ?? 'default' })
    return { version }
  },
}

type Wanted = {
  readonly kind: LetterKind
  readonly earlier: Awaited<ReturnType<typeof listTemplates>>
  readonly fileDigest: string
}

/** The name of a file that may be put in place: one that holds today, or that this person brought, and that still fits. */
async function nameOf(
  { tx, files, actor }: Pick<ActContext, 'tx' | 'files' | 'actor'>,
  { kind, earlier, fileDigest }: Wanted,
): Promise<string | Refusal> {
  const known = earlier.find((one) => one.file_digest === fileDigest)
  if (!known && !(await hasBrought(tx, fileDigest, actor.accountId))) return refuse('template-not-here')
  const fault = await checkTemplate(kind, files.get(fileDigest))
  return fault ?? known?.file_name ?? (await findStoredFile(tx, fileDigest))?.name ?? ''
}
