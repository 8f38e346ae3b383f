import { sql, type SqlBool } from 'kysely'
import { mask } from '#access/personal-data/mask.ts'
import type { Tx, Vault } from '#platform/index.ts'
import { searchKeys } from '#values/person-name.ts'

/** A person as the register keeps him: identity numbers sealed. */
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
  const sealed = (person: NewPerson, column: 'nik' | 'kk' | 'phone', text: string | null) =>
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
    searchKeys(person.name).map((token) => ({ area: person.area, token, person_id: person.id })),
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
  return mask('nik', vault.open({ table: 'person', column: 'nik', row: person.id }, person.nik_sealed))
}

export type PersonFilter = {
  readonly text?: string | undefined
  readonly area?: string | undefined
  readonly after?: string | undefined
  readonly limit: number
}

const listed = ['id', 'area', 'name', 'birth_date', 'sex', 'nik_sealed', 'occupation'] as const

/**
 * People by desa and within it in the order of registration, a page after `after`: the order of the index that
 * carries the area policy, so that a page costs its rows wherever in the Pemda it lies.
 */
export async function listPeople(tx: Tx, filter: PersonFilter) {
  let query = tx.selectFrom('person').select(listed).orderBy('area').orderBy('id').limit(filter.limit)
  if (filter.area) query = query.where('area', '>=', filter.area).where('area', '<', `${filter.area}~`)
  if (filter.after)
    query = query.where(sql<SqlBool>`(area, id) > (select area, id from person where id = ${filter.after})`)
  return query.execute()
}

/** By NIK (16 digits) or KPJ (11 digits), through the blind index: equality only, never a pattern. */
export async function findByNumber(tx: Tx, vault: Vault, digits: string) {
  const column = digits.length === 16 ? 'nik_index' : 'kpj_index'
  const index = vault.index(digits.length === 16 ? 'nik' : 'kpj', digits)
  return tx.selectFrom('person').select(listed).where(column, '=', index).orderBy('id').limit(50).execute()
}

/**
 * By folded name words: all but the last as they are, the last by its beginning, because it may still be typed.
 *
 * People come by the leading word and then in the order of registration, which is the order of the index: a page
 * ends with its rows, however many thousand share the word. The longest whole word leads; somebody with two words
 * of one beginning stands at the first of them only.
 */
export async function findByName(tx: Tx, tokens: readonly string[], filter: PersonFilter) {
  const last = tokens.at(-1)!
  const lead = tokens.slice(0, -1).toSorted((a, b) => b.length - a.length)[0] ?? last
  const fits = (alias: string, token: string) => (token === last ? beginsWith(alias, token) : is(alias, token))
  let keys = tx.selectFrom('search_key as k').select(['k.token', 'k.person_id']).where(fits('k', lead))
  if (lead === last) keys = keys.where(firstOf('k', lead))
  for (const token of tokens.filter((one) => one !== lead)) {
    keys = keys.where(
      sql<SqlBool>`exists (select from search_key o where o.person_id = k.person_id and ${fits('o', token)})`,
    )
  }
  if (filter.area) keys = keys.where('k.area', '>=', filter.area).where('k.area', '<', `${filter.area}~`)
  if (filter.after) {
    const reached = sql`select o.token, o.person_id from search_key o
      where o.person_id = ${filter.after} and ${fits('o', lead)} order by o.token limit 1`
    keys = keys.where(sql<SqlBool>`(k.token, k.person_id) > (${reached})`)
  }
  return tx
    .selectFrom(keys.orderBy('k.token').orderBy('k.person_id').limit(filter.limit).as('found'))
    .innerJoin('person as p', 'p.id', 'found.person_id')
    .select(listed.map((column) => `p.${column}` as const))
    .orderBy('found.token')
    .orderBy('p.id')
    .execute()
}

const word = (alias: string) => sql.ref(`${alias}.token`)
const is = (alias: string, token: string) => sql<SqlBool>`${word(alias)} = ${token}`
const beginsWith = (alias: string, token: string) =>
  sql<SqlBool>`${word(alias)} >= ${token} and ${word(alias)} < ${`${token}~`}`
const firstOf = (alias: string, token: string) =>
  sql<SqlBool>`not exists (select from search_key o
    where o.person_id = ${sql.ref(`${alias}.person_id`)} and o.token >= ${token} and o.token < ${word(alias)})`

export async function findPerson(tx: Tx, id: string) {
  return tx.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirst()
}
