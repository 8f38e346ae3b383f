import type pg from 'pg'

/**
 * Runs statements of the owner (migrations, the job queue) in one transaction on one client.
 *
 * On the embedded engine all clients share one session, and a statement with parameters travels as several
 * messages: outside a transaction another client's message may come between them. Inside one the engine
 * serves nobody else, so nothing with parameters is ever sent without.
 */
export async function inOneTransaction<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const result = await work(client)
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  } finally {
    client.release()
  }
}
