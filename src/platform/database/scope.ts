import { Kysely, PostgresDialect } from 'kysely'
import type pg from 'pg'
import { isRefusal } from '#values/refusal.ts'
import type { DB as Tables } from './tables.ts'

/** Who looks, from where. The database sees nothing of a Pemda without it. */
export type Scope = {
  /** Kabupaten, kota or provinsi code, for example '74.06'; 'public' for sign-in and the list of Pemda. */
  readonly pemda: string
  /** Kemendagri code whose rows are visible: the Pemda's own or one below it. */
  readonly area: string
  readonly actor: string
  readonly role: string
}

export type Tx = Kysely<Tables>

/**
 * The only way to a table. One transaction as the role that owns nothing, with the area set for this
 * transaction alone. A returned Refusal rolls everything back: a refused act changes nothing.
 *
 * The scope goes with `begin` in one round trip, as validated literals, because `set local` takes no parameters.
 */
export async function inScope<T>(pool: pg.Pool, scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> {
  return inTransaction(pool, opening(scope), work)
}

/**
 * As the role that may change what is sealed and nothing else, over the whole of a Pemda: for passing to another version of
 * its key. `public` holds what is sealed with the key of the installation.
 */
export function asKeyKeeper<T>(pool: pg.Pool, pemda: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  const scope = { pemda, area: pemda === 'public' ? '' : pemda, actor: nobody, role: 'system' }
  return inTransaction(pool, opening(scope, 'begin', 'payung_keys'), work)
}

async function inTransaction<T>(pool: pg.Pool, begin: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query(begin)
    const result = await work(onClient(client))
    await client.query(isRefusal(result) ? 'rollback' : 'commit')
    return result
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  } finally {
    client.release()
  }
}

/**
 * The same for looking only: the database refuses to write, and nobody waits for the end of a transaction that has nothing
 * to keep. Every request looks three or four times before it is answered, so each wait saved is one of a dozen.
 */
export async function readInScope<T>(pool: pg.Pool, scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query(opening(scope, 'begin read only'))
    return await work(onClient(client))
  } finally {
    // A client that cannot end its transaction is thrown away with whatever was set in it.
    client.query('rollback').then(
      () => client.release(),
      (error: Error) => client.release(error),
    )
  }
}

function opening(scope: Scope, begin = 'begin', role = 'payung_app'): string {
  const schema = scope.pemda === 'public' ? 'public' : `pemda_${checked(scope.pemda, code).replace('.', '_')}, public`
  return [
    begin,
    `set local role ${role}`,
    `set local search_path = ${schema}`,
    `set local payung.area = '${checked(scope.area, anyArea)}'`,
    `set local payung.actor = '${checked(scope.actor, uuid)}'`,
    `set local payung.role = '${checked(scope.role, word)}'`,
  ].join('; ')
}

const code = /^\d\d\.\d\d$/
const anyArea = /^(|\d\d(\.\d\d(\.\d\d(\.\d{4})?)?)?)$/
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const word = /^[a-z][a-z-]{2,40}$/

function checked(value: string, form: RegExp): string {
  if (!form.test(value)) throw new Error(`not allowed in a scope: ${JSON.stringify(value)}`)
  return value
}

const builders = new WeakMap<pg.PoolClient, Tx>()

/**
 * Kysely wants a pool; within a transaction there is exactly one client, and it is not ours to release. It keeps nothing of a
 * transaction itself, so a client that comes back keeps its builder: making one costs more than asking a small question.
 */
function onClient(client: pg.PoolClient): Tx {
  const known = builders.get(client)
  if (known) return known
  const one = { query: client.query.bind(client), release: () => {} }
  const made = new Kysely<Tables>({
    dialect: new PostgresDialect({
      pool: { options: {}, connect: () => Promise.resolve(one), end: () => Promise.resolve() },
    }),
  })
  builders.set(client, made)
  return made
}

/** The actor of what no account does: sign-in before it succeeds, the installer, the job runner's bookkeeping. */
export const nobody = '00000000-0000-0000-0000-000000000000'
