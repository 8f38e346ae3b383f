import { daysBetween, type PlainDate } from '#values/plain-date.ts'

type Stage = {
  readonly stage: string
  readonly beginsOn: string
  readonly endsOn: string | null
  readonly finishedOn: string | null
}

export type ListAge = {
  readonly finalOn: PlainDate
  readonly coverFrom: PlainDate
  readonly days: number
  /** The selection is over; until then its planned end was counted from. */
  readonly isOver: boolean
}

/**
 * How old the list is on the first day of cover: meanwhile people die and move, so the check for the dead is repeated
 * before the file for the branch goes out (BOM-11). Cover begins where the calendar says so, else with the first month.
 */
export function listAge(stages: readonly Stage[], firstMonth: string): ListAge | undefined {
  const ends = stages
    .filter(({ stage }) => stage === 'selection')
    .map(({ endsOn, finishedOn }) => ({ on: finishedOn ?? endsOn, isOver: finishedOn !== null }))
  const last = ends.reduce<(typeof ends)[number] | undefined>(
    (latest, one) => (one.on !== null && (latest?.on ?? '') < one.on ? one : latest),
    undefined,
  )
  if (last === undefined || last.on === null) return undefined
  const covers = stages.filter(({ stage }) => stage === 'cover').map(({ beginsOn }) => beginsOn)
  const [finalOn, coverFrom] = [last.on, covers.toSorted()[0] ?? `${firstMonth}-01`] as PlainDate[] as [
    PlainDate,
    PlainDate,
  ]
  return { finalOn, coverFrom, days: daysBetween(finalOn, coverFrom), isOver: last.isOver }
}
