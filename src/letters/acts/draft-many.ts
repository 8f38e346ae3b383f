import type { Act, ActContext } from '#access/act.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import type { DraftManyAnswer, DraftManyInput } from '../contract/bundle.ts'
import { findKind, neededKinds } from '../find-kind.ts'
import type { PaperSource, PaperSources, SubjectOf } from '../paper-ground.ts'
import { readGround } from '../read-ground.ts'
import { insertPaper, listPapers, lockSubject, updatePaper } from '../records/papers.ts'
import { templateInForce } from '../records/templates.ts'
import { shortCode } from '../rules/short-code.ts'
import { keepers } from './keepers.ts'

/** Drafts the papers of every subject in an area that needs them, anew where the data or the template changed. */
export const draftingMany = (sources: PaperSources): Act<DraftManyInput, DraftManyAnswer> => ({
  name: 'letters.draft-many',
  roles: keepers,
  run: async (context, input) => {
    const source = sources.get(input.about)
    if (!source?.subjectsIn) return refuse('not-found')
    const kinds = input.kind === undefined ? neededKinds(source.kinds) : [input.kind]
    const counts = { drafted: 0, standing: 0, signed: 0, without: 0 }
    const templates = new Map<string, string | null>()
    for (const kind of kinds) {
      const found = findKind(sources, { about: input.about, kind }, context.actor.role)
      if (isRefusal(found)) return found
      templates.set(kind, (await templateInForce(context.tx, kind))?.id ?? null)
    }
    const subjects = await source.subjectsIn(context.tx, input.programmeId, input.area ?? context.actor.area)
    if (subjects.length === 0) return refuse('not-found')
    for (const of of subjects) {
      const fault = await draftAll(context, { source, of, templates }, counts)
      if (fault) return fault
    }
    context.note(input.programmeId, { about: input.about, kinds: kinds.length, ...counts })
    return counts
  },
})

type Drafting = {
  readonly source: PaperSource
  readonly of: SubjectOf
  /** The template in force of each kind. */
  readonly templates: ReadonlyMap<string, string | null>
}

async function draftAll(
  { tx, vault, actor, world }: ActContext,
  { source, of, templates }: Drafting,
  counts: { -readonly [Key in keyof DraftManyAnswer]: number },
): Promise<Refusal | undefined> {
  const { about } = source
  const { subject } = of
  await lockSubject(tx, { about, subject })
  const ground = await readGround(source, { tx, vault, actor }, of)
  if (isRefusal(ground)) {
    if (ground.code !== 'no-names-to-sign') return ground
    counts.without += 1
    return undefined
  }
  const code = shortCode(ground.digest)
  const rows = await listPapers(tx, { about, subject, area: ground.area })
  for (const [kind, template_id] of templates) {
    const row = rows.find((one) => one.kind === kind)
    if (row && row.signed_on !== null) counts.signed += 1
    else if (row?.made_from === code && row.template_id === template_id) counts.standing += 1
    else {
      counts.drafted += 1
      const made = { made_from: code, template_id, made_at: world.clock.now(), made_by: actor.accountId }
      if (row) await updatePaper(tx, row.id, { ...made, state: 'konsep', initials: '[]' })
      else
        await insertPaper(tx, {
          id: world.ids.next(),
          area: ground.area,
          about,
          subject,
          kind,
          state: 'konsep',
          ...made,
        })
    }
  }
  return undefined
}
