import { sql } from 'kysely'
import { nobody, type Platform, type Scope, type Tx, type World } from '#platform/index.ts'
import { refuse, type Refusal } from '#values/refusal.ts'
import type { Actor } from './actor.ts'
import { hashPassword } from './password/hash.ts'
import { passwordFault } from './password/strength.ts'
import { isRole, type Role } from './roles.ts'
import { tellRefusal, writeTrail } from './trail.ts'

export type Account = { readonly id: string; readonly username: string; readonly name: string; readonly demo: boolean }
export type Grant = { readonly pemda: string; readonly pemdaName: string; readonly role: Role; readonly area: string }

/** Who is not signed in yet sees no Pemda. */
export const signInScope = { pemda: 'public', area: '', actor: nobody, role: 'nobody' }

export async function createAccount(
  platform: Platform,
  wanted: NewAccount & { readonly password: string | null },
): Promise<Account | Refusal> {
  const fault = wanted.password === null ? undefined : await passwordFault(wanted.password, wanted)
  if (fault) return fault
  return platform.inScope(signInScope, (tx) => addAccount(tx, platform.world, wanted))
}

type NewAccount = {
  readonly username: string
  readonly name: string
  readonly password?: string | null
  readonly demo?: boolean
  /** The Pemda that invites: a closed account which had its duties only here is opened again under its old name. */
  readonly pemda?: string
}

export async function addAccount(tx: Tx, world: World, wanted: NewAccount): Promise<Account | Refusal> {
  const username = wanted.username.toLowerCase()
  if (!/^[a-z0-9][a-z0-9._@-]{2,63}$/.test(username)) return refuse('username-form')
  // Who is invited sets it himself; until then there is one that nobody ever learned.
  const hash = await hashPassword(wanted.password ?? world.random.bytes(32).toString('base64url'))
  const closed = wanted.pemda === undefined ? undefined : await findClosed(tx, username, wanted.pemda)
  const account = { id: closed ?? world.ids.next(), username, name: wanted.name, demo: wanted.demo ?? false }
  if (closed !== undefined) {
    await sql`select reopen_account(${closed}, ${hash})`.execute(tx)
    return account
  }
  const { rows } = await sql<{ taken: boolean }>`select is_username_taken(${username}) as taken`.execute(tx)
  if (rows[0]!.taken) return refuse('username-taken', { username })
  await sql`select add_account(${account.id}, ${username}, ${account.name}, ${hash}, ${account.demo}, ${world.clock.now()})`.execute(
    tx,
  )
  return account
}

async function findClosed(tx: Tx, username: string, pemda: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`select id from find_closed_account(${username}, ${pemda})`.execute(tx)
  return rows[0]?.id
}

/** Told to the trail of every Pemda in which the account has a duty: there its auditors look. */
export async function tellPemda(
  platform: Platform,
  accountId: string,
  act: string,
  details: object = {},
): Promise<void> {
  for (const scope of await scopesOf(platform, accountId))
    await platform.inScope(scope, (tx) => writeTrail(tx, platform.world, { act, subject: null, details }))
}

/** Guessing a password is told once in a quarter of an hour, with how often: nobody fills the trail by failing. */
const refusedSignInWindow = 900

/** @returns the refusal itself */
export async function tellRefused(
  platform: Platform,
  accountId: string,
  act: string,
  refusal: Refusal,
): Promise<Refusal> {
  for (const scope of await scopesOf(platform, accountId))
    await tellRefusal(platform, scope, { act }, { refusal, window: refusedSignInWindow })
  return refusal
}

async function scopesOf(platform: Platform, accountId: string): Promise<readonly Scope[]> {
  const places = await platform.inScope(signInScope, (tx) => membershipsOf(tx, accountId))
  return places.map(({ pemda }) => ({ pemda, area: pemda, actor: accountId, role: 'nobody' }))
}

/** Every grant the account holds today, over all its Pemda. One short transaction per Pemda: none spans two. */
export async function grantsOf(platform: Platform, accountId: string): Promise<readonly Grant[]> {
  const places = await platform.readInScope(signInScope, (tx) => membershipsOf(tx, accountId))
  const grants: Grant[] = []
  for (const place of places) grants.push(...(await grantsIn(platform, accountId, place)))
  return grants
}

type Membership = { readonly pemda: string; readonly pemda_name: string }

export async function membershipsOf(tx: Tx, accountId: string): Promise<readonly Membership[]> {
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
  return platform.readInScope(scope, async (tx) => {
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

export const accountNamed = (platform: Platform, username: string): Promise<Found | undefined> =>
  platform.inScope(signInScope, (tx) => findAccount(tx, username))

async function findAccount(tx: Tx, username: string): Promise<Found | undefined> {
  const { rows } = await sql<Found>`select * from find_account(${username})`.execute(tx)
  return rows[0]
}

export async function countAccounts(platform: Platform, onlyDemo: boolean): Promise<number> {
  return platform.inScope(signInScope, async (tx) => {
    const { rows } = await sql<{ count: number }>`select count_accounts(${onlyDemo}) as count`.execute(tx)
    return rows[0]!.count
  })
}
