import type { Act } from '#access/act.ts'
import { mask } from '#access/personal-data/mask.ts'
import type { Tx, Vault } from '#platform/index.ts'
import { soughtTokens } from '#values/person-name.ts'
import { refuse, type Refusal } from '#values/refusal.ts'
import type * as z from 'zod/mini'
import type { PersonPage, PersonRow, PersonSearch, PersonView, revealAnswer } from './contract.ts'
import * as records from './records.ts'

type Listed = Awaited<ReturnType<typeof records.listPeople>>[number]

/** One page of people: by number, by name, or all of an area. Nothing found is an empty page, never a refusal. */
export async function searchPeople(tx: Tx, vault: Vault, search: PersonSearch): Promise<PersonPage> {
  const rows = await found(tx, vault, search)
  return { rows: rows.map((row) => rowOf(vault, row)), next: rows.length === search.limit ? rows.at(-1)!.id : null }
}

function found(tx: Tx, vault: Vault, search: PersonSearch): Promise<Listed[]> {
  const text = search.text?.trim() ?? ''
  const digits = text.replaceAll(/[\s.-]/g, '')
  if (/^\d{11}$|^\d{16}$/.test(digits)) return records.findByNumber(tx, vault, digits)
  const tokens = soughtTokens(text)
  return tokens.length > 0 ? records.findByName(tx, tokens, search) : records.listPeople(tx, search)
}

export async function viewPerson(tx: Tx, vault: Vault, id: string): Promise<PersonView | Refusal> {
  const person = await records.findPerson(tx, id)
  if (!person) return refuse('not-found')
  const masked = (column: 'kk' | 'phone', sealed: Buffer | null) =>
    mask(column, sealed && vault.open({ table: 'person', column, row: id }, sealed))
  return {
    ...rowOf(vault, person),
    birthPlace: person.birth_place,
    motherName: person.mother_name,
    address: mask('address', person.address),
    kk: masked('kk', person.kk_sealed),
    phone: masked('phone', person.phone_sealed),
    occupation2: person.occupation_2,
    workplace: person.workplace,
    registeredAt: person.registered_at.toISOString(),
  }
}

/** Shows one person's full numbers, for a purpose stated for the register of his desa. Who looked stays visible. */
export const revealNumbers: Act<{ personId: string }, z.output<typeof revealAnswer>> = {
  name: 'people.show-numbers',
  answersNumbers: async (tx, { personId }) => {
    const person = await records.findPerson(tx, personId)
    return person ? { of: { about: 'register', list: person.area }, rows: [personId] } : refuse('not-found')
  },
  roles: ['kecamatan-verifier', 'lead-agency-officer', 'lead-agency-head', 'welfare-data-officer', 'auditor'],
  run: async ({ tx, vault, note }, { personId }) => {
    const person = await records.findPerson(tx, personId)
    if (!person) return refuse('not-found')
    const open = (column: 'nik' | 'kk' | 'phone', sealed: Buffer | null) =>
      sealed ? vault.open({ table: 'person', column, row: personId }, sealed) : ''
    note(personId)
    return {
      nik: open('nik', person.nik_sealed),
      kk: open('kk', person.kk_sealed),
      phone: open('phone', person.phone_sealed),
      address: person.address,
    }
  },
}

function rowOf(vault: Vault, row: Listed): PersonRow {
  return {
    id: row.id,
    area: row.area,
    name: row.name,
    nik: records.maskedNik(vault, row),
    birthDate: row.birth_date,
    sex: row.sex === 'L' || row.sex === 'P' ? row.sex : null,
    occupation: row.occupation,
  }
}
