import type { BoardAnswer, BoardRow, ListView } from '#nomination/contract.ts'
import { whyFixed } from '#nomination/rules/own-row.ts'
import type { RefusalCode } from '#values/refusal.ts'
import { useQuery } from '@tanstack/react-query'
import { boardQuery, versionsQuery } from '../../api/nomination.ts'
import { kecamatanOf } from '../../shell/use-area-names.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { useProgramme } from '../../shell/use-programme.ts'
import { type OwnRow, ownRowsQuery } from './own-rows.ts'
import { standingLists } from './standing-lists.ts'

/** Everything this desa sees of its own nomination. */
export type OwnDesa = {
  readonly programmeId: string
  readonly area: string
  readonly name: string
  readonly kecamatan: string
  readonly deadline: string | null
  readonly row: BoardRow
  /** The lists that stand, newest first. */
  readonly lists: readonly ListView[]
  /** Their rows, without doubles and rows that were mended. */
  readonly rows: readonly OwnRow[]
  /** Rows the desa took off its list. */
  readonly removed: readonly OwnRow[]
}

export type AskedDesa =
  | { readonly is: 'no-programme' | 'not-asked' | 'waiting' }
  | { readonly is: 'broken'; readonly thrown: unknown; readonly retry: () => void }
  | { readonly is: 'here'; readonly desa: OwnDesa }

/** Asks for the desa's own lists; the pages of the desa share one answer. */
export function useOwnDesa(): AskedDesa {
  const grant = useGrant()
  const programme = useProgramme()
  const programmeId = programme?.id ?? ''
  const enabled = programme !== undefined
  const board = useQuery({ ...boardQuery(grant, programmeId), enabled })
  const versions = useQuery({ ...versionsQuery(grant, { programmeId, area: grant.area }), enabled })
  const lists = versions.data && standingLists(versions.data.rows)
  const ids = lists?.map(({ id }) => id) ?? []
  const rows = useQuery({ ...ownRowsQuery(grant, ids), enabled: lists !== undefined })
  if (!enabled) return { is: 'no-programme' }
  const broken = [board, versions, rows].find(({ isError }) => isError)
  if (broken !== undefined) return { is: 'broken', thrown: broken.error, retry: () => void broken.refetch() }
  if (board.data === undefined || lists === undefined || rows.data === undefined) return { is: 'waiting' }
  const row = board.data.rows.find(({ area }) => area === grant.area)
  if (row === undefined) return { is: 'not-asked' }
  const { area, areaName: name } = grant
  const kecamatan = kecamatanName(board.data, area)
  const { deadline } = board.data
  const of = { programmeId, area, name, kecamatan, deadline, row, lists }
  const [standing, removed] = [rows.data.filter(({ current }) => current), rows.data.filter(({ current }) => !current)]
  return { is: 'here', desa: { ...of, rows: standing, removed } }
}

function kecamatanName({ kecamatan }: BoardAnswer, desa: string): string {
  const code = kecamatanOf(desa)
  return kecamatan.find((each) => each.kecamatan === code)?.name ?? code
}

/** How many rows wait to be mended, for the head of the steps; 0 while nobody knows. */
export function useToMend(): number {
  const grant = useGrant()
  const programme = useProgramme()
  const board = useQuery({ ...boardQuery(grant, programme?.id ?? ''), enabled: programme !== undefined })
  return board.data?.rows.find(({ area }) => area === grant.area)?.toMend ?? 0
}

/** Names that count, those sent before and sent again too: they go on when the list does, and so they are signed for. */
export const namesOf = ({ rows }: Pick<OwnDesa, 'rows'>): readonly OwnRow[] =>
  rows.filter(({ verdict }) => verdict !== 'to-be-mended')

export const toMendOf = ({ rows }: OwnDesa): readonly OwnRow[] =>
  rows.filter(({ verdict }) => verdict === 'to-be-mended')

/** Why a row can be neither changed nor removed now; undefined where it can. */
export function fixedBy({ lists }: Pick<OwnDesa, 'lists'>, row: OwnRow): RefusalCode | undefined {
  const listState = lists.find(({ id }) => id === row.listId)?.state ?? 'superseded'
  const isToMend = row.verdict === 'to-be-mended'
  return whyFixed({ listState, current: row.current, isRemoved: row.removed !== null, isToMend })?.code
}

/** Lists the desa may send now. One without a single good name is mended first. */
export const sendable = ({ lists }: OwnDesa): readonly ListView[] =>
  lists.filter(({ open, good }) => open.includes('send') && good > 0)

/** Those the kecamatan has not seen in this form yet. */
export const unsent = (desa: OwnDesa): readonly ListView[] =>
  sendable(desa).filter(({ state }) => state === 'draft' || state === 'returned')

export const goodIn = (lists: readonly ListView[]): number => lists.reduce((sum, { good }) => sum + good, 0)
