import { scopeOf } from '#access/actor.ts'
import type { Actor } from '#access/actor.ts'
import { keepFile } from '#platform/files/stored-file.ts'
import type { Platform } from '#platform/index.ts'
import type { Rulebook } from '#rulebook/types.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import type { PreviewFile, PreviewInput } from '../contract.ts'
import type { openList } from '../reading/open-list.ts'
import { readRows, type ReadList } from '../reading/read-rows.ts'
import type { StandingRecord } from '../records/rows.ts'
import type { KnownAreas } from '../rules/find-desa.ts'
import type { JudgedRow } from '../rules/judge-list.ts'
import type { Place } from '../rules/place-names.ts'
import { differenceTo } from './compare-rows.ts'
import { agesOf, judgeOn, openDesa, readStanding, type DesaGround } from './desa-ground.ts'
import { otherDesaOf, placeList } from './place-list.ts'
import { previewSheet, previewUnknown, shown } from './preview-sheet.ts'
import { isMendFile, keyed, understandFile, type UnderstoodFile } from './read-file.ts'

export type SentFile = { readonly name: string; readonly bytes: Uint8Array }

export type Previewing = {
  readonly platform: Platform
  readonly actor: Actor
  readonly book: Rulebook
  readonly programmeId: string
  /** The desa somebody named for this file. */
  readonly given: Place | undefined
  readonly known: KnownAreas
  /** What somebody said of the columns and of the kind of list, as it will be said again when the list is taken in. */
  readonly said: Pick<PreviewInput, 'mapping' | 'mode'>
}

const mostRemarks = 50

const nothing: PreviewFile = {
  fileName: '',
  digest: null,
  refusal: null,
  area: null,
  areaBy: null,
  candidates: [],
  otherDesa: [],
  receivedBefore: null,
  mode: 'whole',
  sheets: [],
  leftOut: [],
  otherSheets: [],
  counts: null,
  remarks: [],
  difference: null,
}

/** A file that could not even be opened. */
export const refusedFile = (name: string, refusal: Refusal): PreviewFile => ({
  ...nothing,
  fileName: name.slice(-200),
  refusal,
})

/**
 * Looks at one file and keeps it; a refusal is part of the answer, so that it does not stop the files beside it.
 *
 * @param opened the same file as `openList` gives it, perhaps begun before
 */
export async function previewFile(
  context: Previewing,
  { name, bytes }: SentFile,
  opened: ReturnType<typeof openList>,
): Promise<PreviewFile> {
  const fileName = name.slice(-200)
  const list = await opened
  if (isRefusal(list)) return refusedFile(name, list)
  const digest = await keep(context, fileName, bytes)
  const base = { ...nothing, fileName, digest }
  const file = await understandFile(context.platform, context.actor, list, context.said.mapping ?? null)
  if (isRefusal(file)) return { ...base, refusal: file, sheets: previewUnknown(list) }
  const seen = { ...base, ...describeSheets(file, context), ...findPlace(file, fileName, context) }
  const missing = [...new Set(file.chosen.sheets.flatMap((sheet) => sheet.missing))]
  if (seen.refusal) return seen
  if (missing.length > 0) return { ...seen, refusal: refuse('columns-missing', { fields: missing.join(', ') }) }
  const read = readRows(file.chosen.sheets)
  if (isRefusal(read)) return { ...seen, refusal: read }
  return { ...seen, ...(await judge(context, seen, file, read)) }
}

async function keep({ platform, actor }: Previewing, name: string, bytes: Uint8Array): Promise<string> {
  const files = await platform.files(actor.pemda)
  const at = platform.world.clock.now()
  const mediaType = 'application/octet-stream'
  return platform.inScope(scopeOf(actor), (tx) =>
    keepFile(tx, files, bytes, { name, mediaType, at, by: actor.accountId }),
  )
}

