import fc from 'fast-check'
import { expect, it } from 'vitest'
import { perform } from '#access/act.ts'
import { scopeOf, type Actor } from '#access/actor.ts'
import { endDuty, giveDuty } from '#access/duties.ts'
import { isAtLevelOf, isInside } from '#access/grant.ts'
import { handOver } from '#access/hand-over.ts'
import { whyApart } from '#access/incompatible.ts'
import { listGrants } from '#access/read-access.ts'
import { dutiesOfPeople, roleData, roles, type Role } from '#access/roles.ts'
import type { CastName } from '../support/actors.ts'
import { onEngine } from '../support/platform.ts'

const givers: readonly CastName[] = ['administrator', 'kecamatanAdministrator', 'officer', 'desa', 'auditor']
const people: readonly CastName[] = [
  'desa',
  'kecamatan',
  'officer',
  'head',
  'finance',
  'payer',
  'auditor',
  'kecamatanComplaints',
]
const areas = ['74.06', '74.06.01', '74.06.02', '74.06.02.2001', '74.07', '74']
const step = fc.record({
  what: fc.constantFrom('give', 'give', 'end', 'hand over'),
  giver: fc.constantFrom('administrator' as const, 'kecamatanAdministrator' as const, ...givers),
  who: fc.constantFrom(...people),
  to: fc.constantFrom(...people),
  role: fc.constantFrom(...roles),
  area: fc.constantFrom(...areas),
  from: fc.constantFrom('2025-06-02', '2025-09-01'),
  until: fc.constantFrom(null, '2025-08-31', '2025-12-31'),
  pick: fc.nat(20),
})
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never

onEngine('embedded', 'whatever administrators of several areas give, end and hand over', (ground) => {
  const actor = (name: CastName): Actor => ground().actors[name]
  const idOf = (name: CastName) => actor(name).accountId

  async function take({ what, giver, who, to, role, area, from, until, pick }: Step): Promise<boolean> {
    const { platform } = ground()
    const letter = 'SK 30/2025'
    if (what === 'give') {
      const input = { accountId: idOf(who), role, area, from, until, letter }
      return !('kind' in (await perform(platform, actor(giver), giveDuty, { input })))
    }
    if (what === 'hand over') {
      const input = { accountId: idOf(who), to: { accountId: idOf(to) }, letter, until }
      return !('kind' in (await perform(platform, actor(giver), handOver, { input })))
    }
    const live = await platform.inScope(scopeOf(actor('administrator')), listGrants)
    const { grantId } = live[pick % live.length]!
    return !('kind' in (await perform(platform, actor(giver), endDuty, { input: { grantId, reason: 'mutasi' } })))
  }

  type Row = { account_id: string; role: Role; area: string; a: string; z: string | null; granted_by: string | null }
  const standing = async (): Promise<readonly Row[]> =>
    (
      await ground().platform.connection.pool.query(
        `select account_id, role, area, valid_from::text as a, valid_to::text as z, granted_by
         from pemda_74_06.role_grant where ended_at is null`,
      )
    ).rows
  const meet = (one: Row, two: Row) => (one.z ?? '9999') >= two.a && (two.z ?? '9999') >= one.a

  it('nobody holds what his giver may not give, nor two duties that are kept apart, on any day', async () => {
    let done = 0
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 8 }), async (steps) => {
        for (const one of steps) if (await take(one)) done++
        const rows = await standing()
        for (const row of rows.filter(
          ({ granted_by: by }) => by !== null && by !== '00000000-0000-0000-0000-000000000000',
        )) {
          const giver = givers.find((name) => idOf(name) === row.granted_by)!
          expect(['administrator', 'kecamatanAdministrator'], JSON.stringify(row)).toContain(giver)
          expect(isInside(row.area, actor(giver).area) && isAtLevelOf(row.role, row.area), JSON.stringify(row)).toBe(
            true,
          )
          expect(dutiesOfPeople).toContain(row.role)
          if (roleData[row.role].ends.mustBeNamed) expect(row.z).not.toBeNull()
        }
        const pairs = rows.flatMap((one, at) => rows.slice(at + 1).map((two) => [one, two] as const))
        const apart = pairs.filter(
          ([one, two]) => one.account_id === two.account_id && meet(one, two) && whyApart(one.role, two.role),
        )
        expect(apart).toEqual([])
      }),
      { numRuns: 120, seed: 7406, endOnFailure: true },
    )
    // Otherwise nothing but refusals was tested.
    expect(done).toBeGreaterThan(20)
  }, 60_000)
})
