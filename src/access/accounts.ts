import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { nobody, type Platform, type Tx } from '#platform/index.ts'
import { refuse, type Refusal } from '#values/refusal.ts'
import type { Actor } from './actor.ts'
import { hashPassword, isPassword } from './password.ts'
import { isRole, type Role } from './roles.ts'
import { writeTrail } from './trail.ts'

export type Account = { readonly id: string; readonly username: string; readonly name: string; readonly demo: boolean }
export type Grant = { readonly pemda: string; readonly pemdaName: string; readonly role: Role; readonly area: string }

const signInScope = { pemda: 'public', area: '', actor: nobody, role: 'nobody' }
const hoursOpen = 12
const shortestPassword = 10

export async function createAccount(
  platform: Platform,
  wanted: { username: string; name: string; password: string; demo?: boolean },
): Promise<Account | Refusal> {
  if (!/^[a-z0-9][a-z0-9._@-]{2,63}$/.test(wanted.username.toLowerCase())) return refuse('username-form')
  if (wanted.password.length < shortestPassword) return refuse('password-short', { length: shortestPassword })
  const account = {
    id: platform.world.ids.next(),
    username: wanted.username.toLowerCase(),
    name: wanted.name,
    demo: wanted.demo ?? false,
  }
  const hash = await hashPassword(wanted.password)
  return platform.inScope(signInScope, async (tx) => {
    if (await findAccount(tx, account.username)) return refuse('username-taken', { username: account.username })
    await sql`select add_account(${account.id}, ${account.username}, ${account.name}, ${hash}, ${account.demo}, ${platform.world.clock.now()})`.execute(
      tx,
    )
    return account
  })
}

/** @returns the token for the cookie; only its SHA-256 is stored. Unknown name and wrong password answer alike. */
export async function signIn(
  platform: Platform,
  username: string,
  password: string,
): Promise<{ token: string; account: Account } | Refusal> {
  const found = await platform.inScope(signInScope, (tx) => findAccount(tx, username))
  // An unknown name costs the same hashing, so the time of the answer does not tell which of the two was wrong.
  const right = await isPassword(password, found?.password_hash ?? (await hashOfNobody))
  if (!found) return refuse('sign-in-wrong')
  await noteSignIn(platform, found.id, right ? 'access.sign-in' : 'access.sign-in-refused')
  if (!right) return refuse('sign-in-wrong')
  const token = platform.world.random.bytes(32).toString('base64url')
  const now = platform.world.clock.now()
  const until = new Date(now.getTime() + hoursOpen * 3_600_000)
  await platform.inScope(signInScope, (tx) =>
    sql`select open_login_session(${digest(token)}, ${found.id}, ${now}, ${until})`.execute(tx),
  )
  return { token, account: { id: found.id, username: found.username, name: found.name, demo: found.demo } }
}

/** Told to the trail of every Pemda in which the account has a duty: there its auditors look. */
async function noteSignIn(platform: Platform, accountId: string, act: string): Promise<void> {
  const places = await platform.inScope(signInScope, (tx) => membershipsOf(tx, accountId))
  for (const { pemda } of places) {
    const scope = { pemda, area: pemda, actor: accountId, role: 'nobody' }
    await platform.inScope(scope, (tx) => writeTrail(tx, platform.world, { act, subject: null, details: {} }))
  }
}

const hashOfNobody = hashPassword('nobody has this password')

export function accountOfToken(platform: Platform, token: string): Promise<Account | undefined> {
  return platform.inScope(signInScope, async (tx) => {
    const { rows } = await sql<{ account_id: string; username: string; name: string; demo: boolean }>`
      select * from find_login_session(${digest(token)}, ${platform.world.clock.now()})`.execute(tx)
    const row = rows[0]
    return row && { id: row.account_id, username: row.username, name: row.name, demo: row.demo }
  })
}

export async function signOut(platform: Platform, token: string): Promise<void> {
  await platform.inScope(signInScope, (tx) => sql`select close_login_session(${digest(token)})`.execute(tx))
}

/** Every grant the account holds today, over all its Pemda. One short transaction per Pemda: none spans two. */
export async function grantsOf(platform: Platform, accountId: string): Promise<readonly Grant[]> {
  const places = await platform.inScope(signInScope, (tx) => membershipsOf(tx, accountId))
  const grants: Grant[] = []
  for (const place of places) grants.push(...(await grantsIn(platform, accountId, place)))
  return grants
}

type Membership = { readonly pemda: string; readonly pemda_name: string }

async function membershipsOf(tx: Tx, accountId: string): Promise<readonly Membership[]> {
  return (await sql<Membership>`select * from memberships_of(${accountId})`.execute(tx)).rows
}

/** Every duty an account holds in one Pemda today, as actors; none when the name is unknown. */
export async function findActors(platform: Platform, username: string, pemda: string): Promise<readonly Actor[]> {
  const account = await platform.inScope(signInScope, (tx) => findAccount(tx, username))
  if (!account) return []
  const grants = (await grantsOf(platform, account.id)).filter((grant) => grant.pemda === pemda)
  return grants.map(({ role, area }) => ({ accountId: account.id, name: account.name, pemda, role, area }))
}

async function grantsIn(platform: Platform, accountId: string, place: Membership): Promise<Grant[]> {
  const scope = { pemda: place.pemda, area: '', actor: accountId, role: 'nobody' }
  return platform.inScope(scope, async (tx) => {
    const { rows } = await sql<{
      role: string
      area: string
    }>`select role, area from grants_of(${accountId}, ${platform.world.clock.today()})`.execute(tx)
    return rows.flatMap(({ role, area }) =>
      isRole(role) ? [{ pemda: place.pemda, pemdaName: place.pemda_name, role, area }] : [],
    )
  })
}

type Found = { id: string; username: string; name: string; password_hash: string; demo: boolean }

async function findAccount(tx: Tx, username: string): Promise<Found | undefined> {
  const { rows } = await sql<Found>`select * from find_account(${username})`.execute(tx)
  return rows[0]
}

const digest = (token: string) => createHash('sha256').update(token).digest()

export async function countAccounts(platform: Platform, onlyDemo: boolean): Promise<number> {
  return platform.inScope(signInScope, async (tx) => {
    const { rows } = await sql<{ count: number }>`select count_accounts(${onlyDemo}) as count`.execute(tx)
    return rows[0]!.count
  })
}
