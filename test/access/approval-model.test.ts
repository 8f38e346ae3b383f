import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { perform, type Act } from '#access/act.ts'
import type { Actor } from '#access/actor.ts'
import { attesting } from '#access/approval/attest.ts'
import { deciding } from '#access/approval/decide.ts'
import { proposing } from '#access/approval/propose.ts'
import { keepSheet } from '#access/approval/sheet-file.ts'
import { endStandIn, letStandIn } from '#access/approval/stand-in.ts'
import type { TwoPersonAct } from '#access/approval/two-person-act.ts'
import { withdrawProposal } from '#access/approval/withdraw.ts'
import { isRefusal, refuse } from '#values/refusal.ts'
import { onEngine, type TestGround } from '../support/platform.ts'
import type { testWorld } from '../support/world.ts'

/** Moves `people` people: the row it leaves is what the test counts. */
const move: Act<{ version: number }, { id: string }> = {
  name: 'test.move',
  roles: ['lead-agency-officer', 'lead-agency-head'],
  run: async ({ tx, world, actor }, { version }) => {
    const id = world.ids.next()
    const made = { created_at: world.clock.now(), created_by: actor.accountId }
    await tx
      .insertInto('column_map')
      .values({ id, kind: 'test', name: 'moved', version, document: '{}', ...made })
      .execute()
    return { id }
  },
}
const small = 10
const twoPerson: TwoPersonAct<{ version: number; people: number }, { id: string }> = {
  ...move,
  approval: {
    days: 14,
    levels: [
      { people: small, groups: [{ roles: ['lead-agency-head'], need: 'any' }] },
      { groups: [{ roles: ['lead-agency-head', 'lead-agency-officer'], need: 2 }] },
    ],
  },
  effectOf: async (_context, { people }) =>
    people < 0 ? refuse('not-found') : { people, rupiah: people * 201_600, code: `c${people}`, facts: {} },
}

const names = ['officer', 'secondOfficer', 'head', 'welfare'] as const
const who = fc.constantFrom(...names, 'head' as const)
const which = fc.nat({ max: 2 })
const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('propose' as const), who, people: fc.constantFrom(1, small, 11) }),
  },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('agree' as const), who, which }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('return' as const), who, which }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('withdraw' as const), who, which }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('paper' as const), who, which, sheet: fc.nat({ max: 3 }) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('stand-in' as const), who, deputy: who }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('end' as const) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('duty' as const), who, held: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('wait' as const), days: fc.constant(15) }) },
)
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never

type Play = { readonly ground: TestGround; readonly proposals: string[]; standIn: string | undefined; run: number }

