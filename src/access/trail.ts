import { sql } from 'kysely'
import type { Tx, World } from '#platform/index.ts'

/** One thing that happened, as it is kept for good. It holds ids, counts and reasons, never an identity number. */
export type TrailEntry = {
  readonly act: string
  readonly subject: string | null
  readonly details: object
  /** The door's own number of the request, for joining with the log. */
  readonly request?: string | undefined
  /** What the person who acted gave as his reason. */
  readonly reason?: string | undefined
  /** SHA-256 of what was changed, as it stood before and as it stands now. */
  readonly before?: Buffer | undefined
  readonly after?: Buffer | undefined
}

/** Writes one record in the transaction of what it tells; who, in which role and where is the transaction's scope. */
export async function writeTrail(tx: Tx, world: World, entry: TrailEntry): Promise<string> {
  const id = world.ids.next()
  await sql`select write_trail(${id}, ${world.clock.now()}, ${entry.act}, ${entry.subject},
    ${JSON.stringify(entry.details)}::jsonb, ${entry.request ?? null}, ${entry.reason ?? ''},
    ${entry.before ?? null}, ${entry.after ?? null})`.execute(tx)
  return id
}
