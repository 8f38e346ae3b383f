import { sql } from 'kysely'
import type { Platform, Tx, World } from '#platform/index.ts'
import type { Refusal } from '#values/refusal.ts'
import { scopeOf, type Actor } from './actor.ts'

/** One thing that happened, as it is kept for good. It holds ids, counts and reasons, never an identity number. */
export type TrailEntry = {
  readonly act: string
  readonly subject: string | null
  readonly details: object
  /** The door's own number of the request, for joining with the log. */
  readonly request?: string | undefined
  /** SHA-256 of what was changed, as it stood before and as it stands now. */
  readonly before?: Buffer | undefined
  readonly after?: Buffer | undefined
}

/** Writes one record in the transaction of what it tells; who, in which role and where is the transaction's scope. */
export async function writeTrail(tx: Tx, world: World, entry: TrailEntry): Promise<string> {
  const id = world.ids.next()
  await sql`select write_trail(${id}, ${world.clock.now()}, ${entry.act}, ${entry.subject},
    ${JSON.stringify(entry.details)}::jsonb, ${entry.request ?? null},
    ${entry.before ?? null}, ${entry.after ?? null})`.execute(tx)
  return id
}

/**
 * Records that somebody was not let do something, after everything of it was rolled back. Only the code is kept: the
 * facts of a refusal may name people.
 *
 * @returns the refusal itself
 */
export async function noteRefusal(
  platform: Platform,
  actor: Actor,
  tried: { readonly act: string; readonly details?: object },
  refusal: Refusal,
): Promise<Refusal> {
  const details = { ...tried.details, refusal: refusal.code }
  await platform.inScope(scopeOf(actor), (tx) =>
    writeTrail(tx, platform.world, { act: tried.act, subject: null, details, request: actor.request }),
  )
  return refusal
}
