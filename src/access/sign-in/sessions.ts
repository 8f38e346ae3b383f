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

export const idleSince = (now: Date) => new Date(now.getTime() - hoursIdle * 3_600_000)

export function listSessions(platform: Platform, { sessionId, account }: OpenSession): Promise<OwnSession[]> {
  const now = platform.world.clock.now()
  return platform.inScope(signInScope, async (tx) => {
    const { rows } = await sql<Listed>`
      select * from sessions_of(${account.id}, ${now}, ${idleSince(now)})`.execute(tx)
    return rows.map((row) => ownSessionOf(row, sessionId))
  })
}

type Listed = {
  readonly id: string
  readonly opened_at: Date
  readonly seen_at: Date
  readonly agent: string
  readonly address: string
  readonly seen_address: string
  readonly other_agent: string | null
  readonly other_address: string | null
  readonly other_since: Date | null
}

function ownSessionOf({ id, agent, address, ...row }: Listed, own: string): OwnSession {
  const [openedAt, seenAt] = [row.opened_at.toISOString(), row.seen_at.toISOString()]
  const elsewhere = row.other_since && {
    since: row.other_since.toISOString(),
    agent: row.other_agent === agent ? null : row.other_agent,
    address: row.other_address ?? '',
  }
  return { id, openedAt, seenAt, agent, address, seenAddress: row.seen_address, elsewhere, own: id === own }
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
