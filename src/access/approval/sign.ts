import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import type { ActContext } from '../act.ts'
import {
  approvalsOf,
  closeProposal,
  insertApproval,
  lockProposal,
  onPaper,
  standingOf,
  type PaperFacts,
  type ProposalRecord,
} from './records.ts'
import { mayKnow } from './may-know.ts'
import { familyFault } from './family.ts'
import { favourFault } from './favour.ts'
import { judgeWord, signersOf } from './rules/judge-word.ts'
import type { Missing } from './rules/signatures.ts'
import { capacitiesOf, type StandingIn } from './stand-in.ts'
import { sheetCodeOf } from './sheet-code.ts'
import { tell } from './tell.ts'
import type { Effect, TwoPersonAct } from './two-person-act.ts'

/** What became of the proposal: `waiting` while signatures are missing, with the output once the act has run. */
export type Signed<Output> = {
  readonly state: 'waiting' | 'approved' | 'returned'
  readonly missing: readonly Missing[]
  readonly output: Output | null
}

export type Word = {
  readonly proposalId: string
  readonly decision: 'approved' | 'returned'
  readonly remark: string | null
  /** Given on paper, and attested by the one who acts. */
  readonly paper?: PaperFacts | undefined
}

/** The word of another person on an open proposal; the act runs with the last signature that was missing. */
export async function sign<Input, Output extends object>(
  context: ActContext,
  act: TwoPersonAct<Input, Output>,
  word: Word,
): Promise<Signed<Output> | Refusal> {
  const { tx, actor } = context
  const row = await lockProposal(tx, word.proposalId)
  if (!row || row.act !== act.name || !mayKnow(actor, row.act)) return refuse('not-found')
  const judged = await judge(context, act, row, word)
  if (isRefusal(judged)) return judged
  const signers = signersOf(actor.accountId, word.paper ? word.paper.holder : judged.capacity.behalf)
  const fault = word.decision === 'approved' ? await effectFault(context, act, row, signers) : undefined
  if (fault) return fault
  await writeWord(context, row, { ...word, capacity: judged.capacity })
  // The input was checked by its contract when it was proposed, and is part of the code that was just compared.
  const proposal = { id: row.id, proposedBy: row.proposed_by }
  const output = judged.state === 'approved' ? await act.run({ ...context, proposal }, row.input as Input) : null
  if (isRefusal(output)) return output
  if (judged.state !== 'waiting') await close(context, row, { ...word, decision: judged.state })
  const { state, missing } = judged
  const said = { decision: word.decision, state, role: judged.capacity.role, code: row.effect_code, ...onSheet(word) }
  tell(context, act, row.input as Input, { id: row.id, said })
  return { state, missing, output }
}

async function judge<Input, Output extends object>(
  { tx, world, actor }: ActContext,
  { approval }: TwoPersonAct<Input, Output>,
  row: ProposalRecord,
  { decision, paper }: Word,
) {
  const standing = standingOf(row, await approvalsOf(tx, [row.id]))
  const capacities = paper ? [onPaperCapacity(paper)] : await capacitiesOf(tx, world, actor)
  const word = { checker: actor.accountId, decision, capacities }
  return judgeWord(approval, standing, word, world.clock.now().getTime())
}

async function effectFault<Input, Output extends object>(
  context: ActContext,
  act: TwoPersonAct<Input, Output>,
  row: ProposalRecord,
  signers: readonly string[],
): Promise<Refusal | undefined> {
  const outdated = await outdatedFault(context, act, row)
  const input = row.input as Input
  return outdated ?? favourFault(act, input, signers) ?? familyFault(context, act, input, signers)
}

/** The sheet counts in the office of the one who signed it; the attester lends it his account and no duty. */
const onPaperCapacity = ({ role, holder, name }: PaperFacts): StandingIn => ({ role, behalf: holder ?? onPaper(name) })

/** What would be done now must be what was proposed, down to the person and the rupiah. */
async function outdatedFault<Input, Output extends object>(
  context: ActContext,
  act: TwoPersonAct<Input, Output>,
  row: ProposalRecord,
): Promise<Refusal | undefined> {
  const now = await act.effectOf(context, row.input as Input)
  if (isRefusal(now)) return now
  const proposed = row.effect as Effect
  const isSame = now.code === proposed.code && now.people === proposed.people && now.rupiah === proposed.rupiah
  return isSame && isWhole(row, now) ? undefined : refuse('proposal-outdated')
}

/** Nobody changed the row itself. Proposals from before there were sheets have no code of their own. */
function isWhole(row: ProposalRecord, effect: Effect): boolean {
  const { id, act, input, proposed_by: by, expires_at: expiresAt } = row
  return row.sheet_code === '' || row.sheet_code === sheetCodeOf({ id, act, input, effect, by, expiresAt })
}

function writeWord(
  { tx, world, actor }: ActContext,
  { id, proposed_by }: ProposalRecord,
  { decision, remark, capacity, paper }: Word & { readonly capacity: StandingIn },
) {
  const said = { decision, remark, role: capacity.role, standIn: capacity.standIn, paper, at: world.clock.now() }
  return insertApproval(tx, {
    id: world.ids.next(),
    proposalId: id,
    maker: proposed_by,
    checker: actor.accountId,
    ...said,
  })
}

function close({ tx, world, actor }: ActContext, { id }: ProposalRecord, { decision, remark }: Word) {
  return closeProposal(tx, id, { decision, by: actor.accountId, at: world.clock.now(), remark })
}

/** What the trail says of a signature on paper; the sheet by its digest. */
const onSheet = ({ paper }: Word) =>
  paper && { paper: paper.title, capacity: paper.capacity, signedOn: paper.signedOn, digest: paper.file }
