import { sql } from 'kysely'
import type { Platform, Tx } from '#platform/index.ts'
import { refuse, type Refusal } from '#values/refusal.ts'
import { grantsOf, signInScope, tellPemda, type Account } from '../accounts.ts'
import type { OwnSession } from '../contract.ts'
import { freshFault } from '../fresh.ts'
import type { StepKind } from '../roles.ts'
import { stepNeeded, type Proved, type Way } from '../second-step/needed.ts'
import { agentWords, shortAddress } from './agent-words.ts'
import type { Origin } from './attempts.ts'
import { digest } from './digest.ts'
import { daysKnown, deviceProvedAt, deviceToken, knowDevice } from './known-device.ts'

/** One working day: whoever comes in the morning signs in once. */
const hoursOpen = 12
/** A desk that was left over a long noon break asks again; a desa that fills in a list is not thrown out by a weak line. */
const hoursIdle = 2

/** A session, and whether it passed the second step; without it, where one is needed, it is only half open. */
export type OpenSession = Proved & { readonly sessionId: string; readonly account: Account }
export type SignedIn = OpenSession & { readonly token: string; readonly device: string }

/**
 * A new token at every sign-in; only its SHA-256 is kept. The device keeps its name, or gets one; it becomes known when
 * nothing is missing any more: whoever has only the password of somebody else stays a stranger.
 */
export async function openSession(platform: Platform, account: Account, origin: Origin): Promise<SignedIn> {
  const { random, clock, ids } = platform.world
  const token = random.bytes(32).toString('base64url')
  const device = await deviceToken(platform, origin.device)
  const needed = stepNeeded(await grantsOf(platform, account.id))
  const proved = await provedBefore(platform, { account, device, needed })
  const [now, sessionId] = [clock.now(), ids.next()]
  const until = new Date(now.getTime() + hoursOpen * 3_600_000)
  await platform.inScope(signInScope, async (tx) => {
    await sql`select open_login_session(${digest(token)}, ${sessionId}, ${account.id}, ${now}, ${until},
      ${agentWords(origin.agent)}, ${shortAddress(origin.address)})`.execute(tx)
    if (proved.provedAt) await sql`select prove_session(${sessionId}, ${proved.provedAt}, 'card')`.execute(tx)
    if (needed === null || proved.provedAt)
      await knowDevice(tx, now, { token: device, accountId: account.id, provedAt: null })
  })
  return { sessionId, account, token, device, ...proved }
}

type Entering = { readonly account: Account; readonly device: string; readonly needed: StepKind | null }

/** A card is asked for once in a month on the same device: a desa that enters a name a day has two dozen codes. */
async function provedBefore(platform: Platform, { account, device, needed }: Entering): Promise<Proved> {
  const at = needed === 'card' ? await deviceProvedAt(platform, account.id, device) : null
  const oldest = platform.world.clock.now().getTime() - daysKnown * 86_400_000
  return at && at.getTime() > oldest ? { provedAt: at, provedBy: 'card' } : { provedAt: null, provedBy: null }
}

/** The session passed the second step, and from now on its device is known for the account. */
export async function proveSession(
  platform: Platform,
  { sessionId, account }: OpenSession,
  by: { readonly way: Way; readonly device: string | undefined },
): Promise<Proved> {
  const now = platform.world.clock.now()
  await platform.inScope(signInScope, async (tx) => {
    await sql`select prove_session(${sessionId}, ${now}, ${by.way})`.execute(tx)
    if (by.device !== undefined) await knowDevice(tx, now, { token: by.device, accountId: account.id, provedAt: now })
  })
  return { provedAt: now, provedBy: by.way }
}

/** The session of a token, if it has neither ended nor been idle for too long. Asking keeps it alive. */
export function sessionOfToken(platform: Platform, token: string): Promise<OpenSession | undefined> {
  const now = platform.world.clock.now()
  return platform.inScope(signInScope, async (tx) => {
    const { rows } = await sql<{
      session_id: string
      account_id: string
      username: string
      name: string
      demo: boolean
      proved_at: Date | null
      proved_by: Way | null
    }>`
      select * from find_login_session(${digest(token)}, ${now}, ${idleSince(now)})`.execute(tx)
    const [row] = rows
    if (!row) return undefined
    const { session_id: sessionId, account_id: id, username, name, demo } = row
    const proved = { provedAt: row.proved_at, provedBy: row.proved_by }
    return { sessionId, account: { id, username, name, demo }, ...proved }
  })
}

const idleSince = (now: Date) => new Date(now.getTime() - hoursIdle * 3_600_000)

export function listSessions(platform: Platform, { sessionId, account }: OpenSession): Promise<OwnSession[]> {
  const now = platform.world.clock.now()
  return platform.inScope(signInScope, async (tx) => {
    const { rows } = await sql<{ id: string; opened_at: Date; seen_at: Date; agent: string; address: string }>`
      select * from sessions_of(${account.id}, ${now}, ${idleSince(now)})`.execute(tx)
    return rows.map(({ id, opened_at, seen_at, agent, address }) => {
      const [openedAt, seenAt] = [opened_at.toISOString(), seen_at.toISOString()]
      return { id, openedAt, seenAt, agent, address, own: id === sessionId }
    })
  })
}

/** Ends one session of one's own account; `others`: all but the one that asks. Whoever found a desk open does not. */
export async function endSessions(
  platform: Platform,
  { sessionId, account, provedAt }: OpenSession,
  which: string,
): Promise<{ ended: number } | Refusal> {
  const asksProof = stepNeeded(await grantsOf(platform, account.id)) !== null
  const stale = asksProof ? freshFault({ provedAt }, platform.world.clock.now()) : undefined
  if (stale) return stale
  const ended = await platform.inScope(signInScope, (tx) =>
    which === 'others' ? endInTx(tx, account.id, null, sessionId) : endInTx(tx, account.id, which, null),
  )
  if (ended === 0 && which !== 'others') return refuse('not-found')
  await tellPemda(platform, account.id, 'access.end-sessions', { sessions: ended })
  return { ended }
}

export async function endInTx(tx: Tx, accountId: string, only: string | null, besides: string | null): Promise<number> {
  const { rows } = await sql<{ ended: number }>`
    select end_sessions(${accountId}, ${only}, ${besides}) as ended`.execute(tx)
  return rows[0]!.ended
}

export async function signOut(platform: Platform, token: string): Promise<void> {
  await platform.inScope(signInScope, (tx) => sql`select close_login_session(${digest(token)})`.execute(tx))
}
