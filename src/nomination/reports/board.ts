import type { Actor } from '#access/actor.ts'
import { seesPeople } from '#access/roles.ts'
import type { Tx, World } from '#platform/index.ts'
import { neededKinds } from '#letters/find-kind.ts'
import { countFiled } from '#letters/records/papers.ts'
import { listAreasUnder } from '#programme/index.ts'
import type { AreaCode } from '#values/area-code.ts'
import type { PlainDate } from '#values/plain-date.ts'
import type { BoardAnswer, BoardRow } from '../contract.ts'
import { firstSendings, listStandingLists, type ListRecord } from '../records/lists.ts'
import { listRounds } from '../records/rounds.ts'
import { setAdditionApart } from '../rules/addition.ts'
import type { ListState } from '../rules/list-steps.ts'
import { desaPapers } from '../papers/desa-papers.ts'
import { recapOf, type DesaStanding, type Recap } from '../rules/recap.ts'

type Round = Awaited<ReturnType<typeof listRounds>>[number]
type Asking = { readonly tx: Tx; readonly actor: Actor; readonly world: World }

/** Every desa of the reader's area that was asked for names, and the recap of each kecamatan over its desa. */
export async function readBoard({ tx, actor, world }: Asking, programmeId: string): Promise<BoardAnswer> {
  const rounds = await listRounds(tx, programmeId)
  // The database allows no other words.
  const standing = (await listStandingLists(tx, programmeId, actor.area)) as StandingList[]
  const byDesa = Map.groupBy(standing, (list) => list.area)
  const names = new Map((await listAreasUnder(tx, actor.area.slice(0, 8))).map(({ code, name }) => [code, name]))
  const deadline = rounds[0]?.deadline ?? null
  const firstSent = await firstSendings(tx, programmeId, actor.area)
  const filed = await countFiled(tx, { about: desaPapers.about, area: actor.area, kinds: needed() })
  const lists = (area: string): DesaLists => ({
    lists: byDesa.get(area) ?? [],
    firstSentOn: firstSent.get(area) ?? null,
  })
  const standings = rounds.map((round) => standingOf(round.area, lists(round.area)))
  const { kecamatan, total } = recapOf(standings, world.clock.today(), deadline as PlainDate | null)
  const after = { late: new Set<string>(total.late), changedLate: new Set<string>(total.changedLate) }
  return {
    deadline,
    letter: rounds[0]?.letter ?? '',
    rows: rounds
      .map((round) => ({ ...boardRow(round, lists(round.area), after), ...papersOf(round.id, filed) }))
      .map(seesPeople(actor.role) ? whole : nameless),
    kecamatan: kecamatan.map((recap) => ({
      ...plainRecap(recap),
      kecamatan: recap.kecamatan,
      name: names.get(recap.kecamatan) ?? '',
    })),
    total: plainRecap(total),
  }
}

const needed = () => neededKinds(desaPapers.kinds)

const papersOf = (roundId: string, filed: ReadonlyMap<string, number>) => ({
  roundId,
  papersMissing: needed().length - (filed.get(roundId) ?? 0),
})

const whole = (row: BoardRow): BoardRow => row
/** Who sent a list is a person's name too. */
const nameless = (row: BoardRow): BoardRow => ({ ...row, list: row.list && { ...row.list, sender: '' } })

type StandingList = ListRecord & { readonly state: ListState }
type DesaLists = { readonly lists: readonly StandingList[]; readonly firstSentOn: string | null }
type AfterDeadline = Readonly<Record<'late' | 'changedLate', ReadonlySet<string>>>

const plainRecap = ({ desa, states, names, toBeMended, late, changedLate }: Recap) => ({
  desa,
  states: { ...states },
  names,
  toBeMended,
  late: [...late],
  changedLate: [...changedLate],
})

const sum = (lists: readonly ListRecord[], count: (list: ListRecord) => number) =>
  lists.reduce((total, list) => total + count(list), 0)

function standingOf(area: string, { lists, firstSentOn }: DesaLists): DesaStanding {
  const newest = setAdditionApart(lists).shown.at(-1)
  return {
    desa: area as AreaCode,
    list: newest
      ? {
          state: newest.state,
          names: sum(lists, ({ good }) => good),
          toBeMended: sum(lists, (list) => list.to_mend),
          firstSentOn: firstSentOn as PlainDate | null,
          sentOn: newest.sent_on as PlainDate | null,
        }
      : null,
  }
}

type DesaRow = Omit<BoardRow, 'roundId' | 'papersMissing'>

function boardRow({ area, name, quota }: Round, { lists, firstSentOn }: DesaLists, after: AfterDeadline): DesaRow {
  const { shown, addition } = setAdditionApart(lists)
  const newest = shown.at(-1)
  return {
    area,
    name,
    quota,
    late: after.late.has(area),
    changedLate: after.changedLate.has(area),
    good: sum(lists, ({ good }) => good),
    toMend: sum(lists, (list) => list.to_mend),
    repeated: sum(lists, ({ repeated }) => repeated),
    received: sum(lists, ({ state, good }) => (state === 'received' ? good : 0)),
    list: newest ? { ...newestList(newest, shown), firstSentOn } : null,
    addition: additionOf(addition),
  }
}

/** A draft from which everybody was removed again says nothing. */
function additionOf(lists: readonly StandingList[]): BoardRow['addition'] {
  const [names, toMend] = [sum(lists, ({ good }) => good), sum(lists, (list) => list.to_mend)]
  return names + toMend === 0 ? null : { names, toMend }
}

function newestList(newest: StandingList, lists: readonly StandingList[]) {
  return {
    id: newest.id,
    state: newest.state,
    version: newest.version!,
    channel: newest.channel as 'form' | 'file' | 'typed',
    onBehalf: newest.on_behalf,
    sender: newest.sender,
    receivedAt: newest.received_at.toISOString(),
    sentOn: lists[0]?.sent_on ?? null,
    hasScan: lists.some((list) => list.scan_digest !== null),
    standing: lists.length,
  }
}
