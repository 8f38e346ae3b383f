import type { Act } from '#access/act.ts'
import type { PlainDate } from '#values/plain-date.ts'
import { refuse, type Refusal } from '#values/refusal.ts'
import type { ListState } from '../contract.ts'
import { changeList, findListForChange, type ListRow } from '../records/lists.ts'

const agency = ['lead-agency-officer', 'lead-agency-head'] as const
type Changed = { readonly listId: string; readonly state: ListState }

/** The nota dinas and the draft decree went to the head of region. */
export const submitList: Act<{ listId: string }, Changed> = {
  name: 'selection.submit',
  roles: agency,
  run: async ({ tx, world, note, announce, changes }, { listId }) => {
    const list = await findListForChange(tx, listId)
    if (!list) return refuse('not-found')
    const { version } = list
    if (list.state === 'opened') return refuse('list-opened', { version })
    if (list.state !== 'locked') return refuse('list-submitted-already', { version })
    await changes('decree_list', listId)
    await changeList(tx, listId, { state: 'submitted', submitted_at: world.clock.now() })
    await announce('list-submitted', listId, { version })
    note(listId, { version, code: list.code })
    return { listId, state: 'submitted' }
  },
}

/**
 * The head of region has signed; the number is still with the register. From here on the lock cannot be opened:
 * the list belongs to a signed decree.
 */
export const recordSignature: Act<{ listId: string; signedOn: string }, Changed> = {
  name: 'selection.record-signature',
  roles: agency,
  run: async ({ tx, world, note, changes }, { listId, signedOn }) => {
    const list = await findListForChange(tx, listId)
    if (!list) return refuse('not-found')
    if (list.state !== 'submitted') return notSubmitted(list)
    const fault = dayFault(signedOn, list, world.clock.today())
    if (fault) return fault
    await changes('decree_list', listId)
    await changeList(tx, listId, { state: 'signed', signed_on: signedOn })
    note(listId, { version: list.version, code: list.code, signedOn })
    return { listId, state: 'signed' }
  },
}

export function notSubmitted({ state, version }: ListRow): Refusal {
  if (state === 'opened') return refuse('list-opened', { version })
  return state === 'locked' ? refuse('list-not-submitted', { version }) : refuse('list-signed', { version })
}

/** A decree about a list is dated on or after the day the list was locked, and never after today. */
export function dayFault(day: string, { locked_on, signed_on }: ListRow, today: PlainDate): Refusal | undefined {
  const before = signed_on ?? locked_on
  if (day > today) return refuse('paper-date-in-future', { date: day, today })
  return day < before ? refuse('paper-date-too-early', { date: day, before }) : undefined
}
