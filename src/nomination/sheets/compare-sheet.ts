import type { Job, JobContext } from '#access/job.ts'
import {
  findSameReturn,
  insertReturnedRows,
  insertReturnedSheet,
  showReturnedSheet,
} from '#access/sheets/returned-sheets.ts'
import { findTakenSheet } from '#access/sheets/taken-sheets.ts'
import {
  differingCells,
  pairRows,
  readList,
  type ListColumn,
  type PairedRows,
  type ReturnedList,
  type SheetMark,
  type TakenRow,
} from '#exchange/round-trip/index.ts'
import { officeList, readWorkbook } from '#exchange/sheet/index.ts'
import { columnMapFor } from '#programme/index.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import type { SheetRemarks } from '../contract.ts'
import { countReplaced } from '../records/sheet-rows.ts'
import { cluesOn, sameCell } from '../rules/sheet-cell.ts'
import { againstNow, type FoundRow } from './against-now.ts'
import { unpackState } from './kept-state.ts'
import { listColumns, namesList } from './list-columns.ts'
import { readNames } from './read-names.ts'
import { sealFound } from './sealed-found.ts'
import { correctors } from './take-sheet.ts'

export const compareJobKind = 'nomination.compare-sheet'
type Input = { readonly programmeId: string; readonly fileDigest: string }
type Result = { readonly sheetId: string }

/** Holds a sheet that came back against the state it was taken from and against what stands now. */
export const compareSheetJob: Job<Input, Result> = {
  kind: compareJobKind,
  roles: correctors,
  run: async (context, input) => {
    const before = await context.inScope((tx) => findSameReturn(tx, input.programmeId, input.fileDigest))
    if (before) return { sheetId: before }
    const opened = await openSheet(context, input)
    if (isRefusal(opened)) return opened
    const found = await findDifferences(context, input, opened)
    await keep(context, input, opened, found)
    return { sheetId: context.jobId }
  },
}

type Opened = {
  readonly columns: readonly ListColumn[]
  readonly list: ReturnedList
  readonly taken: readonly TakenRow[]
}

async function openSheet(context: JobContext, { programmeId, fileDigest }: Input): Promise<Opened | Refusal> {
  const workbook = await readWorkbook(context.files.get(fileDigest), officeList)
  if (isRefusal(workbook)) return workbook
  const map = await context.inScope((tx) => columnMapFor(tx, 'nominations'))
  if (isRefusal(map)) return map
  const columns = listColumns(map)
  const list = readList(workbook, columns)
  if (isRefusal(list)) return list
  if (list.rows.length === 0) return refuse('file-no-rows')
  const taken = list.mark ? await stateOf(context, list.mark, programmeId) : await standNow(context, programmeId)
  return isRefusal(taken) ? taken : { columns, list, taken }
}

async function stateOf(context: JobContext, mark: SheetMark, programmeId: string): Promise<TakenRow[] | Refusal> {
  if (mark.pemda !== context.actor.pemda) return refuse('sheet-of-another-pemda', { pemda: mark.pemda })
  if (mark.list !== namesList) return refuse('sheet-of-another-list', { list: mark.list })
  const taken = await context.inScope((tx) => findTakenSheet(tx, mark.taken))
  if (!taken) return refuse('sheet-unknown')
  if (taken.subject !== programmeId) return refuse('sheet-of-another-programme')
  return unpackState(context.files.get(taken.state_digest))
}

/** Without a mark nobody knows from which state it was taken: it is held against what stands now. */
function standNow(context: JobContext, programmeId: string): Promise<TakenRow[]> {
  const of = { programmeId, area: context.actor.area }
  return readNames({ ...context, today: context.platform.world.clock.today() }, of, context.jobId)
}

type Differences = { readonly paired: PairedRows; readonly found: readonly FoundRow[]; readonly changedSince: number }

async function findDifferences(context: JobContext, { programmeId }: Input, opened: Opened): Promise<Differences> {
  const { columns, list, taken } = opened
  const today = context.platform.world.clock.today()
  const isSame = sameCell(today)
  const paired = pairRows(taken, list.rows, cluesOn(today))
  const touched = paired.pairs.flatMap((pair) => {
    const cells = differingCells(pair, columns, isSame)
    return cells.length === 0 ? [] : [{ kind: 'changed' as const, pair, cells }]
  })
  const proposed = paired.proposed.map((pair) => ({
    kind: 'proposed' as const,
    pair,
    cells: differingCells(pair, columns, isSame),
  }))
  const found = await againstNow(context, programmeId, [...touched, ...proposed], isSame)
  return { paired, found, changedSince: await countChangedSince(context, taken) }
}

const versionsAtOnce = 5_000

async function countChangedSince(context: JobContext, taken: readonly TakenRow[]): Promise<number> {
  let count = 0
  for (let at = 0; at < taken.length; at += versionsAtOnce) {
    const versions = taken.slice(at, at + versionsAtOnce).map(({ version }) => version)
    count += await context.inScope((tx) => countReplaced(tx, versions))
  }
  return count
}

const rowsAtOnce = 500

async function keep(context: JobContext, input: Input, opened: Opened, differences: Differences): Promise<void> {
  const { actor, jobId: id, vault, platform } = context
  const sheet = {
    id,
    area: actor.area,
    list: namesList,
    subject: input.programmeId,
    takenId: opened.list.mark?.taken ?? null,
    fileDigest: input.fileDigest,
    at: platform.world.clock.now(),
    by: actor.accountId,
  }
  await context.inScope((tx) => insertReturnedSheet(tx, sheet))
  const rows = sealFound(vault, { id, area: actor.area }, differences.paired, differences.found)
  let done = 0
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    const batch = rows.slice(at, at + rowsAtOnce).map((make) => make())
    await context.inScope((tx) => insertReturnedRows(tx, id, batch))
    done += batch.length
    await context.progress(done, rows.length)
  }
  await context.inScope((tx) => showReturnedSheet(tx, id, JSON.stringify(remarksOf(opened, differences))))
}

function remarksOf({ list }: Opened, { paired, found, changedSince }: Differences): SheetRemarks {
  const changed = found.filter(({ kind }) => kind === 'changed').length
  return {
    rows: list.rows.length,
    unchanged: paired.pairs.length - changed,
    changed,
    proposed: paired.proposed.length,
    added: paired.added.length,
    removed: paired.removed.length,
    foreign: paired.foreign,
    displaced: paired.displaced,
    changedSince,
    hasKeys: list.hasKeys,
    hasMark: list.mark !== undefined,
    missingColumns: [...list.missing],
    foreignColumns: list.foreign.map((heading) => heading.slice(0, 60)).slice(0, 20),
  }
}
