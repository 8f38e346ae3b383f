import { perform, type Act, type ActContext } from '#access/act.ts'
import { findStoredFile } from '#platform/files/stored-file.ts'
import type { Vault } from '#platform/index.ts'
import type { Rulebook } from '#rulebook/types.ts'
import type { PlainDate } from '#values/plain-date.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import type { OneAnswer, OneInput } from '../contract.ts'
import { writtenFrom } from '../reading/read-rows.ts'
import { changeCounts, insertStagingList, showList, type ListRecord } from '../records/lists.ts'
import { lockRound } from '../records/rounds.ts'
import { insertRows, listLookalikes, type StandingRecord } from '../records/rows.ts'
import { insertSteps, setState } from '../records/steps.ts'
import { changedFields } from '../rules/compare-lists.ts'
import type { JudgedRow } from '../rules/judge-list.ts'
import { openOwnRow } from '../life/own-row.ts'
import { openWritten } from './compare-rows.ts'
import { judgeOn, openDesa, type DesaGround } from './desa-ground.ts'
import type { Receiving } from './receive-list.ts'
import { isOnBehalf, receivers } from './receivers.ts'
import { sealRow } from './sealed-row.ts'
import { replaceRows } from './show-list.ts'
import { indexesOf, keyOf } from './tokens.ts'

/** What the runner remembers of a typed name: an index of the cells, which nobody can turn back. */
type TypedOne = Omit<OneInput, 'written'> & { readonly row: string }

/**
 * One person, typed. He joins what the desa is typing, beside its lists; a row with a fault is kept as well, so
 * that nothing typed is lost, and waits to be mended. With `replaces` the row mends another.
 */
export async function typeOne(
  book: Rulebook,
  { platform, actor, key }: Receiving,
  { written, ...rest }: OneInput,
): Promise<OneAnswer | Refusal> {
  const vault = await platform.vault(actor.pemda)
  const row = vault.index('row', JSON.stringify(written)).toString('hex')
  return perform(platform, actor, typing(book, written), { input: { ...rest, row }, key })
}

function typing(book: Rulebook, written: OneInput['written']): Act<TypedOne, OneAnswer> {
  return {
    name: 'nomination.type-one',
    roles: receivers,
    run: async (context, input) => {
      await lockRound(context.tx, input.programmeId, input.area)
      const ground = await openDesa(context.tx, book, context.actor, input)
      if (isRefusal(ground)) return ground
      if (input.scanDigest && !(await findStoredFile(context.tx, input.scanDigest))) return refuse('not-found')
      const replaced = await rowToReplace(context, input)
      if (isRefusal(replaced)) return replaced
      const typed = { written, key: replaced === null ? '' : keyOf(replaced), standing: [] }
      const alone = judgeTyped(context, ground, input, typed)
      if (isRefusal(alone)) return alone
      const like = { ...indexesOf(context.vault, alone.judged.row), id: input.replaces }
      const standing = await listLookalikes(context.tx, input, like)
      const row = judgeTyped(context, ground, input, { ...typed, standing })
      if (isRefusal(row)) return row
      const list = ownListOf(context, ground, replaced) ?? (await openTypedList(context, ground, input))
      const rowId = await writeRow(context, list, row, input)
      await replaceRows(
        context,
        standing.filter(({ id }) => id === row.replaces),
      )
      const { verdict, faults, warnings } = row.judged
      context.note(rowId, { list: list.id, verdict, ...changeOf(context.vault, replaced, row) })
      return { listId: list.id, rowId, verdict, faults: [...faults], warnings: [...warnings] }
    },
  }
}

type FoundRow = Extract<Awaited<ReturnType<typeof openOwnRow>>, { row: unknown }>['row']

/** A name that went on is changed only while its list is with the desa; a row to be mended did not go on. */
async function rowToReplace({ tx }: ActContext, input: TypedOne): Promise<FoundRow | null | Refusal> {
  if (input.replaces === null) return null
  const opened = await openOwnRow(tx, input.replaces)
  if (isRefusal(opened)) return opened
  const { row } = opened
  return row.area !== input.area || row.programme_id !== input.programmeId ? refuse('not-found') : row
}

