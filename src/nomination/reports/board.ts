import type { Actor } from '#access/actor.ts'
import type { Tx, World } from '#platform/index.ts'
import { listAreasUnder } from '#programme/index.ts'
import type { AreaCode } from '#values/area-code.ts'
import type { PlainDate } from '#values/plain-date.ts'
import type { BoardAnswer, BoardRow } from '../contract.ts'
import { listStandingLists, type ListRecord } from '../records/lists.ts'
import { listRounds } from '../records/rounds.ts'
import type { ListState } from '../rules/list-steps.ts'
import { recapOf, type DesaStanding, type Recap } from '../rules/recap.ts'

type Round = Awaited<ReturnType<typeof listRounds>>[number]
type Asking = { readonly tx: Tx; readonly actor: Actor; readonly world: World }

/** Every desa of the reader's area that was asked for names, and the recap of each kecamatan over its desa. */
export async function readBoard({ tx, actor, world }: Asking, programmeId: string): Promise<BoardAnswer> {
  const rounds = await listRounds(tx, programmeId)
  const byDesa = Map.groupBy(await listStandingLists(tx, programmeId, actor.area), (list) => list.area)
  const names = new Map((await listAreasUnder(tx, actor.area.slice(0, 8))).map(({ code, name }) => [code, name]))
  const deadline = rounds[0]?.deadline ?? null
  const standings = rounds.map((round) => standingOf(round.area, byDesa.get(round.area) ?? []))
  const { kecamatan, total } = recapOf(standings, world.clock.today(), deadline as PlainDate | null)
  const late = new Set<string>(total.late)
  return {
    deadline,
    letter: rounds[0]?.letter ?? '',
    rows: rounds.map((round) => boardRow(round, byDesa.get(round.area) ?? [], late)),
    kecamatan: kecamatan.map((recap) => ({
      ...plainRecap(recap),
      kecamatan: recap.kecamatan,
      name: names.get(recap.kecamatan) ?? '',
    })),
    total: plainRecap(total),
  }
}

const plainRecap = ({ desa, states, names, toBeMended, late }: Recap) => ({
  desa,
  states: { ...states },
  names,
  toBeMended,
  late: [...late],
})

const sum = (lists: readonly ListRecord[], count: (list: ListRecord) => number) =>
  lists.reduce((total, list) => total + count(list), 0)

/** The oldest list says when the desa sent, the newest says where it stands: an addition later on is not late. */
function standingOf(area: string, lists: readonly ListRecord[]): DesaStanding {
  const newest = lists.at(-1)
  return {
    desa: area as AreaCode,
    list: newest
      ? {
          state: newest.state as ListState,
          names: sum(lists, ({ good }) => good),
          toBeMended: sum(lists, (list) => list.to_mend),
          sentOn: (lists[0]?.sent_on ?? null) as PlainDate | null,
        }
      : null,
  }
}

function boardRow({ area, name, quota }: Round, lists: readonly ListRecord[], late: ReadonlySet<string>): BoardRow {
  const newest = lists.at(-1)
  return {
    area,
    name,
    quota,
    late: late.has(area),
    good: sum(lists, ({ good }) => good),
    toMend: sum(lists, (list) => list.to_mend),
    repeated: sum(lists, ({ repeated }) => repeated),
    received: sum(lists, ({ state, good }) => (state === 'received' ? good : 0)),
    list: newest ? newestList(newest, lists) : null,
  }
}

function newestList(newest: ListRecord, lists: readonly ListRecord[]): NonNullable<BoardRow['list']> {
  return {
    id: newest.id,
    // The database allows no other words.
    state: newest.state as ListState,
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
