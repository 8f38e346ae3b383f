import { scopeOf, type Actor } from '#access/actor.ts'
import { insertPeople, type NewPerson } from '#people/index.ts'
import type { Platform, Vault } from '#platform/index.ts'
import { nameKey } from '#values/person-name.ts'
import type { Worker } from '../material/workers.ts'
import { schema } from './office.ts'

/** A person of the register as somebody may look for him. */
export type Registered = {
  readonly id: string
  readonly area: string
  readonly nik: string
  readonly kpj: string
  readonly name: string
}

const batch = 1_000

/** Puts everybody into the register by its own face, and gives each the KPJ he would have after enrolment. */
export async function registerPeople(
  platform: Platform,
  officer: Actor,
  workers: readonly Worker[],
): Promise<readonly Registered[]> {
  const vault = await platform.vault(officer.pemda)
  const { ids, clock } = platform.world
  const people: Registered[] = []
  for (let at = 0; at < workers.length; at += batch) {
    const some = workers.slice(at, at + batch).map((worker) => newPerson(vault, ids.next(), worker))
    await platform.inScope(scopeOf(officer), (tx) => insertPeople(tx, vault, some, clock.now()))
    for (const { id, area, nik, name } of some) people.push({ id, area, nik: nik!, name, kpj: kpjOf(people.length) })
  }
  await giveNumbers(platform, vault, people)
  return people
}

function newPerson(vault: Vault, id: string, worker: Worker): NewPerson {
  return {
    id,
    area: worker.home.code,
    name: worker.name,
    nameIndex: vault.index('name', nameKey(worker.name)),
    birthPlace: worker.birthplace,
    birthDate: worker.birthDate,
    birthIndex: vault.index('birth', worker.birthDate),
    sex: worker.sex,
    motherName: worker.mother,
    address: `Dusun ${worker.dusun}`,
    nik: worker.nik,
    nikIndex: vault.index('nik', worker.nik),
    kk: worker.kk,
    kkIndex: vault.index('kk', worker.kk),
    phone: null,
    occupation: worker.occupation.code,
    occupation2: null,
    workplace: `Desa ${worker.home.name}`,
  }
}

const kpjOf = (at: number) => `25${String(at).padStart(9, '0')}`

/** The numbers come from the branch, whose answers no step takes in yet; so they are written past the steps. */
async function giveNumbers(platform: Platform, vault: Vault, people: readonly Registered[]): Promise<void> {
  const { pool } = platform.connection
  for (let at = 0; at < people.length; at += batch) {
    const some = people.slice(at, at + batch)
    await pool.query(
      `update ${schema}.person p set kpj_index = n.index from unnest($1::uuid[], $2::bytea[]) as n (id, index) where p.id = n.id`,
      [some.map(({ id }) => id), some.map(({ kpj }) => vault.index('kpj', kpj))],
    )
  }
  // What autovacuum does within minutes on a running server.
  await pool.query(`vacuum analyze ${schema}.person, ${schema}.search_key`)
}
