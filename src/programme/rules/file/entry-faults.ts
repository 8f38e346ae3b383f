import type { PlainDate } from '#values/plain-date.ts'
import { refuse, type Refusal } from '#values/refusal.ts'

/** What an entry is judged against. */
export type Judged = {
  readonly today: PlainDate
  /** Every area of the Pemda, its own code first. */
  readonly areas: ReadonlySet<string>
}

type Span = { readonly from: string; readonly until: string | null }
const crossed = ({ from, until }: Span): Refusal | undefined =>
  until !== null && until < from ? refuse('days-crossed', { from, until }) : undefined
const notYet = (day: string | null, today: PlainDate): Refusal | undefined =>
  day !== null && day > today ? refuse('day-to-come', { day }) : undefined

export const stageFault = (
  { beginsOn, endsOn, finishedOn }: { beginsOn: string; endsOn: string | null; finishedOn: string | null },
  { today }: Judged,
): Refusal | undefined =>
  crossed({ from: beginsOn, until: endsOn }) ??
  crossed({ from: beginsOn, until: finishedOn }) ??
  notYet(finishedOn, today)

/** A day that nobody stated is no fault: the report of a launch may be silent about it. */
export const eventFault = (
  { state, heldOn, area }: { state: string; heldOn: string | null; area: string | null },
  { today, areas }: Judged,
): Refusal | undefined => (state === 'held' ? notYet(heldOn, today) : undefined) ?? elsewhere(area, areas)

export function taskFault(
  { kind, dueOn, doneOn, followUp }: { kind: string; dueOn: string | null; doneOn: string | null; followUp: string },
  { today }: Judged,
): Refusal | undefined {
  if (kind === 'finding' && dueOn === null) return refuse('finding-without-day')
  if (doneOn !== null && followUp === '') return refuse('follow-up-missing')
  return notYet(doneOn, today)
}

export const memberFault = ({ fromDay, untilDay }: { fromDay: string; untilDay: string | null }): Refusal | undefined =>
  crossed({ from: fromDay, until: untilDay })

export const commitmentFault = ({
  firstMonth,
  lastMonth,
}: {
  firstMonth: string
  lastMonth: string
}): Refusal | undefined => (lastMonth < firstMonth ? refuse('months-crossed') : undefined)

export function needFault(
  { numbers }: { numbers: readonly { area: string; category: string }[] },
  { areas }: Judged,
): Refusal | undefined {
  const seen = new Set<string>()
  for (const { area, category } of numbers) {
    const fault = elsewhere(area, areas)
    if (fault) return fault
    const key = `${area} ${category.toLowerCase()}`
    if (seen.has(key)) return refuse('need-twice', { area, category })
    seen.add(key)
  }
  return undefined
}

export function meaningFault({ categories }: { categories: readonly { name: string }[] }): Refusal | undefined {
  const names = categories.map(({ name }) => name.toLowerCase())
  const twice = names.find((name, at) => names.indexOf(name) !== at)
  return twice === undefined ? undefined : refuse('category-twice', { category: twice })
}

function elsewhere(area: string | null, areas: ReadonlySet<string>): Refusal | undefined {
  return area === null || areas.has(area) ? undefined : refuse('area-not-ours', { area })
}