onEngine('embedded', 'what two people do, whatever they try', (ground) => {
  let version = 5_000
  /** Whose duty is over: nothing of theirs goes through. */
  const left = new Set<string>()
  const act = async ({ ground: { platform, actors }, proposals, ...play }: Play, one: Step): Promise<unknown> => {
    const as = (name: (typeof names)[number]): Actor => actors[name]
    const proposalId = 'which' in one ? (proposals[one.which] ?? '01990000-0000-7000-8000-000000000000') : ''
    switch (one.kind) {
      case 'wait':
        return (platform.world as ReturnType<typeof testWorld>).advance(one.days)
      case 'propose': {
        const input = { version: ++version, people: one.people }
        const proposed = await perform(platform, as(one.who), proposing(twoPerson), { input })
        if (!isRefusal(proposed)) proposals.push(proposed.proposalId)
        return proposed
      }
      case 'agree':
      case 'return': {
        const decision = one.kind === 'agree' ? 'approved' : 'returned'
        const input = { proposalId, decision, remark: 'catatan' } as const
        return perform(platform, as(one.who), deciding(twoPerson), { input })
      }
      case 'duty':
        return changeDuty(as(one.who), one.held)
      case 'withdraw':
        return perform(platform, as(one.who), withdrawProposal, { input: { proposalId } })
      case 'paper':
        return attest({ platform, actors }, as(one.who), proposalId, `${play.run}-${one.sheet}`)
      case 'stand-in': {
        const today = platform.world.clock.today()
        const given = {
          deputyId: as(one.deputy).accountId,
          capacity: 'Plh.',
          letter: 'ND',
          from: today,
          until: today,
        } as const
        return perform(platform, as(one.who), letStandIn, { input: given })
      }
      case 'end': {
        const { rows } = await platform.connection.pool.query(
          'select id from pemda_74_06.stand_in where ended_at is null order by id desc limit 1',
        )
        if (rows.length === 0) return undefined
        return perform(platform, actors.head, endStandIn, { input: { standInId: rows[0].id } })
      }
    }
  }

  /** An administrator ends the duty of somebody, or it is given again by a new letter. */
  async function changeDuty({ accountId }: Actor, held: boolean): Promise<void> {
    const change = held
      ? 'ended_at = null, ended_because = null, ended_by = null'
      : `ended_at = now(), ended_because = 'pindah', ended_by = account_id`
    await ground().platform.connection.pool.query(
      `update pemda_74_06.role_grant set ${change} where account_id = $1 and (ended_at is null) <> $2`,
      [accountId, held],
    )
    if (held) left.delete(accountId)
    else left.add(accountId)
  }

  async function attest(
    { platform, actors }: Pick<TestGround, 'platform' | 'actors'>,
    attester: Actor,
    id: string,
    mark: string,
  ) {
    const bytes = Buffer.from(`%PDF-1.7 ${mark}`)
    const kept = await keepSheet(platform, actors.secondOfficer, { name: 'a.pdf', bytes })
    const { rows } = await platform.connection.pool.query('select sheet_code from pemda_74_06.proposal where id = $1', [
      id,
    ])
    const read = { role: 'lead-agency-head', title: 'Kepala Dinas', capacity: '', name: 'head' } as const
    const code = rows[0]?.sheet_code ?? ''
    const input = { proposalId: id, fileDigest: isRefusal(kept) ? '' : kept.digest, code, ...read }
    return perform(platform, attester, attesting(twoPerson), {
      input: { ...input, signedOn: platform.world.clock.today() },
    })
  }

  /** Everything that a refused attempt must leave as it was; the trail may tell of it. */
  const state = async () =>
    (
      await ground().platform.connection.pool.query(`
        select (select count(*) from pemda_74_06.column_map where name = 'moved') as moved,
               (select md5(string_agg(p::text, '|' order by p.id)) from pemda_74_06.proposal p) as proposals,
               (select md5(string_agg(a::text, '|' order by a.id)) from pemda_74_06.approval a) as approvals,
               (select md5(string_agg(s::text, '|' order by s.id)) from pemda_74_06.stand_in s) as stand_ins`)
    ).rows[0]

  /** What was moved without enough others, after its last day, or twice. */
  const wrong = async () =>
    (
      await ground().platform.connection.pool.query(`
        select p.id from pemda_74_06.proposal p
        left join pemda_74_06.approval a on a.proposal_id = p.id and a.decision = 'approved'
        left join pemda_74_06.column_map m on m.name = 'moved' and m.version = (p.input ->> 'version')::int
        where p.act = 'test.move'
        group by p.id
        having coalesce(p.decision = 'approved', false) <> (count(distinct m.id) = 1)
            or count(distinct m.id) > 1
            or (p.decision = 'approved' and (
                 count(distinct a.checker_id) < case when (p.effect ->> 'people')::int > ${small} then 2 else 1 end
                 or bool_or(p.proposed_by in (a.checker_id, a.behalf_id, a.paper_holder_id))
                 or max(a.at) > p.expires_at))`)
    ).rows

  it('lets nobody alone move a name or a rupiah; a refused attempt changes nothing', async () => {
    let run = 0
    let moved = 0
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 25 }), async (steps) => {
        const play: Play = { ground: ground(), proposals: [], standIn: undefined, run: ++run }
        for (const one of steps) {
          const before = await state()
          const answer = await act(play, one)
          const after = await state()
          const isGone = 'who' in one && one.kind !== 'duty' && left.has(ground().actors[one.who].accountId)
          if (isGone) expect(isRefusal(answer), JSON.stringify(one)).toBe(true)
          if (isRefusal(answer)) expect(after, `${JSON.stringify(one)} was refused: ${answer.code}`).toEqual(before)
          expect(await wrong(), JSON.stringify(one)).toEqual([])
          moved = Number(after.moved)
        }
      }),
      { numRuns: 20, seed: 20, endOnFailure: true },
    )
    expect(moved, 'the office is not merely closed').toBeGreaterThan(2)
  }, 120_000)
})
