import type { Tx } from '#platform/index.ts'
import { signersOf, type Standing } from './rules/judge-word.ts'
import type { Signature } from './rules/signatures.ts'
import { nameTokens } from '#values/person-name.ts'
import { isRole, type Role } from '../roles.ts'
import type { Effect } from './two-person-act.ts'

export async function insertProposal(
  tx: Tx,
  proposal: {
    readonly id: string
    readonly act: string
    readonly input: unknown
    readonly effect: Effect
    readonly sheetCode: string
    readonly by: string
    readonly at: Date
    readonly expiresAt: Date
  },
): Promise<void> {
  await tx
    .insertInto('proposal')
    .values({
      id: proposal.id,
      act: proposal.act,
      input: JSON.stringify(proposal.input),
      effect: JSON.stringify(proposal.effect),
      effect_code: proposal.effect.code,
      sheet_code: proposal.sheetCode,
      proposed_by: proposal.by,
      proposed_at: proposal.at,
      expires_at: proposal.expiresAt,
    })
    .execute()
}

const selectProposals = (tx: Tx) => tx.selectFrom('proposal').selectAll()
export type ProposalRecord = Awaited<ReturnType<ReturnType<typeof selectProposals>['executeTakeFirstOrThrow']>>

export const findProposal = (tx: Tx, id: string): Promise<ProposalRecord | undefined> =>
  selectProposals(tx).where('id', '=', id).executeTakeFirst()

/** Two who sign in the same second sign one after the other, and the second sees what the first did. */
export const lockProposal = (tx: Tx, id: string): Promise<ProposalRecord | undefined> =>
  selectProposals(tx).where('id', '=', id).forUpdate().executeTakeFirst()

/** Newest first. */
export const newestProposals = (tx: Tx, atMost: number): Promise<ProposalRecord[]> =>
  selectProposals(tx).orderBy('id', 'desc').limit(atMost).execute()

/** Whether a proposal of this act with this effect is open. */
export async function isWaiting(
  tx: Tx,
  { act, code, at }: { readonly act: string; readonly code: string; readonly at: Date },
): Promise<boolean> {
  const found = await openProposals(tx, act, at).select('id').where('effect_code', '=', code).executeTakeFirst()
  return found !== undefined
}

/** Neither decided nor withdrawn nor over. */
export const openProposals = (tx: Tx, act: string, at: Date) =>
  tx
    .selectFrom('proposal')
    .where('act', '=', act)
    .where('decision', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('expires_at', '>=', at)

const selectApprovals = (tx: Tx) => tx.selectFrom('approval').selectAll()
export type ApprovalRecord = Awaited<ReturnType<ReturnType<typeof selectApprovals>['executeTakeFirstOrThrow']>>

export const approvalsOf = (tx: Tx, proposals: readonly string[]): Promise<ApprovalRecord[]> =>
  selectApprovals(tx)
    .where('proposal_id', 'in', [...proposals, nothing])
    .orderBy('id')
    .execute()

/** `in ()` is no SQL. */
const nothing = '00000000-0000-0000-0000-000000000000'

export type NewApproval = {
  readonly id: string
  readonly proposalId: string
  readonly maker: string
  readonly checker: string
  readonly decision: 'approved' | 'returned'
  readonly role: string
  readonly standIn?: StandInFacts | undefined
  readonly paper?: PaperFacts | undefined
  readonly remark: string | null
  readonly at: Date
}

/** A signature on paper: whose, in which office, when, and the signed sheet. */
export type PaperFacts = {
  readonly role: Role
  readonly title: string
  readonly capacity: string
  readonly name: string
  readonly signedOn: string
  readonly file: string
  /** His account, where the office has one. */
  readonly holder: string | null
}

type StandInFacts = { readonly id: string; readonly holder_id: string; readonly capacity: string }

export async function insertApproval(tx: Tx, given: NewApproval): Promise<void> {
  await tx
    .insertInto('approval')
    .values({
      id: given.id,
      proposal_id: given.proposalId,
      maker_id: given.maker,
      checker_id: given.checker,
      decision: given.decision,
      role: given.role,
      stand_in_id: given.standIn?.id ?? null,
      behalf_id: given.standIn?.holder_id ?? null,
      capacity: given.standIn?.capacity ?? null,
      remark: given.remark,
      at: given.at,
      ...paperColumns(given.paper),
    })
    .execute()
}

const paperColumns = (paper: PaperFacts | undefined) =>
  paper && {
    paper_title: paper.title,
    paper_capacity: paper.capacity,
    paper_name: paper.name,
    paper_signed_on: paper.signedOn,
    paper_file: paper.file,
    paper_holder_id: paper.holder,
  }

export const approvalById = (tx: Tx, id: string): Promise<ApprovalRecord | undefined> =>
  selectApprovals(tx).where('id', '=', id).executeTakeFirst()

export const findApprovalOnFile = (tx: Tx, digest: string): Promise<ApprovalRecord | undefined> =>
  selectApprovals(tx).where('paper_file', '=', digest).executeTakeFirst()

export async function closeProposal(
  tx: Tx,
  id: string,
  end: {
    readonly decision: 'approved' | 'returned'
    readonly by: string
    readonly at: Date
    readonly remark: string | null
  },
): Promise<void> {
  const { decision, by, at, remark } = end
  const change = { decision, decided_by: by, decided_at: at, remark }
  await tx.updateTable('proposal').set(change).where('id', '=', id).execute()
}

export async function takeBackProposal(tx: Tx, id: string, at: Date): Promise<void> {
  await tx.updateTable('proposal').set({ withdrawn_at: at }).where('id', '=', id).execute()
}

export const standingOf = (row: ProposalRecord, approvals: readonly ApprovalRecord[]): Standing => ({
  maker: row.proposed_by,
  decided: row.decision !== null,
  withdrawn: row.withdrawn_at !== null,
  proposedAt: row.proposed_at.getTime(),
  expiresAt: row.expires_at.getTime(),
  effect: row.effect as Effect,
  signatures: approvals.flatMap(signatureIn),
})

const signatureIn = (one: ApprovalRecord): readonly Signature[] =>
  one.decision === 'approved' && isRole(one.role) ? [{ role: one.role, signers: signersIn(one) }] : []

/** The account, and for whom it signs: the holder of an office, or whoever signed on paper. */
const signersIn = ({ checker_id, behalf_id, paper_holder_id, paper_name }: ApprovalRecord) =>
  signersOf(checker_id, behalf_id ?? paper_holder_id ?? (paper_name === null ? null : onPaper(paper_name)))

/** Who has no account is told apart by name. */
export const onPaper = (name: string) => `paper:${nameTokens(name).join(' ')}`
