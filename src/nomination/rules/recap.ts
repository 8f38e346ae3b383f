import { type AreaCode, parentArea } from '#values/area-code.ts'
import type { PlainDate } from '#values/plain-date.ts'
import type { ListState } from './list-steps.ts'

/** One desa of the round: its current list, or none. */
export type DesaStanding = {
  readonly desa: AreaCode
  readonly list: {
    readonly state: ListState
    readonly names: number
    readonly toBeMended: number
    /** When the desa first sent anything; null when it never did. */
    readonly firstSentOn: PlainDate | null
    /** When the newest of what stands was sent; null while it is a draft. */
    readonly sentOn: PlainDate | null
  } | null
}

/** `nothing` counts the desa of which no list exists at all. */
export type Recap = {
  readonly desa: number
  readonly states: Readonly<Record<ListState | 'nothing', number>>
  readonly names: number
  readonly toBeMended: number
  /** Desa that had sent nothing when the day had passed. */
  readonly late: readonly AreaCode[]
  /** Desa that sent in time and corrected or added something after the day: not late, and worth knowing. */
  readonly changedLate: readonly AreaCode[]
}

export type KecamatanRecap = Recap & { readonly kecamatan: AreaCode }

/**
 * The recap of each kecamatan over its desa, in the order of the codes, and their total. The total is the
 * sum of the parts by construction: what the lead agency receives equals what the kecamatan recapped.
 *
 * @param due the last day of the round; null when none was set, and then nobody is late
 */
export function recapOf(
  desas: readonly DesaStanding[],
  today: PlainDate,
  due: PlainDate | null,
): { readonly kecamatan: readonly KecamatanRecap[]; readonly total: Recap } {
  const groups = new Map<AreaCode, DesaStanding[]>()
  for (const each of desas) {
    const kecamatan = parentArea(each.desa) ?? each.desa
    groups.set(kecamatan, [...(groups.get(kecamatan) ?? []), each])
  }
  const kecamatan = [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, members]) => ({
      kecamatan: code,
      ...members.map((each) => recapOfDesa(each, today, due)).reduce(add, none),
    }))
  return { kecamatan, total: kecamatan.reduce<Recap>(add, none) }
}

const none: Recap = {
  desa: 0,
  states: { nothing: 0, draft: 0, nominated: 0, returned: 0, 'passed-on': 0, received: 0 },
  names: 0,
  toBeMended: 0,
  late: [],
  changedLate: [],
}

function recapOfDesa({ desa, list }: DesaStanding, today: PlainDate, due: PlainDate | null): Recap {
  const isAfter = (day: PlainDate | null | undefined) => due !== null && (day ?? today) > due
  const isLate = isAfter(list?.firstSentOn)
  return {
    desa: 1,
    states: { ...none.states, [list?.state ?? 'nothing']: 1 },
    names: list?.names ?? 0,
    toBeMended: list?.toBeMended ?? 0,
    late: isLate ? [desa] : [],
    changedLate: !isLate && isAfter(list?.sentOn) ? [desa] : [],
  }
}

const add = (a: Recap, b: Recap): Recap => ({
  desa: a.desa + b.desa,
  states: {
    nothing: a.states.nothing + b.states.nothing,
    draft: a.states.draft + b.states.draft,
    nominated: a.states.nominated + b.states.nominated,
    returned: a.states.returned + b.states.returned,
    'passed-on': a.states['passed-on'] + b.states['passed-on'],
    received: a.states.received + b.states.received,
  },
  names: a.names + b.names,
  toBeMended: a.toBeMended + b.toBeMended,
  late: [...a.late, ...b.late],
  changedLate: [...a.changedLate, ...b.changedLate],
})
