import { refuse, type Refusal, type RefusalCode } from '#values/refusal.ts'

/**
 * Where a desa's list stands. On screen: Draf, Diusulkan desa, Dikembalikan untuk perbaikan,
 * Diteruskan kecamatan, and received by the lead agency.
 */
export type ListState = 'draft' | 'nominated' | 'returned' | 'passed-on' | 'received'

export type ListStepName = 'send' | 'return' | 'pass-on' | 'receive'

export type ListRole = 'desa-operator' | 'kecamatan-verifier' | 'lead-agency-officer'

export type ListStep = {
  readonly name: ListStepName
  readonly from: readonly ListState[]
  readonly to: ListState
  readonly by: ListRole
  /** The office in whose name it is done when that is not the actor's own; that office stays named as the source. */
  readonly onBehalfOf: 'desa' | 'kecamatan' | null
  /** A return needs words for the desa; an act on behalf of others needs the paper or file it was taken from. */
  readonly needs: 'remark' | 'source' | null
}

const open: readonly ListState[] = ['draft', 'nominated', 'returned']

/**
 * Every allowed step of a list and who may take it; what is not in this table does not happen.
 *
 * The offices stand in a row (desa, kecamatan, lead agency), but a desa without signal sends a photograph
 * and a kecamatan signs its recap on paper: the next office may enter it on their behalf with the paper
 * attached, since approval on paper counts as much as approval on screen. A list already received can still
 * go back; the version that was received stays as it was.
 */
export const listSteps: readonly ListStep[] = [
  { name: 'send', from: open, to: 'nominated', by: 'desa-operator', onBehalfOf: null, needs: null },
  { name: 'send', from: open, to: 'nominated', by: 'kecamatan-verifier', onBehalfOf: 'desa', needs: 'source' },
  { name: 'send', from: open, to: 'nominated', by: 'lead-agency-officer', onBehalfOf: 'desa', needs: 'source' },
  { name: 'pass-on', from: ['nominated'], to: 'passed-on', by: 'kecamatan-verifier', onBehalfOf: null, needs: null },
  {
    name: 'pass-on',
    from: ['nominated'],
    to: 'passed-on',
    by: 'lead-agency-officer',
    onBehalfOf: 'kecamatan',
    needs: 'source',
  },
  { name: 'return', from: ['nominated'], to: 'returned', by: 'kecamatan-verifier', onBehalfOf: null, needs: 'remark' },
  {
    name: 'return',
    from: ['nominated', 'passed-on', 'received'],
    to: 'returned',
    by: 'lead-agency-officer',
    onBehalfOf: null,
    needs: 'remark',
  },
  { name: 'receive', from: ['passed-on'], to: 'received', by: 'lead-agency-officer', onBehalfOf: null, needs: null },
]

export type ListStanding = {
  readonly state: ListState
  /** Rows that can go on; a list of none cannot be sent. */
  readonly names: number
  /** The account that sent the list in the desa's own name; null when an office entered it on behalf of the desa. */
  readonly sentBy: string | null
}

export type ListAct = {
  readonly step: ListStepName
  readonly role: ListRole
  readonly account: string
  readonly remark?: string | undefined
  /** Whether the file or scan it was taken from is attached. */
  readonly hasSource?: boolean | undefined
}

/** The step to take, or why not. The state afterwards is its `to`. */
export function takeListStep(list: ListStanding, act: ListAct): ListStep | Refusal {
  const ofRole = listSteps.filter((step) => step.name === act.step && step.by === act.role)
  if (ofRole.length === 0) return refuse('list-step-of-another-office')
  const step = ofRole.find((each) => each.from.includes(list.state))
  if (step === undefined) return refuse(outOfTurn[act.step])
  return missing(step, list, act) ?? step
}

/** What this role may do with the list now: the buttons to show. */
export function listStepsOpenTo(role: ListRole, state: ListState): readonly ListStep[] {
  return listSteps.filter((step) => step.by === role && step.from.includes(state))
}

const outOfTurn: Record<ListStepName, RefusalCode> = {
  send: 'list-cannot-be-sent',
  return: 'list-cannot-be-returned',
  'pass-on': 'list-cannot-be-passed-on',
  receive: 'list-cannot-be-received',
}

function missing(step: ListStep, list: ListStanding, act: ListAct): Refusal | undefined {
  if (step.name === 'send' && list.names === 0) return refuse('list-empty')
  if (step.needs === 'remark' && (act.remark ?? '').trim() === '') return refuse('list-remark-missing')
  if (step.needs === 'source' && act.hasSource !== true) return refuse('list-source-missing')
  // Whoever nominated a list does not judge it, even with both roles in one hand.
  const judges = step.name === 'pass-on' || step.name === 'receive'
  return judges && list.sentBy === act.account ? refuse('same-person-decides') : undefined
}
