import { expect, it } from 'vitest'
import { perform, type Act } from '#access/act.ts'
import { scopeOf, type Actor } from '#access/actor.ts'
import { attesting } from '#access/approval/attest.ts'
import { keepSheet, takeSheet } from '#access/approval/sheet-file.ts'
import { deciding } from '#access/approval/decide.ts'
import { stateFamily } from '#access/approval/family.ts'
import { proposing } from '#access/approval/propose.ts'
import { endStandIn, letStandIn } from '#access/approval/stand-in.ts'
import { viewStandIns } from '#access/approval/view-stand-ins.ts'
import type { TwoPersonAct } from '#access/approval/two-person-act.ts'
import { withdrawProposal } from '#access/approval/withdraw.ts'
import { giveDuty } from '#access/duties.ts'
import type { Tx } from '#platform/index.ts'
import { must } from '../support/actors.ts'
import { onEachEngine } from '../support/platform.ts'
import type { testWorld } from '../support/world.ts'

const addMap: Act<{ version: number }, { id: string }> = {
  name: 'test.add-map',
  roles: ['lead-agency-officer', 'welfare-data-officer'],
  run: async ({ tx, world, actor, note }, { version }) => {
    const id = world.ids.next()
    const made = { created_at: world.clock.now(), created_by: actor.accountId }
    await tx
      .insertInto('column_map')
      .values({ id, kind: 'test', name: 'n', version, document: '{}', ...made })
      .execute()
    note(id, { version })
    return { id }
  },
}

let code = 'a'
const twoPerson: TwoPersonAct<{ version: number }, { id: string }> = {
  ...addMap,
  approval: { days: 14, levels: [{ groups: [{ roles: ['lead-agency-head', 'lead-agency-officer'], need: 'any' }] }] },
  effectOf: async () => ({ people: 3, rupiah: 50_400, code, facts: {} }),
}
/** Both the head and another officer must agree. */
const threePerson: typeof twoPerson = {
  ...twoPerson,
  approval: { days: 14, levels: [{ groups: [{ roles: ['lead-agency-head', 'lead-agency-officer'], need: 'all' }] }] },
}

