import { sql } from 'kysely'
import type { Platform } from '#platform/index.ts'
import { refuse } from '#values/refusal.ts'
import { signInScope, tellPemda, tellRefused } from '../accounts.ts'
import type { Way } from '../second-step/needed.ts'
import { agentWords, shortAddress } from './agent-words.ts'
import type { Origin } from './attempts.ts'
import { digest } from './digest.ts'
import { idleSince, type OpenSession } from './sessions.ts'

type Found = {
  readonly session_id: string
  readonly account_id: string
  readonly username: string
  readonly name: string
  readonly demo: boolean
  readonly proved_at: Date | null
  readonly proved_by: Way | null
  readonly elsewhere: boolean
}

/**
 * The session of a token, if it has neither ended nor been idle for too long. Asking keeps it alive. Another network is
 * kept for its owner to see and nothing more, because phones change theirs; another browser is told to the trail too.
 */
export async function sessionOfToken(
  platform: Platform,
  token: string,
  from?: Omit<Origin, 'device'>,
): Promise<OpenSession | undefined> {
  const found = await findSession(platform, token, from)
  if (!found) return tellIfEnded(platform, token)
  const { session_id: sessionId, account_id: id, username, name, demo } = found
  if (found.elsewhere) await tellPemda(platform, id, 'access.session-elsewhere')
  return { sessionId, account: { id, username, name, demo }, provedAt: found.proved_at, provedBy: found.proved_by }
}

function findSession(platform: Platform, token: string, from?: Omit<Origin, 'device'>): Promise<Found | undefined> {
  const now = platform.world.clock.now()
  const [agent, address] = from ? [agentWords(from.agent), shortAddress(from.address)] : [null, null]
  return platform.inScope(signInScope, async (tx) => {
    const { rows } = await sql<Found>`
      select * from find_login_session(${digest(token)}, ${now}, ${idleSince(now)}, ${agent}, ${address})`.execute(tx)
    return rows[0]
  })
}

/** A token that was given up or taken away: a device that was signed out from elsewhere asks once more, or a copy is used. */
async function tellIfEnded(platform: Platform, token: string): Promise<undefined> {
  const accountId = await platform.readInScope(signInScope, async (tx) => {
    const { rows } = await sql<{ id: string | null }>`
      select account_of_ended_session(${digest(token)}, ${platform.world.clock.now()}) as id`.execute(tx)
    return rows[0]!.id
  })
  if (accountId) await tellRefused(platform, accountId, 'access.ended-session-used', refuse('not-signed-in'))
}
