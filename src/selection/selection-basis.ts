import type { JobContext } from '#access/job.ts'
import type { Tx } from '#platform/index.ts'
import { findPolicy, findProgramme, getPolicyById, listFunds } from '#programme/index.ts'
import { ruleId } from '#rulebook/rules/rule-id.ts'
import type { Rulebook } from '#rulebook/types.ts'
import { occupations } from '#values/occupation.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import { conditionsOf } from '#verification/index.ts'
import type { SelectInput } from './contract.ts'
import { digestOfLines } from './draw.ts'
import { pricedFunds } from './funds.ts'
import { findNewestSeed, findRun, findVerification, type RunRow } from './records/runs.ts'
import { policyFaults } from './rules/policy-faults.ts'
import type { PricedFund, SelectionPolicy } from './rules/selection-policy.ts'

/** What a run rests on, read once when it begins. */
export type SelectionBasis = {
  readonly policyId: string
  readonly policy: SelectionPolicy
  readonly funds: readonly PricedFund[]
  readonly seed: string
  readonly digests: { readonly policy: string; readonly rulebook: string }
  /** The run of this job when it was cut off before. */
  readonly begun: RunRow | undefined
}

/**
 * The newest policy of the programme, its funds and the seed. The conditions must be those the people were
 * verified against: a changed decile limit needs a new verification, another quota or order does not.
 */
export async function readBasis(
  book: Rulebook,
  tx: Tx,
  { jobId, actor, platform }: JobContext,
  input: SelectInput,
): Promise<SelectionBasis | Refusal> {
  const programme = await findProgramme(tx, input.programmeId)
  const verification = await findVerification(tx, input.verificationId)
  if (!programme || verification?.programme_id !== programme.id) return refuse('not-found')
  if (verification.state !== 'ready') return refuse('verification-not-ready')
  const policy = await findPolicy(tx, programme.id)
  if (!policy) return refuse('policy-missing')
  const verifiedBy = await getPolicyById(tx, verification.policy_id)
  if (!isSame(verifiedBy.document.eligibility, policy.document.eligibility)) return refuse('verification-outdated')
  const conditions = conditionsOf(book, programme, policy.document, actor.pemda)
  if (isRefusal(conditions)) return conditions
  const { priority, quota, reserve } = policy.document
  const limit = reserve === 'all' ? null : reserve
  const selection = { eligibility: conditions.policy, priority, quota, caps: [], reserve: { limit } }
  const funds = pricedFunds(await listFunds(tx, programme.id))
  const [fault] = policyFaults(selection, funds, conditions.legal, occupationCodes)
  if (fault) return fault
  const begun = await findRun(tx, jobId)
  const known = begun?.seed ?? input.seed ?? (await findNewestSeed(tx, programme.id))
  return {
    policyId: policy.id,
    policy: selection,
    funds,
    seed: known ?? platform.world.random.bytes(16).toString('hex'),
    digests: { policy: policy.digest, rulebook: rulebookDigest(book) },
    begun,
  }
}

const occupationCodes: ReadonlySet<string> = new Set(occupations.map(({ code }) => code))

/** Both come out of the same contract, which fixes the order of their fields. */
const isSame = (one: object, other: object): boolean => JSON.stringify(one) === JSON.stringify(other)

/** Over every rule of the book, in the order of the ids: which law was known when the list was made. */
function rulebookDigest({ rules }: Rulebook): string {
  const lines = rules.map((rule) => `${JSON.stringify([ruleId(rule), rule])}\n`)
  return digestOfLines(lines.toSorted())
}
