import type { Platform } from '#platform/index.ts'
import { findStoredFile } from '#platform/files/stored-file.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import { perform, type Act, type ActContext } from '../act.ts'
import type { Actor } from '../actor.ts'
import type { AttestInput } from '../contract/approval.ts'
import { namesOf } from '../names-of.ts'
import { noteRefusal } from '../trail.ts'
import { holdersOn } from './holders.ts'
import { mayKnow } from './may-know.ts'
import { proposedAct } from './proposed-act.ts'
import { findApprovalOnFile, findProposal, type PaperFacts } from './records.ts'
import { isSamePerson, judgePaper, type OfficeHolder } from './rules/judge-paper.ts'
import { sign, type Signed } from './sign.ts'
import { signingRoles } from './signing-roles.ts'
import { standInsOn } from './stand-in.ts'
import type { AnyTwoPersonAct, TwoPersonAct } from './two-person-act.ts'

/**
 * The second signature given on paper: an account other than the proposer's attests the signed sheet, and with the last
 * missing signature the act runs. Each sheet is one signature and serves one proposal once.
 */
export function attesting<Input, Output extends object>(
  act: TwoPersonAct<Input, Output>,
): Act<AttestInput, Signed<Output>> {
  return {
    name: `${act.name}.attest`,
    roles: signingRoles,
    fresh: act.fresh,
    run: async (context, input) => {
      const paper = (await gainOnPaper(context, act, input)) ?? (await paperOf(context, input))
      if (isRefusal(paper)) return paper
      return sign(context, act, { proposalId: input.proposalId, decision: 'approved', remark: null, paper })
    },
  }
}

/** The same, for whichever of the acts was proposed. */
export async function attestProposal(
  platform: Platform,
  actor: Actor,
  acts: readonly AnyTwoPersonAct[],
  request: { readonly input: AttestInput; readonly key: string | undefined },
): Promise<Signed<object> | Refusal> {
  const act = await proposedAct(platform, actor, acts, request.input.proposalId)
  if (isRefusal(act)) return noteRefusal(platform, actor, { act: 'approval.attest' }, act)
  return perform(platform, actor, attesting(act), request)
}

async function paperOf({ tx, world, actor }: ActContext, input: AttestInput): Promise<PaperFacts | Refusal> {
  const row = await findProposal(tx, input.proposalId)
  if (!row || !mayKnow(actor, row.act)) return refuse('not-found')
  if (!(await findStoredFile(tx, input.fileDigest))) return refuse('signed-sheet-missing')
  if (await findApprovalOnFile(tx, input.fileDigest)) return refuse('sheet-used-already')
  const today = world.clock.today()
  const office = await officeOn({ tx, world }, input)
  const proposer = (await namesOf(tx, [row.proposed_by])).get(row.proposed_by) ?? ''
  const proposedOn = world.clock.dayOf(row.proposed_at)
  const judged = judgePaper(input, { sheetCode: row.sheet_code, proposedOn, today, proposer, ...office })
  if (isRefusal(judged)) return judged
  if (judged.holder === actor.accountId) return refuse('sheet-own')
  const { role, title, capacity, name, signedOn, fileDigest } = input
  return { role, title, capacity, name, signedOn, file: fileDigest, holder: judged.holder }
}

/** Who has no account yet may be the very one to whom something is given: then his name says so. */
async function gainOnPaper<Input, Output extends object>(
  { tx }: Pick<ActContext, 'tx'>,
  { favours }: TwoPersonAct<Input, Output>,
  { proposalId, name }: AttestInput,
): Promise<Refusal | undefined> {
  const row = favours && (await findProposal(tx, proposalId))
  if (!row) return undefined
  const names = await namesOf(tx, favours(row.input as Input))
  return [...names.values()].some((one) => isSamePerson(one, name)) ? refuse('own-gain') : undefined
}

/** Who held the office on the day of the signature, and who stood in for him. */
async function officeOn({ tx, world }: Pick<ActContext, 'tx' | 'world'>, { role, signedOn }: AttestInput) {
  const evening = new Date(`${signedOn}T23:59:59+07:00`)
  const now = world.clock.now()
  const at = evening < now ? evening : now
  const held = (await holdersOn(tx, [role], signedOn, at)).map(({ accountId }) => accountId)
  const stoodIn = (await standInsOn(tx, role, signedOn, at)).filter((one) => held.includes(one.holder_id))
  const deputies = stoodIn.map((one) => one.deputy_id)
  const names = await namesOf(tx, [...held, ...deputies])
  const named = (ids: readonly string[]): readonly OfficeHolder[] =>
    ids.map((accountId) => ({ accountId, name: names.get(accountId) ?? '' }))
  return { holders: named(held), deputies: named(deputies) }
}