onEachEngine('what two people do', (ground) => {
  let versions = 100
  const maps = async () =>
    Number(
      (await ground().platform.connection.pool.query('select count(*) as n from pemda_74_06.column_map')).rows[0].n,
    )
  const propose = async (act = twoPerson, who = ground().actors.officer) =>
    must(await perform(ground().platform, who, proposing(act), { input: { version: ++versions } })).proposalId
  const decide = (actor: Actor, proposalId: string, act = twoPerson, remark?: string) =>
    perform(ground().platform, actor, deciding(act), {
      input: { proposalId, decision: remark === undefined ? 'approved' : 'returned', remark },
    })
  const as = <T>(actor: Actor, work: (tx: Tx) => Promise<T>) => ground().platform.inScope(scopeOf(actor), work)

  it('runs only after somebody else has decided, once', async () => {
    const { actors } = ground()
    const [proposalId, before] = [await propose(), await maps()]
    expect(await decide(actors.officer, proposalId)).toMatchObject({ code: 'second-person-needed' })
    expect(await decide(actors.welfare, proposalId)).toMatchObject({ code: 'not-allowed' })
    expect(await maps()).toBe(before)
    expect(must(await decide(actors.head, proposalId))).toMatchObject({ state: 'approved', missing: [] })
    expect(await decide(actors.secondOfficer, proposalId)).toMatchObject({ code: 'already-decided' })
    expect(await maps()).toBe(before + 1)
  })

  it('waits until everybody has signed whom the rule names', async () => {
    const { actors } = ground()
    const [proposalId, before] = [await propose(threePerson), await maps()]
    const first = must(await decide(actors.head, proposalId, threePerson))
    expect(first).toEqual({ state: 'waiting', missing: [{ roles: ['lead-agency-officer'], count: 1 }], output: null })
    expect(await decide(actors.head, proposalId, threePerson)).toMatchObject({ code: 'signed-already' })
    expect(await maps()).toBe(before)
    expect(must(await decide(actors.secondOfficer, proposalId, threePerson))).toMatchObject({ state: 'approved' })
    expect(await maps()).toBe(before + 1)
  })

  it('lets exactly one of two who agree in the same second run it', async () => {
    const { actors } = ground()
    const [proposalId, before] = [await propose(), await maps()]
    const answers = await Promise.all([decide(actors.head, proposalId), decide(actors.secondOfficer, proposalId)])
    expect(answers.filter((one) => 'state' in one)).toHaveLength(1)
    expect(answers.filter((one) => 'code' in one && one.code === 'already-decided')).toHaveLength(1)
    expect(await maps()).toBe(before + 1)
  })

  it('is void once the effect has changed, withdrawn or returned; a return says why', async () => {
    const { actors, platform } = ground()
    const before = await maps()
    const changed = await propose()
    code = 'b'
    expect(await decide(actors.head, changed)).toMatchObject({ code: 'proposal-outdated' })
    code = 'a'
    const withdrawn = await propose()
    const withdraw = (actor: Actor) => perform(platform, actor, withdrawProposal, { input: { proposalId: withdrawn } })
    expect(await withdraw(actors.secondOfficer)).toMatchObject({ code: 'only-proposer-withdraws' })
    must(await withdraw(actors.officer))
    expect(await decide(actors.head, withdrawn)).toMatchObject({ code: 'proposal-withdrawn' })
    const returned = await propose()
    expect(await decide(actors.head, returned, twoPerson, '')).toMatchObject({ code: 'return-needs-remark' })
    must(await decide(actors.head, returned, twoPerson, 'Angka keliru'))
    expect(await decide(actors.secondOfficer, returned)).toMatchObject({ code: 'already-decided' })
    expect(await maps()).toBe(before)
  })

  it('is void when its row was changed behind the application', async () => {
    const { actors, platform } = ground()
    const proposalId = await propose()
    await platform.connection.pool.query(
      `update pemda_74_06.proposal set input = '{"version": 9999}' where id = '${proposalId}'`,
    )
    expect(await decide(actors.head, proposalId)).toMatchObject({ code: 'proposal-outdated' })
  })

  it('cannot be forged by SQL: not by the proposer, not in a name, not without a signature, not afterwards', async () => {
    const { actors, platform } = ground()
    const { officer, head, secondOfficer } = actors
    const proposalId = await propose()
    const sign = (who: Actor, checker: Actor, maker = officer) =>
      as(who, (tx) =>
        tx
          .insertInto('approval')
          .values({
            id: platform.world.ids.next(),
            proposal_id: proposalId,
            maker_id: maker.accountId,
            checker_id: checker.accountId,
            decision: 'approved',
            role: 'lead-agency-head',
            at: new Date(),
          })
          .execute(),
      )
    const close = (who: Actor) =>
      as(who, (tx) =>
        tx
          .updateTable('proposal')
          .set({ decision: 'approved', decided_by: who.accountId, decided_at: new Date() })
          .where('id', '=', proposalId)
          .execute(),
      )
    await expect(sign(officer, officer)).rejects.toThrow(/check/)
    await expect(sign(officer, officer, head)).rejects.toThrow(/foreign key/)
    await expect(sign(officer, head)).rejects.toThrow(/row-level security/)
    await expect(close(officer)).rejects.toThrow(/check/)
    await expect(close(secondOfficer)).rejects.toThrow(/foreign key/)
    must(await decide(head, proposalId))
    for (const forged of [
      () => as(head, (tx) => tx.updateTable('approval').set({ role: 'auditor' }).execute()),
      () => as(head, (tx) => tx.deleteFrom('approval').execute()),
      () => as(head, (tx) => tx.updateTable('proposal').set({ proposed_by: head.accountId }).execute()),
      () => as(head, (tx) => tx.updateTable('proposal').set({ effect: '{}' }).execute()),
    ])
      await expect(forged()).rejects.toThrow(/permission denied/)
  })

  const headOnly: typeof twoPerson = {
    ...twoPerson,
    approval: { days: 14, levels: [{ groups: [{ roles: ['lead-agency-head'], need: 'any' }] }] },
  }
  const letIn = (deputy: Actor, more: object = {}) =>
    perform(ground().platform, ground().actors.head, letStandIn, {
      input: {
        deputyId: deputy.accountId,
        capacity: 'Plh.',
        letter: 'ND/7/2025',
        from: '2025-06-02',
        until: '2025-06-05',
        ...more,
      },
    })

  it('lets a deputy sign for the holder between two days, never what he proposed, and not a moment after the end', async () => {
    const { actors, platform } = ground()
    const { head, welfare, auditor } = actors
    const proposalId = await propose(headOnly)
    expect(await decide(welfare, proposalId, headOnly)).toMatchObject({ code: 'not-allowed' })
    expect(await letIn(head)).toMatchObject({ code: 'stand-in-self' })
    expect(await letIn(auditor)).toMatchObject({ code: 'stand-in-unknown' })
    expect(await letIn(welfare, { until: '2025-06-01' })).toMatchObject({ code: 'stand-in-days' })
    const { standInId: tomorrow } = must(await letIn(welfare, { from: '2025-06-03' }))
    expect(await letIn(welfare)).toMatchObject({ code: 'stand-in-overlaps' })
    expect(await decide(welfare, proposalId, headOnly), 'not before its first day').toMatchObject({
      code: 'not-allowed',
    })
    const { standInId } = must(await letIn(welfare, { until: '2025-06-02' }))
    const own = await propose(headOnly, welfare)
    expect(await decide(welfare, own, headOnly)).toMatchObject({ code: 'second-person-needed' })
    const end = (id: string, who = head) => perform(platform, who, endStandIn, { input: { standInId: id } })
    expect(await end(standInId, welfare)).toMatchObject({ code: 'not-allowed' })
    expect(must(await decide(welfare, proposalId, headOnly))).toMatchObject({ state: 'approved' })
    const [signature] = await as(head, (tx) =>
      tx.selectFrom('approval').selectAll().where('proposal_id', '=', proposalId).execute(),
    )
    expect(signature).toMatchObject({ behalf_id: head.accountId, capacity: 'Plh.', role: 'lead-agency-head' })
    for (const id of [standInId, tomorrow]) must(await end(id))
    expect(await decide(welfare, await propose(headOnly), headOnly)).toMatchObject({ code: 'not-allowed' })
  })

  it('keeps the office of a deputy apart from the same duties as if it were his own, whichever comes first', async () => {
    const { actors, platform } = ground()
    const { head, officer, welfare, administrator } = actors
    expect(await letIn(officer)).toMatchObject({ code: 'apart-selects-signs' })
    const { deputies } = await as(head, (tx) => viewStandIns(tx, platform.world, head))
    expect(deputies.map(({ name }) => name)).toEqual(['welfare'])
    const verify = (from: string, area = '74.06.01') =>
      perform(platform, administrator, giveDuty, {
        input: {
          accountId: welfare.accountId,
          role: 'kecamatan-verifier',
          area,
          from,
          until: null,
          letter,
        },
      })
    const letter = 'SK 3/2025'
    const { standInId } = must(await letIn(welfare))
    expect(await verify('2025-06-05'), 'on the last day of the deputy').toMatchObject({ code: 'apart-selects-signs' })
    must(await verify('2025-06-06'))
    must(await perform(platform, head, endStandIn, { input: { standInId } }))
    expect(await letIn(welfare, { until: '2025-06-06' }), 'a duty that is still to begin').toMatchObject({
      code: 'apart-selects-signs',
    })
    must(await verify('2025-06-02', '74.06.02'))
  })

  it('lets nobody agree to what moves his own family, whoever else may', async () => {
    const { actors, platform } = ground()
    const kk = '7406010101100001'
    const family = (await platform.vault('74.06')).index('kk', kk)
    const moving: typeof twoPerson = {
      ...twoPerson,
      movesFamily: async (_tx, _input, cards) => cards.some((card) => card.equals(family)),
    }
    const state = (who: Actor, number: string) => perform(platform, who, stateFamily, { input: { kk: number } })
    expect(await state(actors.head, '7406')).toMatchObject({ code: 'kk-length' })
    must(await state(actors.head, kk))
    expect(must(await state(actors.head, '7406010101100002'))).toEqual({ cards: 2 })
    const proposalId = await propose(moving)
    expect(await decide(actors.head, proposalId, moving)).toMatchObject({ code: 'own-family' })
    must(await decide(actors.secondOfficer, proposalId, moving))
    const seen = await as(actors.officer, (tx) => tx.selectFrom('own_family').selectAll().execute())
    expect(seen, 'nobody reads the card of a colleague').toEqual([])
  })

  const scan = (more = '') => Buffer.from(`%PDF-1.7\n${more}\n%%EOF`)
  const keep = async (more?: string) =>
    must(await keepSheet(ground().platform, ground().actors.secondOfficer, { name: 'a.pdf', bytes: scan(more) })).digest
  const codeOf = (proposalId: string) =>
    as(ground().actors.officer, (tx) =>
      tx.selectFrom('proposal').select('sheet_code').where('id', '=', proposalId).executeTakeFirstOrThrow(),
    )
  const attest = async (actor: Actor, proposalId: string, fileDigest: string, more: object = {}) => {
    const { sheet_code: whole } = await codeOf(proposalId)
    const read = { role: 'lead-agency-head', title: 'Kepala Dinas', capacity: '', name: 'Head, M.Si.' } as const
    const input = { proposalId, fileDigest, signedOn: '2025-06-02', code: whole.slice(0, 16), ...read, ...more }
    return perform(ground().platform, actor, attesting(headOnly), { input })
  }

  it('runs on a signature on paper that somebody else attests, one sheet for one act once', async () => {
    const { actors, platform } = ground()
    const { officer, secondOfficer, head, auditor } = actors
    const [proposalId, other, before] = [await propose(headOnly), await propose(headOnly), await maps()]
    const file = await keep('lembar')
    const { sheet_code: foreign } = await codeOf(other)
    const refused = [
      [officer, {}, 'second-person-needed'],
      [secondOfficer, { name: 'officer' }, 'second-person-needed'],
      [secondOfficer, { code: foreign }, 'sheet-code-differs'],
      [secondOfficer, { name: 'Orang Lain' }, 'sheet-wrong-holder'],
      [secondOfficer, { capacity: 'Plh.' }, 'sheet-wrong-holder'],
      [secondOfficer, { signedOn: '2025-06-01' }, 'sheet-signed-too-early'],
      [secondOfficer, { fileDigest: 'f'.repeat(64) }, 'signed-sheet-missing'],
      [secondOfficer, { role: 'welfare-data-officer', name: 'welfare' }, 'not-allowed'],
      [head, {}, 'sheet-own'],
      [auditor, {}, 'not-allowed'],
    ] as const
    for (const [who, more, code_] of refused)
      expect(await attest(who, proposalId, file, more), JSON.stringify(more)).toMatchObject({ code: code_ })
    expect(await maps()).toBe(before)
    expect(must(await attest(secondOfficer, proposalId, file))).toMatchObject({ state: 'approved' })
    expect(await maps()).toBe(before + 1)
    const [signature] = await as(officer, (tx) =>
      tx.selectFrom('approval').selectAll().where('proposal_id', '=', proposalId).execute(),
    )
    expect(signature).toMatchObject({ paper_name: 'Head, M.Si.', paper_holder_id: head.accountId, paper_file: file })
    expect(await attest(secondOfficer, proposalId, await keep('lagi'))).toMatchObject({ code: 'already-decided' })
    expect(await attest(secondOfficer, other, file)).toMatchObject({ code: 'sheet-used-already' })
    const kept = must(await takeSheet(platform, auditor, { approvalId: signature!.id }))
    expect(Buffer.from(kept.bytes).equals(scan('lembar')), 'the sheet comes back as it was sent').toBe(true)
  })

  it('takes no sheet for what was withdrawn, returned, is too old, or is no sheet', async () => {
    const { actors, platform } = ground()
    const { officer, secondOfficer, head } = actors
    const before = await maps()
    const withdrawn = await propose(headOnly)
    must(await perform(platform, officer, withdrawProposal, { input: { proposalId: withdrawn } }))
    const returned = await propose(headOnly)
    must(await decide(head, returned, headOnly, 'Keliru'))
    const late = await propose(headOnly)
    const world = platform.world as ReturnType<typeof testWorld>
    world.advance(14)
    expect(await attest(secondOfficer, withdrawn, await keep('1'))).toMatchObject({ code: 'proposal-withdrawn' })
    expect(await attest(secondOfficer, returned, await keep('2'))).toMatchObject({ code: 'already-decided' })
    world.advance(1)
    expect(await attest(secondOfficer, late, await keep('3'))).toMatchObject({ code: 'proposal-expired' })
    expect(await decide(head, late, headOnly)).toMatchObject({ code: 'proposal-expired' })
    expect(await maps()).toBe(before)
    const sent = { name: 'a.docx', bytes: Buffer.from('PK') }
    expect(await keepSheet(platform, secondOfficer, sent)).toMatchObject({ code: 'sheet-kind' })
  })
})
