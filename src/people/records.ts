import { sql } from 'kysely'
import type { Tx, Vault } from '#platform/index.ts'
import { maskNik, parseNik } from '#values/nik.ts'
import { searchTokens } from '#values/person-name.ts'
import { isRefusal } from '#values/refusal.ts'

/** A person as the register keeps him: identity numbers sealed, the tail of the NIK to tell namesakes apart. */
export type NewPerson = {
  readonly id: string
  readonly area: string
  readonly name: string
  readonly nameIndex: Buffer
  readonly birthPlace: string
  readonly birthDate: string | null
  readonly birthIndex: Buffer | null
  readonly sex: string | null
  readonly motherName: string
  readonly address: string
  readonly nik: string | null
  readonly nikIndex: Buffer | null
  readonly kk: string | null
  readonly kkIndex: Buffer | null
  readonly phone: string | null
  readonly occupation: string | null
  readonly occupation2: string | null
  readonly workplace: string
}

/** Registers people in one statement per table. Cost: one sealing per number (about 4 µs each). */
export async function insertPeople(tx: Tx, vault: Vault, people: readonly NewPerson[], at: Date): Promise<void> {
  if (people.length === 0) return
  const sealed = (person: NewPerson, column: string, text: string | null) =>
    text === null ? null : vault.seal({ table: 'person', column, row: person.id }, text)
  await tx
    .insertInto('person')
    .values(
      people.map((person) => ({
        id: person.id,
        area: person.area,
        name: person.name,
        name_index: person.nameIndex,
        birth_place: person.birthPlace,
        birth_date: person.birthDate,
        birth_index: person.birthIndex,
        sex: person.sex,
        mother_name: person.motherName,
        address: person.address,
        nik_sealed: sealed(person, 'nik', person.nik),
        nik_index: person.nikIndex,
        nik_tail: person.nik?.slice(-2) ?? '',
        kk_sealed: sealed(person, 'kk', person.kk),
        kk_index: person.kkIndex,
        phone_sealed: sealed(person, 'phone', person.phone),
        occupation: person.occupation,
        occupation_2: person.occupation2,
        workplace: person.workplace,
        registered_at: at,
      })),
    )
    .execute()
  const keys = people.flatMap((person) =>
    searchTokens(person.name).map((token) => ({ area: person.area, token, person_id: person.id })),
  )
  if (keys.length > 0)
    await tx
      .insertInto('search_key')
      .values(keys)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
}

/** Opens and masks one NIK: the full number leaves this function only as dots and two digits at each end. */
export function maskedNik(vault: Vault, person: { id: string; nik_sealed: Buffer | null }): string {
  if (!person.nik_sealed) return ''
  const nik = parseNik(vault.open({ table: 'person', column: 'nik', row: person.id }, person.nik_sealed))
  return isRefusal(nik) ? '' : maskNik(nik)
}

export type PersonFilter = {
  readonly text?: string | undefined
  readonly area?: string | undefined
  readonly after?: string | undefined
  readonly limit: number
}

const listed = ['id', 'area', 'name', 'birth_date', 'sex', 'nik_sealed', 'occupation'] as const

/** People of an area, in the order of registration, a page after `after`. Index scan on (area, id). */
export async function listPeople(tx: Tx, filter: PersonFilter) {
  let query = tx.selectFrom('person').select(listed).orderBy('id').limit(filter.limit)
  if (filter.area) query = query.where('area', '>=', filter.area).where('area', '<', `${filter.area}~`)
  if (filter.after) query = query.where('id', '>', filter.after)
  return query.execute()
}

/** By NIK (16 digits) or KPJ (11 digits), through the blind index: equality only, never a pattern. */
export async function findByNumber(tx: Tx, vault: Vault, digits: string) {
  const column = digits.length === 16 ? 'nik_index' : 'kpj_index'
  const index = vault.index(digits.length === 16 ? 'nik' : 'kpj', digits)
  return tx.selectFrom('person').select(listed).where(column, '=', index).orderBy('id').limit(50).execute()
}

/**
 * By folded name tokens: whole tokens by equality, the last one as a prefix because it may still be typed. The
 * longest token leads, since it is the rarest; every comparison is an index scan under the area policy.
 */
export async function findByName(tx: Tx, tokens: readonly string[], filter: PersonFilter) {
  const last = tokens.at(-1)!
  const lead = tokens.toSorted((a, b) => b.length - a.length)[0]!
  const matches = (alias: string, token: string) =>
    token === last
      ? sql<boolean>`${sql.ref(`${alias}.token`)} >= ${token} and ${sql.ref(`${alias}.token`)} < ${`${token}~`}`
      : sql<boolean>`${sql.ref(`${alias}.token`)} = ${token}`
  let found = tx.selectFrom('search_key as k').innerJoin('person as p', 'p.id', 'k.person_id').where(matches('k', lead))
  for (const token of tokens.filter((one) => one !== lead)) {
    found = found.where((e) =>
      e.exists(
        e
          .selectFrom('search_key as o')
          .select('o.token')
          .whereRef('o.person_id', '=', 'k.person_id')
          .where(matches('o', token)),
      ),
    )
  }
  if (filter.area) found = found.where('p.area', '>=', filter.area).where('p.area', '<', `${filter.area}~`)
  if (filter.after) found = found.where('p.id', '>', filter.after)
  return found
    .select(listed.map((column) => `p.${column}` as const))
    .distinct()
    .orderBy('p.id')
    .limit(filter.limit)
    .execute()
}

export async function findPerson(tx: Tx, id: string) {
  return tx.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirst()
}
