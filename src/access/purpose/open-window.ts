import { sql } from 'kysely'
import { refuse } from '#values/refusal.ts'
import type { Act } from '../act.ts'
import { roleData, roles } from '../roles.ts'
import type { OpenWindowInput, WindowOpened } from '../contract/windows.ts'
import { areWordsMissing } from '../contract/purposes.ts'
import { rowsFor, windowMinutes } from './terms.ts'

/** Everybody who may see some number somewhere; which, each act says for itself. */
const seeing = roles.filter((role) => roleData[role].sees === 'numbers')

/**
 * States once for what full numbers of one list are wanted; for an hour the acts that show them then do not ask again.
 * Nobody opens one for a list he does not see.
 */
export const openWindow: Act<OpenWindowInput, WindowOpened> = {
  name: 'access.open-window',
  roles: seeing,
  fresh: true,
  opensNumbers: true,
  run: async ({ tx, actor, world, note }, { about, list, purpose, words }) => {
    if (areWordsMissing(purpose, words)) return refuse('purpose-words-needed')
    const seen = await sql<{ sees: boolean }>`select sees_list(${about}, ${list}) as sees`.execute(tx)
    if (!seen.rows[0]!.sees) return refuse('not-found')
    const windowId = world.ids.next()
    const mostRows = rowsFor(actor.role).window
    const now = world.clock.now()
    const until = new Date(now.getTime() + windowMinutes * 60_000)
    await sql`select open_window(${windowId}, ${about}, ${list}, ${purpose}, ${words}, ${mostRows}, ${now}, ${until})`.execute(
      tx,
    )
    // The list is what it is about, so that it stands in the list's own history.
    note(about === 'register' ? windowId : list, { about, list, purpose, words, mostRows })
    return { windowId, endsAt: until.toISOString(), mostRows }
  },
}
