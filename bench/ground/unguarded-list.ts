import { Kysely, PostgresDialect, sql, type SqlBool } from 'kysely'
import type pg from 'pg'
import { openServer } from '#http/server.ts'
import type { PemdaRoute } from '#http/route.ts'
import { personPage, personSearch, type PersonPage, type PersonSearch } from '#people/contract.ts'
import type { Platform } from '#platform/index.ts'
import { headersOf, routes } from '../../test/support/http.ts'
import { pemda, schema } from './office.ts'

const rounds = 400
const warmUp = 50

/**
 * The list of people by its own door, and beside it a door of the same server that reads the same rows as the owner of the
 * database, from a column in the clear, and shows them whole. Asked in turn, at the same random places.
 *
 * @returns milliseconds of each request
 */
export async function listWithAndWithout(platform: Platform): Promise<{ guarded: number[]; plain: number[] }> {
  const places = await keepInTheClear(platform)
  const settings = { platform, wake: async () => {}, webFolder: '/nowhere', demo: false, secure: false }
  const server = await openServer({ ...settings, routes: [...routes, unguarded(platform.connection.pool)] })
  const headers = await headersOf(server, 'officer')
  const timed = async (path: string) => {
    const begun = performance.now()
    const { statusCode } = await server.inject({ url: `/api/pemda/${pemda}${path}`, headers })
    if (statusCode !== 200) throw new Error(`${path} was answered with ${statusCode}`)
    return performance.now() - begun
  }
  const [guarded, plain]: [number[], number[]] = [[], []]
  for (let round = -warmUp; round < rounds; round++) {
    const query = `?limit=50&after=${places[(round + warmUp) % places.length]}`
    const both = [await timed(`/people${query}`), await timed(`/unguarded${query}`)] as const
    if (round >= 0) guarded.push(both[0])
    if (round >= 0) plain.push(both[1])
  }
  await server.close()
  return { guarded, plain }
}

/** A copy without seals and policies. @returns ids all over it */
async function keepInTheClear({ connection, vault }: Platform): Promise<string[]> {
  const { pool } = connection
  const opened = await vault(pemda)
  const { rows } = await pool.query<{ id: string; nik_sealed: Buffer }>(`select id, nik_sealed from ${schema}.person`)
  await pool.query(`create table bench_person as select id, area, name, birth_date, sex, occupation from ${schema}.person;
    alter table bench_person add column nik text; create unique index on bench_person (area, id)`)
  await pool.query(
    `update bench_person p set nik = n.nik from unnest($1::uuid[], $2::text[]) as n (id, nik) where p.id = n.id`,
    [
      rows.map(({ id }) => id),
      rows.map(({ id, nik_sealed }) => opened.open({ table: 'person', column: 'nik', row: id }, nik_sealed)),
    ],
  )
  await pool.query('create unique index on bench_person (id)')
  await pool.query('vacuum analyze bench_person')
  return rows.filter((_, at) => at % 37 === 0).map(({ id }) => id)
}

const unguarded = (pool: pg.Pool): PemdaRoute => {
  const rows = new Kysely<Copy>({ dialect: new PostgresDialect({ pool }) })
  return {
    method: 'GET',
    path: '/unguarded',
    summary: 'The list of people without scope, seals and masks',
    roles: ['lead-agency-officer'],
    input: personSearch,
    answer: personPage,
    run: (_request, { after, limit }: PersonSearch) => plainPage(rows, after!, limit),
  }
}

type Row = PersonPage['rows'][number]
type Copy = { readonly bench_person: Omit<Row, 'birthDate'> & { readonly birth_date: string | null } }

/** Built by the same builder as the guarded page, so that the difference is the three and not the builder. */
async function plainPage(copy: Kysely<Copy>, after: string, limit: number): Promise<PersonPage> {
  const rows = await copy
    .selectFrom('bench_person')
    .select(['id', 'area', 'name', 'birth_date', 'sex', 'nik', 'occupation'])
    .orderBy('area')
    .orderBy('id')
    .limit(limit)
    .where(sql<SqlBool>`(area, id) > (select area, id from bench_person where id = ${after})`)
    .execute()
  return {
    rows: rows.map(({ birth_date: birthDate, ...row }) => ({ ...row, birthDate })),
    next: rows.at(-1)?.id ?? null,
  }
}
