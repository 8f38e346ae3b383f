import type { Tx, World } from '#platform/index.ts'
import { refuse, type Refusal } from '#values/refusal.ts'
import type { Actor } from '../actor.ts'
import type { Role } from '../roles.ts'
import { namesOf } from '../names-of.ts'
import { mayKnow } from './may-know.ts'
import { namedFacts } from './named-facts.ts'
import { approvalsOf, findProposal, standingOf } from './records.ts'
import { actTitle, effectFacts } from './rules/act-words.ts'
import { approvalRules } from './rules/approval-rules.ts'
import { closedFault } from './rules/judge-word.ts'
import { missingSignatures, signaturesNeeded, type ApprovalRule } from './rules/signatures.ts'
import type { Effect } from './two-person-act.ts'

/** What the sheet of a proposal says, in Indonesian: it is an official paper. */
type SheetFacts = {
  readonly act: string
  readonly people: number
  readonly rupiah: number
  readonly facts: readonly { readonly name: string; readonly value: string }[]
  readonly code: string
  readonly proposer: string
  readonly proposedAt: Date
  readonly expiresAt: Date
  /** Whose signature is missing. */
  readonly roles: readonly Role[]
  readonly region: string
}

/** The sheet of an open proposal; of one that nobody can decide any more there is none. */
export async function sheetOf(tx: Tx, world: World, actor: Actor, proposalId: string): Promise<SheetFacts | Refusal> {
  const row = await findProposal(tx, proposalId)
  if (!row || !mayKnow(actor, row.act)) return refuse('not-found')
  const standing = standingOf(row, await approvalsOf(tx, [row.id]))
  const closed = closedFault(standing, world.clock.now().getTime())
  if (closed) return closed
  if (row.sheet_code === '') return refuse('proposal-outdated')
  const { people, rupiah, facts } = row.effect as Effect
  const rule = (approvalRules as Readonly<Record<string, ApprovalRule>>)[row.act]
  const missing = rule ? missingSignatures(signaturesNeeded(rule, standing.effect), standing.signatures) : []
  const place = await tx.selectFrom('pemda').select('name').where('code', '=', actor.pemda).executeTakeFirstOrThrow()
  return {
    act: actTitle(row.act, people, 'id'),
    people,
    rupiah,
    facts: effectFacts(await namedFacts(tx, facts), 'id'),
    code: row.sheet_code,
    proposer: (await namesOf(tx, [row.proposed_by])).get(row.proposed_by) ?? '',
    proposedAt: row.proposed_at,
    expiresAt: row.expires_at,
    roles: missing.flatMap(({ roles }) => roles),
    region: place.name,
  }
}