/** What the trail tells of a changed row: which cells, never what is in them. */
function changeOf(vault: Vault, replaced: FoundRow | null, { written }: JudgedRow) {
  if (replaced === null) return {}
  return { replaces: replaced.id, changed: changedFields(openWritten(vault, replaced), written) }
}

type Typed = {
  readonly written: OneInput['written']
  /** Of the row it replaces; '' for none. */
  readonly key: string
  readonly standing: readonly StandingRecord[]
}

function judgeTyped(
  { vault, world }: ActContext,
  ground: DesaGround,
  input: TypedOne,
  { written, key, standing }: Typed,
): JudgedRow | Refusal {
  const today = world.clock.today()
  const nominatedOn = (input.nominatedOn ?? today) as PlainDate
  if (nominatedOn > today) return refuse('broken-input', { field: 'nominatedOn' })
  const statement = { works: input.statesWork, isHealthy: input.statesHealth }
  const typed = { sheet: '', number: 0, key, written: writtenFrom(written), statement }
  const [row] = judgeOn({ ...ground, standing }, vault, [typed], {
    mode: 'addition',
    mends: key !== '',
    today,
    nominatedOn,
  })
  return row!.judged.verdict === 'already-there' ? refuse('already-on-list') : row!
}

type TypedList = { readonly id: string; readonly rows: number }

/**
 * A changed name stays on the list it is on, where that list is with whoever changes it: one list, one signature. What
 * went on without the row is not added to, and the row joins what is being typed.
 */
function ownListOf({ actor }: ActContext, { lists }: DesaGround, replaced: FoundRow | null): TypedList | undefined {
  return lists.find(
    ({ id, state, on_behalf: onBehalf }) =>
      id === replaced?.list_id && (state === 'draft' || state === 'returned') && onBehalf === isOnBehalf(actor),
  )
}

/** The list the desa is typing now, or a new one; an office types on behalf of the desa in a list of its own. */
async function openTypedList(context: ActContext, ground: DesaGround, input: TypedOne): Promise<TypedList> {
  const { tx, world, actor } = context
  const known = ground.lists.find((list) => isOpenTyped(list, isOnBehalf(actor)))
  if (known && input.scanDigest) await setState(tx, [known.id], { state: known.state, scan_digest: input.scanDigest })
  if (known) return known
  const list = {
    ...input,
    id: world.ids.next(),
    mode: 'addition' as const,
    channel: 'typed' as const,
    onBehalf: isOnBehalf(actor),
    sender: isOnBehalf(actor) ? '' : actor.name,
    fileDigest: null,
    fileName: '',
    nominatedOn: input.nominatedOn ?? world.clock.today(),
    at: world.clock.now(),
    by: actor.accountId,
  }
  await insertStagingList(tx, list)
  await showList(tx, list.id, { rows: 0, good: 0, to_mend: 0, repeated: 0 })
  const stamp = { by: actor.accountId, role: actor.role, at: list.at, remark: '', scanDigest: input.scanDigest }
  await insertSteps(tx, [list.id], { ...stamp, to: 'draft' })
  return { id: list.id, rows: 0 }
}

function isOpenTyped(list: ListRecord, onBehalf: boolean): boolean {
  const isOpen = list.state === 'draft' || list.state === 'nominated' || list.state === 'returned'
  return list.channel === 'typed' && isOpen && list.on_behalf === onBehalf
}

async function writeRow(context: ActContext, list: TypedList, row: JudgedRow, input: TypedOne): Promise<string> {
  const id = context.world.ids.next()
  const numbered = { ...row, number: list.rows + 1 }
  await insertRows(context.tx, { ...input, id: list.id }, [sealRow(context.vault, numbered, id)])
  const isGood = row.judged.verdict === 'new'
  await changeCounts(context.tx, list.id, { rows: 1, good: isGood ? 1 : 0, toMend: isGood ? 0 : 1 })
  return id
}
