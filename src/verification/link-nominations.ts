import { sql } from 'kysely'
import type { JobContext } from '#access/job.ts'
import { findDoubles, matchExactly, type MatchSubject } from '#matching/index.ts'
import { countingNominations } from '#nomination/index.ts'
import { insertPeople, type NewPerson } from '#people/index.ts'
import type { Tx } from '#platform/index.ts'
import { linkedBefore } from './linked-before.ts'

const batchSize = 500

/**
 * Links every counting nomination of a programme to a person of the register, or registers a new one. The
 * link is a decision with its evidence and can be undone; where the keys contradict each other nobody is
 * merged: two persons stand, and people decide. Short transactions; safe to repeat, since linked ones are left out.
 */
export async function linkNominations(context: JobContext, programmeId: string): Promise<number> {
  let linked = 0
  for (;;) {
    const count = await context.inScope((tx) => linkBatch(tx, context, programmeId))
    linked += count
    await context.progress(linked, linked)
    if (count < batchSize) return linked
  }
}

const columns = [
  'id',
  'row_key',
  'area',
  'name',
  'name_index',
  'birth_place',
  'birth_date',
  'birth_index',
  'sex',
  'mother_name',
  'address',
  'nik_sealed',
  'nik_index',
  'kk_sealed',
  'kk_index',
  'phone_sealed',
  'occupation',
  'occupation_2',
  'workplace',
] as const

/** Oldest nomination first: the first desa to name somebody gives the register his words. */
const unlinked = (tx: Tx, programmeId: string) =>
  countingNominations(tx, programmeId)
    .select(columns.map((column) => `n.${column}` as const))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('person_link as k')
            .select('k.id')
            .whereRef('k.nomination_id', '=', 'n.id')
            .where('k.undone_at', 'is', null),
        ),
      ),
    )
    .orderBy('n.nominated_on')
    .orderBy('n.id')
    .limit(batchSize)
    .execute()
type Nominee = Awaited<ReturnType<typeof unlinked>>[number]

async function linkBatch(tx: Tx, context: JobContext, programmeId: string): Promise<number> {
  const nominees = await unlinked(tx, programmeId)
  if (nominees.length === 0) return 0
  const found = matchExactly(nominees.map(subjectOf), await registeredLookalikes(tx, nominees))
  const personOf = new Map<string, { person: string; evidence: string }>()
  for (const outcome of found) {
    if (outcome.kind === 'linked') personOf.set(outcome.subject, { person: outcome.entry.id, evidence: outcome.by })
  }
  for (const [nominee, person] of await linkedBefore(tx, nominees))
    personOf.set(nominee, { person, evidence: 'corrected-row' })
  const fresh = nominees.filter(({ id }) => !personOf.has(id))
  const firsts = assignNewPersons(context, fresh, personOf)
  await insertPeople(
    tx,
    context.vault,
    firsts.map(({ nominee, person }) => newPerson(context, nominee, person)),
    context.platform.world.clock.now(),
  )
  await insertLinks(tx, context, nominees, personOf)
  return nominees.length
}

/** Within one batch, people who are the same by every key share one new person; suspected doubles do not. */
function assignNewPersons(
  context: JobContext,
  fresh: readonly Nominee[],
  personOf: Map<string, { person: string; evidence: string }>,
) {
  const leaderOf = new Map<string, { leader: string; by: string }>()
  for (const double of findDoubles(fresh.map(subjectOf))) {
    if (double.standing !== 'same') continue
    for (const subject of double.subjects.slice(1))
      leaderOf.set(subject, { leader: double.subjects[0]!, by: double.by })
  }
  const firsts: { nominee: Nominee; person: string }[] = []
  for (const nominee of fresh) {
    const leader = leaderOf.get(nominee.id)
    const known = leader && personOf.get(leader.leader)
    if (leader && known) {
      personOf.set(nominee.id, { person: known.person, evidence: leader.by })
      continue
    }
    const person = context.platform.world.ids.next()
    personOf.set(nominee.id, { person, evidence: 'first-nomination' })
    firsts.push({ nominee, person })
  }
  return firsts
}

async function registeredLookalikes(tx: Tx, nominees: readonly Nominee[]) {
  const given = (key: 'nik_index' | 'name_index') => nominees.flatMap((nominee) => nominee[key] ?? [])
  const rows = await tx
    .selectFrom('person')
    .select(['id', 'area', 'nik_index', 'kk_index', 'name_index', 'birth_index'])
    .where(({ or, eb }) =>
      or([
        eb('nik_index', '=', sql<Buffer>`any(${given('nik_index')})`),
        eb('name_index', '=', sql<Buffer>`any(${given('name_index')})`),
      ]),
    )
    .execute()
  return rows.map(subjectOf)
}

type Keyed = {
  id: string
  area: string
  nik_index: Buffer | null
  kk_index: Buffer | null
  name_index: Buffer | null
  birth_index: Buffer | null
}

/** The engine sees blind indexes only: it compares for equality and needs nothing else. */
export function subjectOf(row: Keyed): MatchSubject {
  return {
    id: row.id,
    nik: token(row.nik_index),
    kk: token(row.kk_index),
    name: token(row.name_index),
    birthDate: token(row.birth_index),
    area: row.area,
  }
}

const token = (index: Buffer | null): string | null => index && index.toString('base64')

function newPerson(context: JobContext, nominee: Nominee, id: string): NewPerson {
  const open = (column: 'nik' | 'kk' | 'phone', sealed: Buffer | null) =>
    sealed && context.vault.open({ table: 'nomination', column, row: nominee.id }, sealed)
  return {
    id,
    area: nominee.area,
    name: nominee.name,
    nameIndex: nominee.name_index ?? context.vault.index('name', ''),
    birthPlace: nominee.birth_place,
    birthDate: nominee.birth_date,
    birthIndex: nominee.birth_index,
    sex: nominee.sex,
    motherName: nominee.mother_name,
    address: nominee.address,
    nik: open('nik', nominee.nik_sealed),
    nikIndex: nominee.nik_index,
    kk: open('kk', nominee.kk_sealed),
    kkIndex: nominee.kk_index,
    phone: open('phone', nominee.phone_sealed),
    occupation: nominee.occupation,
    occupation2: nominee.occupation_2,
    workplace: nominee.workplace,
  }
}

async function insertLinks(
  tx: Tx,
  context: JobContext,
  nominees: readonly Nominee[],
  personOf: ReadonlyMap<string, { person: string; evidence: string }>,
) {
  const { world } = context.platform
  await tx
    .insertInto('person_link')
    .values(
      nominees.map((nominee) => ({
        id: world.ids.next(),
        area: nominee.area,
        nomination_id: nominee.id,
        person_id: personOf.get(nominee.id)!.person,
        evidence: personOf.get(nominee.id)!.evidence,
        decided_at: world.clock.now(),
        decided_by: context.actor.accountId,
      })),
    )
    .execute()
}
