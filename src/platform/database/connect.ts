import pg from 'pg'
import type { Keeping } from '../copies/keeping.ts'
import { startEmbedded, type EmbeddedEngine } from './embedded/start.ts'

/** Counts and sums come as bigint text; ours are far below 2^53, so they are read as numbers. */
pg.types.setTypeParser(pg.types.builtins.INT8, Number)
/** A date is a day, not a moment: kept as '2025-10-01'. */
pg.types.setTypeParser(pg.types.builtins.DATE, String)

export type Connection = {
  readonly engine: 'embedded' | 'server'
  readonly pool: pg.Pool
  readonly embedded: EmbeddedEngine | undefined
  /** How another client of the same database (the job queue) connects. */
  readonly settings: pg.PoolConfig
  close(): Promise<void>
}

/** @param databaseUrl PostgreSQL >= 15; when absent the embedded engine is started on `dataFolder` */
export async function connect(place: {
  databaseUrl?: string | undefined
  dataFolder: string
  /** Copies and journal of the embedded engine; a server keeps its own. */
  keeping?: Keeping | undefined
}): Promise<Connection> {
  const embedded = place.databaseUrl ? undefined : await startEmbedded(`${place.dataFolder}/database`, place.keeping)
  const settings: pg.PoolConfig = embedded
    ? { host: embedded.socketFolder, port: 5432, user: 'postgres', database: 'postgres' }
    : { connectionString: place.databaseUrl! }
  const pool = new pg.Pool({ ...settings, max: 10 })
  // An idle client that loses its server must not end the process: the pool opens another one.
  pool.on('error', () => {})
  // Neither must one that loses it between two statements of a transaction: its next statement fails and says so.
  pool.on('connect', (client) => client.on('error', () => {}))
  return {
    engine: embedded ? 'embedded' : 'server',
    pool,
    embedded,
    settings,
    close: async () => {
      await pool.end()
      await embedded?.close()
    },
  }
}