function describeSheets(file: UnderstoodFile, context: Previewing) {
  const { sheets, others } = file.chosen
  return {
    mode: context.said.mode ?? (isMendFile(file, context) ? 'addition' : 'whole'),
    sheets: sheets.map(previewSheet),
    otherSheets: others.map((sheet) => ({ sheet: sheet.name, rows: sheet.rows.length })),
  }
}

function findPlace(file: UnderstoodFile, fileName: string, { given, known }: Previewing): Partial<PreviewFile> {
  const found = placeList(file, fileName, known)
  if (isRefusal(found)) return { refusal: found }
  if (file.form && given && file.form.area !== given.code)
    return { refusal: refuse('form-of-another-desa', { area: file.form.area }) }
  const [only] = found.desa
  const area = given ?? (found.desa.length === 1 ? only : undefined)
  if (area)
    return { area, areaBy: given ? 'given' : found.by, otherDesa: [...otherDesaOf(file, fileName, known, area.code)] }
  return { candidates: [...found.desa] }
}

async function judge(
  context: Previewing,
  seen: PreviewFile,
  file: UnderstoodFile,
  read: ReadList,
): Promise<Partial<PreviewFile>> {
  const ground = await groundOf(context, seen.area?.code)
  if (isRefusal(ground)) return { refusal: ground }
  const vault = await context.platform.vault(context.actor.pemda)
  const today = context.platform.world.clock.today()
  const rows = judgeOn(ground, vault, keyed(file, context, read.rows), {
    mode: seen.mode,
    mends: isMendFile(file, context),
    today,
    nominatedOn: today,
  })
  // With other columns the same file is another list.
  const same = context.said.mapping ? undefined : ground.lists.find((list) => list.file_digest === seen.digest)
  const isCompared = seen.mode === 'whole' && ground.standing.length > 0
  return {
    receivedBefore: same
      ? { listId: same.id, version: same.version!, receivedAt: same.received_at.toISOString() }
      : null,
    counts: countVerdicts(rows),
    remarks: remarksOf(rows),
    leftOut: read.left.map((left) => ({ ...left, text: shown(left.text) })),
    difference: isCompared ? differenceOf(differenceTo(vault, ground.standing, rows)) : null,
  }
}

type Ground = DesaGround & { readonly standing: readonly StandingRecord[] }

/** A desa that is not known yet has nothing to compare with; its rows are judged by themselves. */
async function groundOf(
  { platform, actor, book, programmeId }: Previewing,
  area: string | undefined,
): Promise<Ground | Refusal> {
  const ground = await platform.inScope(scopeOf(actor), async (tx) => {
    if (area) return openDesa(tx, book, actor, { programmeId, area })
    const ages = await agesOf(tx, book, programmeId)
    return isRefusal(ages) ? ages : { area: actor.area, ages, lists: [] }
  })
  if (isRefusal(ground)) return ground
  return { ...ground, standing: area ? await readStanding(platform, actor, { programmeId, area }) : [] }
}

function countVerdicts(rows: readonly JudgedRow[]): PreviewFile['counts'] {
  const of = (verdict: string) => rows.filter(({ judged }) => judged.verdict === verdict).length
  return { rows: rows.length, new: of('new'), alreadyThere: of('already-there'), toBeMended: of('to-be-mended') }
}

function remarksOf(rows: readonly JudgedRow[]): PreviewFile['remarks'] {
  const remarks = rows.flatMap(({ judged, sheet, number }) =>
    [...judged.faults, ...judged.warnings].map((remark) => ({ ...remark, sheet, row: number })),
  )
  return remarks.slice(0, mostRemarks)
}

function differenceOf(found: ReturnType<typeof differenceTo>): PreviewFile['difference'] {
  return {
    added: found.added.length,
    removed: found.removed.length,
    changed: found.changed.length,
    unchanged: found.unchanged,
    removedNames: found.removed.slice(0, mostRemarks).map((row) => row.shown),
  }
}
