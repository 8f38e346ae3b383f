import { perform } from '#access/act.ts'
import { scopeOf, type Actor } from '#access/actor.ts'
import { findStoredFile } from '#platform/files/stored-file.ts'
import type { Platform, Vault } from '#platform/index.ts'
import type { Rulebook } from '#rulebook/types.ts'
import type { PlainDate } from '#values/plain-date.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import type { ReceiveAnswer, ReceiveInput } from '../contract.ts'
import { openList } from '../reading/open-list.ts'
import { readRows } from '../reading/read-rows.ts'
import type { ListRecord } from '../records/lists.ts'
import type { StandingRecord } from '../records/rows.ts'
import type { KnownAreas } from '../rules/find-desa.ts'
import type { Place } from '../rules/place-names.ts'
import { countRows, type JudgedRow } from '../rules/judge-list.ts'
import { judgeOn, openDesa, readStanding, standOf, type DesaGround } from './desa-ground.ts'
import { knownAreas, otherDesaOf, placeList } from './place-list.ts'
import { isMendFile, keyed, signatureOf, understandFile, type UnderstoodFile } from './read-file.ts'
import { isOnBehalf } from './receivers.ts'
import { showing, type StagedList } from './show-list.ts'
import { stageRows } from './stage-rows.ts'

export type Receiving = { readonly platform: Platform; readonly actor: Actor; readonly key: string | undefined }

/**
 * Takes in a list whose file was stored by the preview. Reading, judging and sealing happen between short
 * transactions; one act at the end shows the list. The same file beside itself changes nothing.
 */
export async function receiveList(
  book: Rulebook,
  { platform, actor, key }: Receiving,
  input: ReceiveInput,
): Promise<ReceiveAnswer | Refusal> {
  const nominatedOn = input.nominatedOn ?? platform.world.clock.today()
  if (nominatedOn > platform.world.clock.today()) return refuse('broken-input', { field: 'nominatedOn' })
  const ground = await openGround(book, platform, actor, input)
  if (isRefusal(ground)) return ground
  // With other columns the same file is another list.
  const same = input.mapping ? undefined : ground.desa.lists.find((list) => list.file_digest === input.fileDigest)
  if (same) return answerOf(same)
  if (input.mode === 'whole' && isHeldByOffice(ground.desa.lists, actor)) return refuse('list-cannot-be-sent')
  const dated = { ...input, nominatedOn }
  const standing = await readStanding(platform, actor, input)
  const taken = await takeRows({ platform, actor, key }, { ...ground, standing }, dated)
  if (isRefusal(taken)) return taken
  const staged = stage({ platform, actor, key }, { ...ground, standing }, taken, dated)
  await stageRows(platform, actor, staged.list, taken.rows)
  const answer = await perform(platform, actor, showing(staged), { input, key })
  await platform.refreshStatistics()
  return answer
}

type Opened = { readonly desa: DesaGround; readonly known: KnownAreas }
type Ground = Opened & { readonly standing: readonly StandingRecord[] }

function openGround(book: Rulebook, platform: Platform, actor: Actor, input: ReceiveInput): Promise<Opened | Refusal> {
  return platform.inScope(scopeOf(actor), async (tx) => {
    for (const digest of [input.fileDigest, input.scanDigest])
      if (digest !== null && !(await findStoredFile(tx, digest))) return refuse('not-found')
    const desa = await openDesa(tx, book, actor, input)
    return isRefusal(desa) ? desa : { desa, known: await knownAreas(tx, actor) }
  })
}

/** What the kecamatan has passed on is replaced only by the office that holds it, or after it came back. */
function isHeldByOffice(lists: readonly ListRecord[], actor: Actor): boolean {
  const isHeld = lists.some(({ state }) => state === 'passed-on' || state === 'received')
  return isHeld && actor.role !== 'lead-agency-officer'
}

type DatedInput = ReceiveInput & { readonly nominatedOn: string }
type Taken = {
  readonly vault: Vault
  readonly file: UnderstoodFile
  readonly rows: readonly JudgedRow[]
  readonly leftOut: number
  readonly otherDesa: readonly Place[]
}

async function takeRows(
  { platform, actor }: Receiving,
  { desa, known, standing }: Ground,
  input: DatedInput,
): Promise<Taken | Refusal> {
  const files = await platform.files(actor.pemda)
  const list = await openList(files.get(input.fileDigest))
  if (isRefusal(list)) return list
  const file = await understandFile(platform, actor, list, input.mapping)
  if (isRefusal(file)) return file
  if (file.form && file.form.area !== input.area) return refuse('form-of-another-desa', { area: file.form.area })
  const placed = placeList(file, input.fileName, known)
  if (isRefusal(placed)) return placed
  const otherDesa = otherDesaOf(file, input.fileName, known, input.area)
  if (otherDesa.length > 0 && !input.keepsDesa) return anotherDesa(otherDesa, input.area, known)
  const missing = file.chosen.sheets.flatMap((sheet) => sheet.missing)
  if (missing.length > 0) return refuse('columns-missing', { fields: [...new Set(missing)].join(', ') })
  const read = readRows(file.chosen.sheets)
  if (isRefusal(read)) return read
  const vault = await platform.vault(actor.pemda)
  const rows = judgeOn({ ...desa, standing }, vault, keyed(file, input, read.rows), {
    mode: input.mode,
    mends: isMendFile(file, input),
    today: platform.world.clock.today(),
    nominatedOn: input.nominatedOn as PlainDate,
  })
  return { file, rows, leftOut: read.left.length, otherDesa, vault }
}

const anotherDesa = (named: readonly Place[], area: string, { places }: KnownAreas): Refusal =>
  refuse('desa-named-otherwise', {
    named: named.map(({ name }) => name).join(', '),
    chosen: places.find(({ code }) => code === area)?.name ?? area,
  })

function stage(
  { platform, actor }: Receiving,
  { desa, standing }: Ground,
  { file, rows, leftOut, otherDesa, vault }: Taken,
  input: DatedInput,
): StagedList {
  const replaced = new Set(rows.map((row) => row.replaces))
  return {
    list: {
      ...input,
      id: platform.world.ids.next(),
      channel: file.form ? 'form' : 'file',
      onBehalf: isOnBehalf(actor),
      sender: input.sender === '' && !isOnBehalf(actor) ? actor.name : input.sender,
      at: platform.world.clock.now(),
      by: actor.accountId,
    },
    counts: countRows(rows),
    replaced: standing.filter((row) => replaced.has(row.id)),
    stand: standOf(desa.lists),
    lessons: input.mapping ? lessonsOf(file, vault) : [],
    leftOut,
    otherDesa: otherDesa.map(({ code }) => code),
  }
}

function lessonsOf(file: UnderstoodFile, vault: Vault): StagedList['lessons'] {
  return file.chosen.sheets.flatMap(({ sheet, headerRow, columns }) => {
    const head = sheet.rows.find(({ number }) => number === headerRow)
    if (!head) return []
    return [{ signature: signatureOf(vault, head), columns: columns.map(({ field, index }) => ({ field, index })) }]
  })
}

function answerOf(list: ListRecord): ReceiveAnswer {
  return {
    listId: list.id,
    version: list.version!,
    state: list.state as ReceiveAnswer['state'],
    rows: list.rows,
    good: list.good,
    toMend: list.to_mend,
    repeated: list.repeated,
    leftOut: 0,
    receivedBefore: true,
  }
}
