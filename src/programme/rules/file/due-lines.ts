import { addDays, daysBetween, type PlainDate } from '#values/plain-date.ts'

type Stage = {
  readonly entryId: string
  readonly stage: string
  readonly name: string
  readonly endsOn: string | null
  readonly finishedOn: string | null
}
type Event = {
  readonly entryId: string
  readonly kind: string
  readonly title: string
  readonly organiser: string
  readonly state: string
  readonly heldOn: string | null
}
type Task = {
  readonly entryId: string
  readonly kind: string
  readonly title: string
  readonly unit: string
  readonly dueOn: string | null
  readonly doneOn: string | null
}
type Open = { readonly stages: readonly Stage[]; readonly events: readonly Event[]; readonly tasks: readonly Task[] }

export type Due = {
  readonly part: keyof Open
  readonly entryId: string
  readonly kind: string
  readonly what: string
  readonly unit: string
  readonly dueOn: string
  readonly days: number
}

/** How far the page looks ahead; an office plans by the fortnight. */
const soon = 14

/** What is late and what is due within a fortnight, the oldest first: whoever opens the file sees this before all else. */
export function dueLines({ stages, events, tasks }: Open, today: PlainDate): readonly Due[] {
  const open = [
    ...stages.map((one) =>
      line('stages', one, { kind: one.stage, what: one.name, on: one.finishedOn ? null : one.endsOn }),
    ),
    ...events.map((one) =>
      line('events', one, { what: one.title, unit: one.organiser, on: one.state === 'planned' ? one.heldOn : null }),
    ),
    ...tasks.map((one) => line('tasks', one, { what: one.title, unit: one.unit, on: one.doneOn ? null : one.dueOn })),
  ]
  const until = addDays(today, soon)
  return open
    .flatMap(({ on, ...one }) =>
      on === null || on > until ? [] : [{ ...one, dueOn: on, days: daysBetween(today, on as PlainDate) }],
    )
    .toSorted((a, b) => a.days - b.days || (a.entryId < b.entryId ? -1 : 1))
}

type Said = { readonly kind?: string; readonly what: string; readonly unit?: string; readonly on: string | null }

function line(part: keyof Open, one: { readonly entryId: string; readonly kind?: string }, said: Said) {
  return {
    part,
    entryId: one.entryId,
    kind: said.kind ?? one.kind ?? '',
    what: said.what,
    unit: said.unit ?? '',
    on: said.on,
  }
}
