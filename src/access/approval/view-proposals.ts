import type { Tx, World } from '#platform/index.ts'
import { isRefusal } from '#values/refusal.ts'
import type { Actor } from '../actor.ts'
import type { ProposalRow } from '../contract/approval.ts'
import { namesOf } from '../names-of.ts'
import { concernsAccounts, mayKnow } from './may-know.ts'
import { namedFacts } from './named-facts.ts'
import { approvalsOf, newestProposals, standingOf, type ApprovalRecord, type ProposalRecord } from './records.ts'
import { approvalRules } from './rules/approval-rules.ts'
import { missingSignatures, signaturesNeeded, type ApprovalRule } from './rules/signatures.ts'
import { judgeWord, signersOf, type Capacity } from './rules/judge-word.ts'
import { signingRoles } from './signing-roles.ts'
import { capacitiesOf } from './stand-in.ts'
import type { Effect } from './two-person-act.ts'

type Looking = {
  readonly actor: Actor
  readonly capacities: readonly Capacity[]
  readonly now: Date
  readonly names: ReadonlyMap<string, string>
}

/** What waits for a second person, and what was decided lately. */
export async function viewProposals(tx: Tx, world: World, actor: Actor): Promise<ProposalRow[]> {
  const rows = (await newestProposals(tx, 100)).filter(({ act }) => mayKnow(actor, act))
  const approvals = await approvalsOf(
    tx,
    rows.map(({ id }) => id),
  )
  const names = await namesOf(tx, [...rows.flatMap(peopleIn), ...approvals.flatMap(signersIn)])
  const capacities = await capacitiesOf(tx, world, actor)
  const looking = { actor, capacities, now: world.clock.now(), names }
  const views: ProposalRow[] = []
  for (const row of rows) {
    const own = approvals.filter(({ proposal_id }) => proposal_id === row.id)
    const view = viewOf(row, own, looking)
    views.push({ ...view, effect: { ...view.effect, facts: await namedFacts(tx, view.effect.facts) } })
  }
  return views
}

const peopleIn = ({ proposed_by, decided_by }: ProposalRecord) =>
  decided_by === null ? [proposed_by] : [proposed_by, decided_by]

const signersIn = ({ checker_id, behalf_id }: ApprovalRecord) => signersOf(checker_id, behalf_id)

function viewOf(row: ProposalRecord, approvals: readonly ApprovalRecord[], looking: Looking): ProposalRow {
  const { names, actor } = looking
  const { people, rupiah, code, facts } = row.effect as Effect
  const nameOf = (id: string) => names.get(id) ?? ''
  return {
    id: row.id,
    act: row.act,
    effect: { people, rupiah, code, facts },
    sheetCode: row.sheet_code,
    proposedBy: nameOf(row.proposed_by),
    proposedAt: row.proposed_at.toISOString(),
    expiresAt: row.expires_at.toISOString(),
    withdrawnAt: row.withdrawn_at?.toISOString() ?? null,
    decision: row.decision as ProposalRow['decision'],
    decidedBy: row.decided_by === null ? null : nameOf(row.decided_by),
    decidedAt: row.decided_at?.toISOString() ?? null,
    remark: row.remark,
    signatures: approvals.map((one) => signatureOf(one, nameOf)),
    own: row.proposed_by === actor.accountId,
    ...waitingFor(row, approvals, looking),
  }
}

const signatureOf = (one: ApprovalRecord, nameOf: (id: string) => string): ProposalRow['signatures'][number] => ({
  decision: one.decision as 'approved' | 'returned',
  name: nameOf(one.checker_id),
  role: one.role,
  behalf: one.behalf_id === null ? null : { capacity: one.capacity as 'Plt.' | 'Plh.', name: nameOf(one.behalf_id) },
  at: one.at.toISOString(),
  id: one.id,
  paper: paperIn(one),
})

const paperIn = (one: ApprovalRecord) =>
  one.paper_file === null
    ? null
    : {
        title: one.paper_title ?? '',
        capacity: one.paper_capacity ?? '',
        name: one.paper_name ?? '',
        signedOn: one.paper_signed_on ?? '',
        file: one.paper_file,
      }

/** The state, what is still missing, and whether the one who asks can give it. */
function waitingFor(
  row: ProposalRecord,
  approvals: readonly ApprovalRecord[],
  { actor, now, capacities }: Looking,
): Pick<ProposalRow, 'state' | 'missing' | 'mayDecide' | 'mayAttest'> {
  const standing = standingOf(row, approvals)
  const state = stateOf(row, row.expires_at >= now)
  const rule = (approvalRules as Readonly<Record<string, ApprovalRule>>)[row.act]
  if (state !== 'waiting' || rule === undefined) return { state, missing: [], mayDecide: false, mayAttest: false }
  const missing = missingSignatures(signaturesNeeded(rule, standing.effect), standing.signatures)
  const word = { checker: actor.accountId, decision: 'approved', capacities } as const
  const mayDecide = !gainsBy(row, actor) && !isRefusal(judgeWord(rule, standing, word, now.getTime()))
  // Whoever can sign himself does; the sheet is for those who cannot. Nobody attests twice, nor his own proposal.
  const hasSigned = standing.signatures.some(({ signers }) => signers.includes(actor.accountId))
  const mayAttest =
    row.proposed_by !== actor.accountId && !hasSigned && !gainsBy(row, actor) && signingRoles.includes(actor.role)
  return { state, missing, mayDecide, mayAttest }
}

/** Who is to get a duty does not agree to it; the act itself says so when he tries. */
const gainsBy = ({ act, input }: ProposalRecord, { accountId }: Actor): boolean =>
  concernsAccounts(act) && (input as { accountId?: string }).accountId === accountId

function stateOf({ decision, withdrawn_at }: ProposalRecord, isOpen: boolean): ProposalRow['state'] {
  if (withdrawn_at !== null) return 'withdrawn'
  if (decision !== null) return decision as 'approved' | 'returned'
  return isOpen ? 'waiting' : 'expired'
}
