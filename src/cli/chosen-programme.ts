import { scopeOf, type Actor } from '#access/actor.ts'
import type { Platform } from '#platform/index.ts'
import { listProgrammes } from '#programme/index.ts'
import { refuse, type Refusal } from '#values/refusal.ts'
import type { Options } from './command.ts'

/** The programme named by `--programme`, or the newest one of the Pemda. */
export async function chosenProgramme(platform: Platform, actor: Actor, options: Options): Promise<string | Refusal> {
  const rows = await platform.inScope(scopeOf(actor), listProgrammes)
  const wanted = options['programme']
  const found = wanted === undefined ? rows[0] : rows.find(({ id }) => id === wanted)
  return found?.id ?? refuse('not-found')
}
