import type { JobContext } from '#access/job.ts'
import type { MatchOutcome } from '#matching/index.ts'
import { completePeople } from '#people/index.ts'
import type { Thread, Tx } from '#platform/index.ts'
import type { Basis, Lookups } from './judge-nominee.ts'
import { subjectOf } from './link-nominations.ts'
import type { MatchDesk } from './match-thread/worker.ts'
import type { Nominees } from './read-nominees.ts'
import * as records from './records.ts'
import { openIdentity, type RegistryIdentity } from './registry-identity.ts'
import { newestAnswers } from './replies/records.ts'
import { foundInExtract, foundInReply, type WelfareFound } from './welfare-found.ts'

const readBatch = 5_000
const completeBatch = 200

type Keyed = Parameters<typeof subjectOf>[0] & { readonly line: number }

/** Everything the two deliveries say of the nominees, by their place in the list; `seen` counts the rows read. */
export async function lookUp(
  context: JobContext,
  basis: Basis,
  nominees: Nominees,
): Promise<{ seen: number; of(at: number): Lookups }> {
  const total = basis.registry.entries + (basis.cover?.entries ?? 0)
  const welfare =
    basis.registry.mode === 'extract'
      ? await matchExtract(context, basis.registry, nominees, total)
      : await readAnswers(context, basis.registry, nominees)
  const segmentOf = new Map<string, string>()
  const cover =
    basis.cover &&
    (await matchCover(context, nominees, { total, before: basis.registry.entries }, { id: basis.cover.id, segmentOf }))
  const later = laterOnes(nominees, welfare)
  const identityOf = await completeNominees(context, basis.registry.id, { nominees, welfare, later })
  return {
    seen: total,
    of: (at) => ({
      welfare: welfare[at]!,
      cover: cover?.[at],
      segmentOf,
      identity: identityOf.get(nominees[at]!.id),
      isLater: later.has(nominees[at]!.id),
    }),
  }
}

async function matchExtract(
  context: JobContext,
  registry: Basis['registry'],
  nominees: Nominees,
  total: number,
): Promise<WelfareFound[]> {
  const decileOf = new Map<string, number | null>()
  const outcomes = await matchStream(context, nominees, { total, before: 0 }, async (tx, after) => {
    const rows = await records.readRegistry(tx, registry.id, after, readBatch)
    for (const row of rows) decileOf.set(String(row.line), row.decile)
    return rows.map((row) => ({ ...row, id: String(row.line) }))
  })
  return outcomes.map((outcome) => foundInExtract(outcome, registry, decileOf))
}

async function readAnswers(
  context: JobContext,
  registry: Basis['registry'],
  nominees: Nominees,
): Promise<WelfareFound[]> {
  const found: WelfareFound[] = []
  for (const some of slices(nominees)) {
    const ids = some.map(({ id }) => id)
    const rows = await context.inScope((tx) => newestAnswers(tx, registry, ids))
    const answerOf = new Map(rows.map((row) => [row.person_id, row]))
    found.push(...ids.map((id) => foundInReply(answerOf.get(id), registry)))
  }
  return found
}

function matchCover(
  context: JobContext,
  nominees: Nominees,
  place: Place,
  list: { readonly id: string; readonly segmentOf: Map<string, string> },
): Promise<MatchOutcome[]> {
  return matchStream(context, nominees, place, async (tx, after) => {
    const rows = await records.readCover(tx, list.id, after, readBatch)
    for (const row of rows) list.segmentOf.set(String(row.line), row.segment)
    return rows.map((row) => ({ ...row, kk_index: null, id: String(row.line) }))
  })
}

type Place = { readonly total: number; readonly before: number }

/** Reads a delivery line by line in short transactions; the matcher holds the nominees, never the delivery. */
async function matchStream(
  context: JobContext,
  nominees: Nominees,
  place: Place,
  read: (tx: Tx, after: number) => Promise<Keyed[]>,
): Promise<MatchOutcome[]> {
  const desk = await context.platform.thread<MatchDesk>(new URL('match-thread/worker.ts', import.meta.url))
  try {
    for (const some of slices(nominees)) await desk.ask('enter', some.map(subjectOf))
    for (let after = 0, seen = 0; ;) {
      const rows = await context.inScope((tx) => read(tx, after))
      await desk.ask('see', rows.map(subjectOf))
      seen += rows.length
      await context.progress(Math.min(place.before + seen, place.total), place.total)
      if (rows.length < readBatch) return await allOutcomes(desk, nominees.length)
      after = rows.at(-1)!.line
    }
  } finally {
    await desk.close()
  }
}

function* slices<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < all.length; at += readBatch) yield all.slice(at, at + readBatch)
}

async function allOutcomes(desk: Thread<MatchDesk>, count: number): Promise<MatchOutcome[]> {
  const outcomes: MatchOutcome[] = []
  for (let at = 0; at < count; at += readBatch) {
    outcomes.push(...(await desk.ask('outcomes', { at, count: readBatch })))
  }
  return outcomes
}

/**
 * Two persons of the register who match one row of the welfare data are, as far as anybody can tell, one human
 * whom two desa wrote differently. Whoever was nominated first keeps the match; the others wait for a person's
 * answer, so that nobody is chosen or paid for twice.
 */
function laterOnes(nominees: Nominees, welfare: readonly WelfareFound[]): ReadonlySet<string> {
  const firstAt = new Map<string, number>()
  const later = new Set<string>()
  for (const [at, { entry }] of welfare.entries()) {
    if (entry === null) continue
    const before = firstAt.get(entry)
    const first = before === undefined || isEarlier(nominees[at]!, nominees[before]!) ? at : before
    if (before !== undefined) later.add(nominees[first === at ? before : at]!.id)
    firstAt.set(entry, first)
  }
  return later
}

const isEarlier = (a: Nominees[number], b: Nominees[number]) =>
  a.nominated_on === b.nominated_on ? a.nomination_id < b.nomination_id : a.nominated_on < b.nominated_on

type Looked = {
  readonly nominees: Nominees
  readonly welfare: readonly WelfareFound[]
  readonly later: ReadonlySet<string>
}

/**
 * A nominee whose NIK, birth date or mother's name is missing gets it from the registry when he was matched with
 * certainty: he cannot be enrolled without, and the desa should not be asked for what the Pemda already has.
 */
async function completeNominees(context: JobContext, snapshotId: string, { nominees, welfare, later }: Looked) {
  const lacking = nominees.flatMap((nominee, at) => {
    const { line } = welfare[at]!
    const lacks = nominee.nik_index === null || nominee.birth_date === null || nominee.mother_name === ''
    return lacks && line !== null && !later.has(nominee.id) ? [{ person: nominee.id, line }] : []
  })
  const found = new Map<string, RegistryIdentity>()
  for (let at = 0; at < lacking.length; at += completeBatch) {
    const some = lacking.slice(at, at + completeBatch)
    await context.inScope(async (tx) => {
      const rows = await records.readIdentities(
        tx,
        snapshotId,
        some.map(({ line }) => line),
      )
      const identityAt = new Map(
        rows.map((row) => [row.line, openIdentity(context.vault, snapshotId, row.line, row.identity_sealed)]),
      )
      for (const { person, line } of some) found.set(person, identityAt.get(line)!)
      await completePeople(
        tx,
        context.vault,
        some.map(({ person }) => ({ id: person, ...found.get(person)! })),
      )
    })
  }
  return found
}
