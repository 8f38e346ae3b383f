import { sql } from 'kysely'
import type { Tx, World } from '#platform/index.ts'
import { daysBetween, parsePlainDate } from '#values/plain-date.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import { isRole, needsSecondPerson, roleData, type Level, type Role } from './roles.ts'

export type GrantWanted = {
  readonly accountId: string
  readonly role: Role
  readonly area: string
  readonly from: string
  readonly until?: string | undefined
  /** The letter (SK, surat tugas) that gives the office; every grant names one. */
  readonly letter: string
}

/** What is wrong with a grant whoever gives it. */
export function grantFault({ role, area, from, until, letter }: Omit<GrantWanted, 'accountId'>): Refusal | undefined {
  if (!isRole(role)) return refuse('grant-outside-area')
  if (roleData[role].holder === 'key') return refuse('role-of-a-key')
  if (!isAtLevelOf(role, area)) return refuse('grant-outside-area')
  if (until !== undefined && until < from) return refuse('grant-days-reversed', { from, until })
  return daysFault(role, from, until) ?? letterFault(role, letter)
}

/** A duty that must end is bound to an assignment, and no assignment lasts longer than its kind does. */
export function daysFault(role: Role, from: string, until: string | undefined): Refusal | undefined {
  const { mustBeNamed, longestDays } = roleData[role].ends
  if (until === undefined) return mustBeNamed ? refuse('duty-needs-end', { days: longestDays ?? 0 }) : undefined
  const [first, last] = [parsePlainDate(from), parsePlainDate(until)]
  if (isRefusal(first)) return first
  if (isRefusal(last)) return last
  const isTooLong = longestDays !== null && daysBetween(first, last) >= longestDays
  return isTooLong ? refuse('duty-too-long', { days: longestDays }) : undefined
}

const letterFault = (role: Role, letter: string): Refusal | undefined =>
  roleData[role].letter === 'numbered' && !/\d/.test(letter) ? refuse('letter-needs-number') : undefined

export const isInside = (area: string, wider: string): boolean => `${area}.`.startsWith(`${wider}.`)

export const isAtLevelOf = (role: Role, area: string): boolean =>
  roleData[role].levels.some((level) => level === levelOf(area))

const levelOf = (area: string): Level | undefined =>
  ([undefined, 'kabupaten', 'kecamatan', 'desa'] as const)[area.split('.').length - 1]

/** Writes a grant. The database lets an administrator give only inside his own area. */
export async function writeGrant(
  tx: Tx,
  { ids, clock }: World,
  pemda: string,
  { accountId, role, area, from, until, letter }: GrantWanted,
): Promise<string | Refusal> {
  const id = ids.next()
  const { rows } = await sql<{ given: boolean }>`
    select give_grant(${id}, ${accountId}, ${role}, ${area}, ${from}, ${until ?? null}, ${letter}, ${clock.now()})
      as given`.execute(tx)
  if (!rows[0]!.given) return refuse(needsSecondPerson(role, area) ? 'duty-needs-agreement' : 'grant-outside-area')
  await sql`select add_membership(${accountId}, ${pemda})`.execute(tx)
  return id
}
