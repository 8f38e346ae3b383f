import { sql } from 'kysely'
import type { Platform, Scope, Tx, World } from '#platform/index.ts'
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
  await tellRefusal(platform, scopeOf(actor), { ...tried, request: actor.request }, { refusal, window: refusedWindow })
  return refusal
}

/** Seconds in which the same refusal of the same person is one record, and one more with how often it came again. */
const refusedWindow = 60

/** The first refusal of a window is written at once; those after it are counted, and told when the window is over. */
export async function tellRefusal(
  platform: Platform,
  scope: Scope,
  tried: { readonly act: string; readonly details?: object; readonly request?: string | undefined },
  { refusal, window }: { readonly refusal: Refusal; readonly window: number },
): Promise<void> {
  const { world } = platform
  const until = new Date(world.clock.now().getTime() + window * 1_000)
  await platform.inScope(scope, async (tx) => {
    await tellRepeated(tx, world, scope.actor)
    const { rows } = await sql<{ first: boolean }>`
      select count_refusal(${tried.act}, ${refusal.code}, ${until}) as first`.execute(tx)
    if (!rows[0]!.first) return
    const details = { ...tried.details, refusal: refusal.code }
    await writeTrail(tx, world, { act: tried.act, subject: null, details, request: tried.request })
  })
}

/** At one time at most; the rest waits for the next round. */
const toldTogether = 50

/** Writes what was counted in windows that are over: of one person, or of everybody in this Pemda. */
export async function tellRepeated(tx: Tx, { ids, clock }: World, actor: string | null): Promise<void> {
  const names = Array.from({ length: toldTogether }, () => ids.next())
  await sql`select tell_refusals(${names}::uuid[], ${clock.now()}, ${actor})`.execute(tx)
}
