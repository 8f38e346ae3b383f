import { perform, type Act } from '#access/act.ts'
import { scopeOf, type Actor } from '#access/actor.ts'
import { proposing } from '#access/approval/propose.ts'
import { approvalRules } from '#access/approval/rules/approval-rules.ts'
import type { TwoPersonAct } from '#access/approval/two-person-act.ts'
import { startJob } from '#access/job.ts'
import type { Platform } from '#platform/index.ts'
import { findList } from '#selection/index.ts'
import { isRefusal, type Refusal } from '#values/refusal.ts'
import type { FileAsked, MakeFileInput } from './contract.ts'
import { findWhatItRestsOn } from './file-basis.ts'
import { fileKind, isLarge, type Counted } from './rules/agreed-file.ts'

/** The file of a large list is made only when a second person has agreed; then the work starts in the proposer's name. */
export const makeFile: TwoPersonAct<MakeFileInput, { jobId: string }> = {
  name: fileKind,
  roles: ['lead-agency-officer'],
  fresh: true,
  approval: approvalRules[fileKind],
  once: true,
  effectOf: async ({ tx, actor }, input) => {
    const found = await findWhatItRestsOn(tx, actor.pemda, input)
    if (isRefusal(found)) return found
    const { list } = found
    const { people } = list.effect as Counted
    return { people, rupiah: 0, code: list.code, facts: { version: list.version, decree: list.decree_number ?? '' } }
  },
  run: async (context, input) => {
    const { actor, proposal } = context
    const by = { accountId: proposal.proposedBy, role: 'lead-agency-officer', area: actor.area } as const
    return { jobId: await startJob(context, { kind: fileKind, input: { ...input, proposalId: proposal.id }, by }) }
  },
}

/** Starts the work at once where the list is small, and proposes it where it is large. */
export async function requestOrPropose(
  platform: Platform,
  actor: Actor,
  requesting: Act<MakeFileInput, { jobId: string }>,
  request: { readonly input: MakeFileInput; readonly key: string | undefined },
): Promise<FileAsked | Refusal> {
  const list = await platform.inScope(scopeOf(actor), (tx) => findList(tx, request.input.decreeListId))
  if (list === undefined || !isLarge(list.effect as Counted)) {
    const started = await perform(platform, actor, requesting, request)
    return isRefusal(started) ? started : { ...started, proposalId: null }
  }
  const proposed = await perform(platform, actor, proposing(makeFile), request)
  return isRefusal(proposed) ? proposed : { jobId: null, proposalId: proposed.proposalId }
}
