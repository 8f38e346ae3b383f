import { sql, type SqlBool } from 'kysely'
import { countingNominations } from '#nomination/index.ts'
import type { Tx } from '#platform/index.ts'
import type { VerificationRun, VerifiedFilter } from './contract.ts'

export async function insertSnapshot(
  tx: Tx,
  snapshot: {
    id: string
    kind: string
    source: string
    dataDate: string
    fileDigest: string
    columnMapId: string | null
    at: Date
    by: string
  },
): Promise<void> {
  await tx
    .insertInto('snapshot')
    .values({
      id: snapshot.id,
      kind: snapshot.kind,
      source: snapshot.source,
      data_date: snapshot.dataDate,
      file_digest: snapshot.fileDigest,
      column_map_id: snapshot.columnMapId,
      state: 'staging',
      received_at: snapshot.at,
      received_by: snapshot.by,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}

export async function findSnapshot(tx: Tx, id: string) {
  return tx.selectFrom('snapshot').selectAll().where('id', '=', id).executeTakeFirst()
}

/** A delivery that is already there, byte for byte, with the same date of data. */
export async function findSameDelivery(tx: Tx, kind: string, fileDigest: string, dataDate: string) {
  return tx
    .selectFrom('snapshot')
    .select('id')
    .where('kind', '=', kind)
    .where('file_digest', '=', fileDigest)
    .where('data_date', '=', dataDate)
    .where('state', '=', 'ready')
    .executeTakeFirst()
}

export async function finishSnapshot(
  tx: Tx,
  id: string,
  counts: { entries: number; faults: number; unreadNiks: number; faultFile: string | null; state: string },
) {
  await tx
    .updateTable('snapshot')
    .set({
      entries: counts.entries,
      faults: counts.faults,
      unread_niks: counts.unreadNiks,
      fault_file: counts.faultFile,
      state: counts.state,
    })
    .where('id', '=', id)
    .execute()
}

export type EntryColumns = {
  readonly line: number[]
  readonly area: string[]
  readonly nik: (Buffer | null)[]
  readonly kk: (Buffer | null)[]
  readonly name: Buffer[]
  readonly birth: (Buffer | null)[]
  readonly identity: Buffer[]
  readonly decile: (number | null)[]
}

/** Some thousand lean rows in one statement: `unnest` is the one bulk load that both engines have. */
export async function insertRegistryEntries(tx: Tx, snapshotId: string, entries: EntryColumns): Promise<void> {
  await sql`insert into registry_entry (snapshot_id, line, area, nik_index, kk_index, name_index, birth_index, identity_sealed, decile)
    select ${snapshotId}, * from unnest(${entries.line}::int[], ${entries.area}::text[], ${entries.nik}::bytea[], ${entries.kk}::bytea[],
      ${entries.name}::bytea[], ${entries.birth}::bytea[], ${entries.identity}::bytea[], ${entries.decile}::smallint[])
    on conflict do nothing`.execute(tx)
}

export type CoverColumns = {
  readonly line: number[]
  readonly area: string[]
  readonly nik: (Buffer | null)[]
  readonly name: Buffer[]
  readonly birth: (Buffer | null)[]
  readonly kpj: (Buffer | null)[]
  readonly segment: string[]
  readonly payer: string[]
  readonly active: boolean[]
  readonly lastMonth: (string | null)[]
}

export async function insertCoverEntries(tx: Tx, snapshotId: string, entries: CoverColumns): Promise<void> {
  await sql`insert into cover_entry (snapshot_id, line, area, nik_index, name_index, birth_index, kpj_sealed, segment, payer, active, last_month)
    select ${snapshotId}, * from unnest(${entries.line}::int[], ${entries.area}::text[], ${entries.nik}::bytea[], ${entries.name}::bytea[],
      ${entries.birth}::bytea[], ${entries.kpj}::bytea[], ${entries.segment}::text[], ${entries.payer}::text[], ${entries.active}::boolean[],
      ${entries.lastMonth}::text[])
    on conflict do nothing`.execute(tx)
}

export async function readRegistry(tx: Tx, snapshotId: string, afterLine: number, limit: number) {
  return tx
    .selectFrom('registry_entry')
    .select(['line', 'area', 'nik_index', 'kk_index', 'name_index', 'birth_index', 'decile'])
    .where('snapshot_id', '=', snapshotId)
    .where('line', '>', afterLine)
    .orderBy('line')
    .limit(limit)
    .execute()
}

/** The sealed identity of some lines: of linked people whose nomination lacks a NIK or a birth date. */
export async function readIdentities(tx: Tx, snapshotId: string, lines: readonly number[]) {
  if (lines.length === 0) return []
  return tx
    .selectFrom('registry_entry')
    .select(['line', 'identity_sealed'])
    .where('snapshot_id', '=', snapshotId)
    .where('line', 'in', lines)
    .execute()
}

export async function readCover(tx: Tx, snapshotId: string, afterLine: number, limit: number) {
  return tx
    .selectFrom('cover_entry')
    .select(['line', 'area', 'nik_index', 'name_index', 'birth_index', 'segment', 'payer', 'last_month'])
    .where('snapshot_id', '=', snapshotId)
    .where('active', '=', true)
    .where('line', '>', afterLine)
    .orderBy('line')
    .limit(limit)
    .execute()
}

export type PeoplePage = { readonly after: string; readonly upTo: string }

/** The last person of the next page after this one; nothing at the end. From the key alone, so it is cheap. */
export async function endOfPeoplePage(tx: Tx, after: string, size: number): Promise<string | undefined> {
  const row = await tx
    .selectFrom('person')
    .select('id')
    .where('id', '>', after)
    .orderBy('id')
    .offset(size - 1)
    .limit(1)
    .executeTakeFirst()
  return row?.id
}

/**
 * Those nominated for the programme among the persons of one page of the register, once each, by his first nomination;
 * doubles are counted, not dropped. By a range of ids and not by a limit: the sort that finds doubles is then the page's.
 */
export async function listNominees(tx: Tx, programmeId: string, { after, upTo }: PeoplePage) {
  return countingNominations(tx, programmeId)
    .innerJoin('person_link as k', (on) => on.onRef('k.nomination_id', '=', 'n.id').on('k.undone_at', 'is', null))
    .innerJoin('person as p', 'p.id', 'k.person_id')
    .where('p.id', '>', after)
    .where('p.id', '<=', upTo)
    .distinctOn('p.id')
    .select(['p.id', 'p.area', 'p.nik_index', 'p.kk_index', 'p.name_index', 'p.birth_index', 'p.birth_date'])
    .select('p.mother_name')
    .select(['n.occupation', 'n.occupation_written', 'n.states_work', 'n.states_health', 'n.nominated_on'])
    .select('n.id as nomination_id')
    .select(sql<number>`(count(*) over (partition by p.id))::int - 1`.as('doubles'))
    .orderBy('p.id')
    .orderBy('n.nominated_on')
    .orderBy('n.id')
    .execute()
}

export async function insertVerificationRun(
  tx: Tx,
  run: {
    id: string
    programmeId: string
    policyId: string
    registryId: string
    coverId: string | null
    at: Date
    by: string
  },
) {
  await tx
    .insertInto('verification_run')
    .values({
      id: run.id,
      programme_id: run.programmeId,
      policy_id: run.policyId,
      registry_id: run.registryId,
      cover_id: run.coverId,
      state: 'staging',
      at: run.at,
      by: run.by,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}

export type VerificationInsert = {
  readonly run_id: string
  readonly person_id: string
  readonly area: string
  readonly nomination_id: string
  readonly match: string
  readonly matched_by: string
  readonly registry_line: number | null
  readonly other_nik_index: Buffer | null
  readonly decile: number | null
  readonly data_date: string | null
  readonly cover: string | null
  readonly doubles: number
  readonly outcome: string
  readonly checks: string
}

export async function insertVerifications(tx: Tx, rows: readonly VerificationInsert[]): Promise<void> {
  if (rows.length > 0)
    await tx
      .insertInto('verification')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
}

export async function finishVerificationRun(tx: Tx, id: string, counts: VerificationRun['counts']): Promise<void> {
  await tx
    .updateTable('verification_run')
    .set({ state: 'ready', counts: JSON.stringify(counts) })
    .where('id', '=', id)
    .execute()
}

export async function listVerificationRuns(tx: Tx, programmeId: string) {
  return tx
    .selectFrom('verification_run')
    .selectAll()
    .where('programme_id', '=', programmeId)
    .where('state', '=', 'ready')
    .orderBy('id', 'desc')
    .execute()
}

/** One page of verified people, filtered; the area policy keeps it inside the reader's own area. */
export async function pageVerified(tx: Tx, filter: VerifiedFilter) {
  return filtered(tx, filter)
    .select([
      'v.person_id',
      'v.nomination_id',
      'v.registry_line',
      'v.area',
      'v.match',
      'v.matched_by',
      'v.decile',
      'v.data_date',
      'v.cover',
      'v.doubles',
      'v.outcome',
      'v.checks',
    ])
    .select(['v.other_nik_index', 'a.answer', 'a.reason'])
    .select(['p.name', 'p.birth_date', 'p.occupation', 'p.nik_sealed', 'p.nik_index'])
    .$if(filter.after !== undefined, (query) => query.where('v.person_id', '>', filter.after!))
    .orderBy('v.person_id')
    .limit(filter.limit)
    .execute()
}

export async function findRunProgramme(tx: Tx, runId: string): Promise<string | undefined> {
  const run = await tx.selectFrom('verification_run').select('programme_id').where('id', '=', runId).executeTakeFirst()
  return run?.programme_id
}

/** Everybody a run linked to one of some rows of the welfare data. */
export async function listSameLine(tx: Tx, runId: string, lines: readonly number[]) {
  return tx
    .selectFrom('verification')
    .select(['person_id', 'area', 'registry_line'])
    .where('run_id', '=', runId)
    .where('registry_line', 'in', lines)
    .execute()
}

export async function countVerified(tx: Tx, filter: VerifiedFilter): Promise<number> {
  const row = await filtered(tx, filter)
    .select((e) => e.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return row.n
}

const namedMoreThanOnce = sql<SqlBool>`(v.doubles > 0 or v.checks @> '[{"remark": {"code": "nominated-twice"}}]'::jsonb)`

function filtered(tx: Tx, filter: VerifiedFilter) {
  let query = tx
    .selectFrom('verification as v')
    .innerJoin('person as p', 'p.id', 'v.person_id')
    .leftJoin('nik_answer as a', (on) =>
      on.onRef('a.person_id', '=', 'v.person_id').onRef('a.other_nik_index', '=', 'v.other_nik_index'),
    )
    .where('v.run_id', '=', filter.runId)
  if (filter.match) query = query.where('v.match', '=', filter.match)
  if (filter.outcome) query = query.where('v.outcome', '=', filter.outcome)
  if (filter.covered) query = query.where('v.cover', filter.covered === 'yes' ? 'is not' : 'is', null)
  if (filter.area) query = query.where('v.area', '>=', filter.area).where('v.area', '<', `${filter.area}~`)
  if (filter.double) query = query.where(namedMoreThanOnce)
  if (filter.nik === undefined) return query
  return query
    .where('v.other_nik_index', 'is not', null)
    .where('a.answer', 'is', null)
    .where(sql<SqlBool>`p.nik_index is distinct from v.other_nik_index`)
}
