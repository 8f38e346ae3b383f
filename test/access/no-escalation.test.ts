import fc from 'fast-check'
import { expect, it } from 'vitest'
import { perform } from '#access/act.ts'
import { scopeOf, type Actor } from '#access/actor.ts'
import { decideProposal } from '#access/approval/decide.ts'
import { endDuty } from '#access/duties.ts'
import { entrustDuty, handDutiesOver } from '#access/entrust/entrust-duties.ts'
import { handOverOrPropose } from '#access/entrust/hand-over-duties.ts'
import { giveOrPropose } from '#access/entrust/propose-duty.ts'
import { isAtLevelOf, isInside } from '#access/grant.ts'
import { whyApart } from '#access/incompatible.ts'
import { listGrants } from '#access/read-access.ts'
import { dutiesOfPeople, needsSecondPerson, roleData, roles, type Role } from '#access/roles.ts'
import type { CastName } from '../support/actors.ts'
import { onEngine } from '../support/platform.ts'

const givers: readonly CastName[] = ['administrator', 'kecamatanAdministrator', 'officer', 'head', 'desa', 'auditor']
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
  what: fc.constantFrom('give', 'give', 'agree', 'agree', 'end', 'hand over'),
  giver: fc.constantFrom('administrator' as const, 'kecamatanAdministrator' as const, ...givers),
  agreer: fc.constantFrom('head' as const, 'head' as const, 'head' as const, ...givers),
  who: fc.constantFrom(...people),
  to: fc.constantFrom(...people),
  role: fc.constantFrom(...roles),
  area: fc.constantFrom('74.06', '74.06', '74.06', ...areas),
  from: fc.constantFrom('2025-06-02', '2025-09-01'),
  until: fc.constantFrom(null, '2025-08-31', '2025-12-31'),
  pick: fc.nat(20),
})
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never

onEngine('embedded', 'whatever administrators of several areas give, end and hand over', (ground) => {
  const actor = (name: CastName): Actor => ground().actors[name]
  const idOf = (name: CastName) => actor(name).accountId
  let agreements = 0

  async function take({ what, giver, agreer, who, to, role, area, from, until, pick }: Step): Promise<boolean> {
    const { platform } = ground()
    const letter = 'SK 30/2025'
    if (what === 'give') {
      const input = { accountId: idOf(who), role, area, from, until, letter }
      return !('kind' in (await giveOrPropose(platform, actor(giver), { input })))
    }
    if (what === 'hand over') {
      if (who === 'head') return false
      const input = { accountId: idOf(who), to: { accountId: idOf(to) }, letter, until }
      return !('kind' in (await handOverOrPropose(platform, actor(giver), { input })))
    }
    if (what === 'agree') {
      const open = await platform.inScope(scopeOf(actor('administrator')), (tx) =>
        tx.selectFrom('proposal').select('id').where('decision', 'is', null).orderBy('id', 'desc').execute(),
      )
      const proposalId = open[pick % 3]?.id ?? idOf('head')
      const request = { input: { proposalId, decision: 'approved' as const }, key: undefined }
      const agreed = await decideProposal(platform, actor(agreer), [entrustDuty, handDutiesOver], request)
      if (!('kind' in agreed)) agreements++
      return !('kind' in agreed)
    }
    const all = await platform.inScope(scopeOf(actor('administrator')), listGrants)
    // Who proposes and who agrees stay, so that there is something to try.
    const live = all.filter(({ accountId }) => accountId !== idOf('administrator') && accountId !== idOf('head'))
    const { grantId } = live[pick % live.length]!
    return !('kind' in (await perform(platform, actor(giver), endDuty, { input: { grantId, reason: 'mutasi' } })))
  }

  type Row = {
    account_id: string
    role: Role
    area: string
    a: string
    z: string | null
    granted_by: string | null
    signed_by: readonly string[]
  }
  const standing = async (): Promise<readonly Row[]> =>
    (
      await ground().platform.connection.pool.query(
        `select account_id, role, area, valid_from::text as a, valid_to::text as z, granted_by,
           array(select a.checker_id::text from pemda_74_06.approval a where a.proposal_id = g.proposal_id) as signed_by
         from pemda_74_06.role_grant g where ended_at is null`,
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
          if (needsSecondPerson(row.role, row.area)) {
            const others = row.signed_by.filter((one) => one !== row.granted_by && one !== row.account_id)
            expect(others, JSON.stringify(row)).toHaveLength(1)
          }
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
    expect(agreements).toBeGreaterThan(5)
  }, 60_000)
})
