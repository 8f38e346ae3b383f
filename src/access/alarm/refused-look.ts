import { sql } from 'kysely'
import type { Platform } from '#platform/index.ts'
import type { Refusal } from '#values/refusal.ts'
import { scopeOf, type Actor } from '../actor.ts'
import { ringIfOdd } from './ring.ts'

/** Counts who asked for full numbers of what is not his to see: the pages offer only what is, so an address was tried. */
export async function countRefusedLook(platform: Platform, actor: Actor, { code }: Refusal): Promise<void> {
  if (code !== 'not-found') return
  const { world } = platform
  await platform.inScope(scopeOf(actor), async (tx) => {
    await sql`select count_refused_look(${world.clock.today()})`.execute(tx)
    await ringIfOdd({ tx, actor, world }, undefined)
  })
}
