import type { EnrolmentFiles } from '#enrolment/contract.ts'
import type { FunnelAnswer } from '#nomination/contract.ts'
import type { Step } from '#path.ts'
import type { ProgrammeView } from '#programme/contract.ts'
import type { DecreeList, SelectionRun } from '#selection/contract.ts'
import type { VerificationRun } from '#verification/contract.ts'

/** Everything a duty may see of a programme; what it may not see, or what is not here yet, is undefined. */
export type Seen = {
  readonly role: string
  readonly funnel: FunnelAnswer | undefined
  /** Lists by their state, where somebody counts lists and not names. */
  readonly lists: { readonly nominated: number; readonly passedOn: number } | undefined
  readonly view: ProgrammeView | undefined
  readonly verified: readonly VerificationRun[] | undefined
  readonly selected: readonly SelectionRun[] | undefined
  readonly decrees: readonly DecreeList[] | undefined
  readonly enrolment: EnrolmentFiles | undefined
  /** Proposals this duty may decide now, and all of a selection that wait. */
  readonly proposals: { readonly mine: number; readonly waiting: number } | undefined
}

export type TaskName =
  | 'ask'
  | 'passOn'
  | 'receive'
  | 'mend'
  | 'verify'
  | 'verifyAgain'
  | 'toCheck'
  | 'select'
  | 'lock'
  | 'approve'
  | 'submit'
  | 'sign'
  | 'number'
  | 'enrol'

/** Something that waits for the one who looks: how much, and at which step. */
export type Task = { readonly name: TaskName; readonly step: Step; readonly amount: number }

/** What waits for this duty, in the order of the path. Only what it can really do. */
export function tasksOf(seen: Seen): readonly Task[] {
  const tasks = [...nominating(seen), ...verifying(seen), ...selecting(seen), ...enrolling(seen)]
  return tasks.filter(({ amount }) => amount > 0)
}

const takesIn = ['kecamatan-verifier', 'lead-agency-officer']
const matches = ['lead-agency-officer', 'welfare-data-officer']
const leads = ['lead-agency-officer', 'lead-agency-head']

function* nominating({ role, funnel, lists, decrees, view }: Seen): Generator<Task> {
  if (funnel === undefined) return
  const step = 'nomination'
  if (role === 'lead-agency-officer') yield { name: 'ask', step, amount: placesToAskFor(view, funnel) }
  if (role === 'kecamatan-verifier') yield { name: 'passOn', step, amount: lists?.nominated ?? funnel.nominated }
  if (role === 'lead-agency-officer') yield { name: 'receive', step, amount: lists?.passedOn ?? funnel.passedOn }
  // Once the list is locked, a mended row changes nobody's place in it any more.
  if (takesIn.includes(role) && inForce(decrees) === undefined) yield { name: 'mend', step, amount: funnel.toMend }
}

/** Places that stand while no desa was asked for names. */
function placesToAskFor(view: Seen['view'], { rows }: FunnelAnswer): number {
  const isAsked = view === undefined || view.programme.nominationsUntil !== null || rows > 0
  return isAsked ? 0 : (view.policy?.document.quota ?? 0)
}

function* verifying({ role, funnel, verified, view, decrees }: Seen): Generator<Task> {
  if (!matches.includes(role) || verified === undefined || inForce(decrees) !== undefined) return
  const step = 'verification'
  const [run] = verified
  if (run === undefined) {
    yield { name: 'verify', step, amount: funnel?.received ?? 0 }
    return
  }
  const policy = view?.policy
  if (policy && policy.id !== run.policyId) yield { name: 'verifyAgain', step, amount: run.counts.people }
  yield { name: 'toCheck', step, amount: run.counts.outcome['to-check'] ?? 0 }
}

function* selecting(seen: Seen): Generator<Task> {
  const { role, decrees, proposals } = seen
  const step = 'selection'
  yield { name: 'approve', step, amount: proposals?.mine ?? 0 }
  const list = inForce(decrees)
  if (list !== undefined && leads.includes(role)) {
    const name = nextOf[list.state]
    if (name !== undefined) yield { name, step, amount: list.effect.people }
  }
  if (list === undefined && role === 'lead-agency-officer') yield* running(seen)
}

const nextOf: Partial<Record<DecreeList['state'], TaskName>> = { locked: 'submit', submitted: 'sign', signed: 'number' }

function* running({ verified, selected, proposals }: Seen): Generator<Task> {
  const [newest] = verified ?? []
  const [run] = selected ?? []
  if (newest === undefined || selected === undefined) return
  const isDone = selected.some(({ verificationId }) => verificationId === newest.id)
  if (!isDone) yield { name: 'select', step: 'selection', amount: newest.counts.outcome['eligible'] ?? 0 }
  if (isDone && run !== undefined && proposals?.waiting === 0) {
    yield { name: 'lock', step: 'selection', amount: run.counts.selected }
  }
}

function* enrolling({ role, decrees, enrolment, view }: Seen): Generator<Task> {
  const list = inForce(decrees)
  if (role !== 'lead-agency-officer' || list?.state !== 'numbered' || enrolment === undefined) return
  const isMade = enrolment.rows.some(({ decreeListId }) => decreeListId === list.id)
  const mayBeMade = view !== undefined && view.programme.pksNumber !== ''
  if (!isMade && mayBeMade) yield { name: 'enrol', step: 'enrolment', amount: list.effect.people }
}

const inForce = (lists: readonly DecreeList[] | undefined) => lists?.find(({ state }) => state !== 'opened')
