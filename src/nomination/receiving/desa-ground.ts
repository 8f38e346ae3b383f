import { scopeOf, type Actor } from '#access/actor.ts'
import type { Platform, Tx, Vault } from '#platform/index.ts'
import { listAreasUnder, viewProgramme } from '#programme/index.ts'
import type { Rulebook } from '#rulebook/types.ts'
import type { AreaCode } from '#values/area-code.ts'
import type { PlainDate } from '#values/plain-date.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import { listStandingLists, type ListRecord } from '../records/lists.ts'
import { findRound } from '../records/rounds.ts'
import { pageStandingRows, type OfDesa, type StandingRecord } from '../records/rows.ts'
import type { ProgrammeAges } from '../rules/cross-check.ts'
import { judgeList, type JudgedRow, type ListMode, type ReadRow } from '../rules/judge-list.ts'
import type { CleanRow } from '../rules/row.ts'
import type { RowTokens } from '../rules/standing-rows.ts'
import { standingRowOf, tokensWhenAsked } from './tokens.ts'

/** What a list of one desa is judged beside. */
export type DesaGround = {
  readonly area: string
  readonly ages: ProgrammeAges
  readonly lists: readonly ListRecord[]
}

export async function openDesa(
  tx: Tx,
  book: Rulebook,
  actor: Actor,
  { programmeId, area }: { readonly programmeId: string; readonly area: string },
): Promise<DesaGround | Refusal> {
  const ages = await agesOf(tx, book, programmeId)
  if (isRefusal(ages)) return ages
  const [desa] = area.startsWith(actor.area) ? await listAreasUnder(tx, area) : []
  if (!desa) return refuse('desa-unknown', { area })
  if (!(await findRound(tx, programmeId, area))) return refuse('round-missing')
  return { area, ages, lists: await listStandingLists(tx, programmeId, area) }
}

const pageSize = 1_000

/**
 * The rows that stand, some at a time: nobody waits while a long list is read. Rows never change without the
 * counts of their lists, so `standOf` the lists tells whether they are still those.
 */
export async function readStanding(platform: Platform, actor: Actor, of: OfDesa): Promise<StandingRecord[]> {
  const rows: StandingRecord[] = []
  for (;;) {
    const page = await platform.inScope(scopeOf(actor), (tx) => pageStandingRows(tx, of, rows.at(-1)?.id, pageSize))
    rows.push(...page)
    if (page.length < pageSize) return rows
  }
}

/** The youngest age of the policy and the oldest the law registers; what is not decided yet is not said. */
export async function agesOf(tx: Tx, book: Rulebook, programmeId: string): Promise<ProgrammeAges | Refusal> {
  const view = await viewProgramme(book, tx, programmeId)
  if (isRefusal(view)) return view
  return { youngest: view.policy?.document.eligibility.youngest ?? null, oldest: view.oldest - 1 }
}

export type ListTerms = {
  readonly mode: ListMode
  readonly mends: boolean
  readonly today: PlainDate
  readonly nominatedOn: PlainDate
}

/** Judges rows beside what stands. Cost: three indexes a row where something stands; no number is opened. */
export function judgeOn(
  ground: Pick<DesaGround, 'area' | 'ages'> & { readonly standing: readonly StandingRecord[] },
  vault: Vault,
  rows: readonly ReadRow[],
  terms: ListTerms,
): JudgedRow[] {
  const known = new WeakMap<CleanRow, RowTokens>()
  return judgeList(rows, {
    ...terms,
    ages: ground.ages,
    home: ground.area as AreaCode,
    standing: ground.standing.map(standingRowOf),
    tokensOf: (row) => {
      const tokens = known.get(row) ?? tokensWhenAsked(vault, row)
      known.set(row, tokens)
      return tokens
    },
  })
}

/** What the judgement was made beside; when it is another by the time of writing, the judgement no longer holds. */
export function standOf(lists: readonly ListRecord[]): string {
  return lists.map((list) => [list.id, list.state, list.good, list.to_mend, list.rows].join(':')).join(' ')
}
