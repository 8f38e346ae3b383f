import { sql } from 'kysely'
import type { Tx } from '#platform/index.ts'
import { refuse, type Refusal } from '#values/refusal.ts'
import type { GrantWanted } from './grant.ts'
import { dutiesOfPeople, seesPeople, type Role } from './roles.ts'

type Apart = { readonly these: readonly Role[]; readonly those: readonly Role[]; readonly why: ApartBecause }
/** The refusal that says why. */
type ApartBecause =
  | 'apart-nominates-verifies'
  | 'apart-selects-signs'
  | 'apart-bills-confirms'
  | 'apart-administers-sees'
  | 'apart-audits-acts'

const others = (role: Role): readonly Role[] => dutiesOfPeople.filter((one) => one !== role)

/** Which duties one person never holds at once in one Pemda, on any day and for any of its areas. */
const apart: readonly Apart[] = [
  {
    these: ['desa-operator'],
    those: ['kecamatan-verifier', 'lead-agency-officer', 'lead-agency-head', 'welfare-data-officer'],
    why: 'apart-nominates-verifies',
  },
  { these: ['lead-agency-officer', 'kecamatan-verifier'], those: ['lead-agency-head'], why: 'apart-selects-signs' },
  { these: ['opd-payer', 'bpjs-branch'], those: ['finance'], why: 'apart-bills-confirms' },
  { these: ['auditor'], those: others('auditor'), why: 'apart-audits-acts' },
  { these: ['administrator'], those: dutiesOfPeople.filter(seesPeople), why: 'apart-administers-sees' },
]

/** @returns why the two are kept apart; undefined when one person may hold both */
export function whyApart(one: Role, other: Role): ApartBecause | undefined {
  return apart.find(
    ({ these, those }) =>
      (these.includes(one) && those.includes(other)) || (these.includes(other) && those.includes(one)),
  )?.why
}

type Wanted = Pick<GrantWanted, 'accountId' | 'role' | 'from' | 'until'>

/**
 * What the wanted duty may not stand beside, whether it is given for good or lent to a deputy. The account is locked
 * first, so that two people cannot give the two halves of a pair in the same second.
 */
export async function incompatibleDuty(tx: Tx, wanted: Wanted): Promise<Refusal | undefined> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${wanted.accountId}, 0))`.execute(tx)
  const beside = [...(await heldBetween(tx, wanted)), ...(await lentBetween(tx, wanted))]
  const why = beside.map(({ role }) => whyApart(role, wanted.role)).find((found) => found !== undefined)
  return why && refuse(why)
}

/** For whom an account stands in on any day of an interval; whoever no longer holds the office has lent nothing. */
async function lentBetween(tx: Tx, { accountId, from, until }: Wanted): Promise<readonly Pick<Held, 'role'>[]> {
  const { rows } = await sql<Pick<Held, 'role'>>`
    select s.role from stand_in s
    where s.deputy_id = ${accountId} and s.ended_at is null
      and s.until_day >= ${from} and (${until ?? null}::date is null or s.from_day <= ${until ?? null}::date)
      and exists (select 1 from duties_between(s.holder_id, s.from_day, s.until_day) d where d.role = s.role)`.execute(
    tx,
  )
  return rows
}

type Held = { readonly id: string; readonly role: Role; readonly area: string }

/** What an account holds on any day of an interval, in every area of this Pemda. */
export async function heldBetween(tx: Tx, { accountId, from, until }: Omit<Wanted, 'role'>): Promise<readonly Held[]> {
  const { rows } = await sql<Held>`
    select id, role, area from duties_between(${accountId}, ${from}, ${until ?? null})`.execute(tx)
  return rows
}
