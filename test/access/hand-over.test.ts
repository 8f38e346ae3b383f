import { expect, it } from 'vitest'
import { findActors } from '#access/accounts.ts'
import { perform, type Act } from '#access/act.ts'
import { deciding } from '#access/approval/decide.ts'
import { proposing } from '#access/approval/propose.ts'
import { handDutiesOver } from '#access/entrust/entrust-duties.ts'
import { handOverOrPropose } from '#access/entrust/hand-over-duties.ts'
import { requesting, type Job } from '#access/job.ts'
import { viewJob } from '#access/job-records.ts'
import { runJob } from '#jobs/run-job.ts'
import { scopeOf, type Actor } from '#access/actor.ts'
import { closeAccount, closeByName } from '#access/close-account.ts'
import { engage } from '#access/engage.ts'
import { handOver } from '#access/hand-over.ts'
import { makePasswordCode } from '#access/password/code.ts'
import { setPasswordByCode } from '#access/password/set-password.ts'
import { giveGrant } from '#access/pemda.ts'
import { pageTrail } from '#access/read-access.ts'
import { sessionOfToken } from '#access/sign-in/use-session.ts'
import { nowhere, signIn } from '#access/sign-in/sign-in.ts'
import { must, testPassword, type CastName } from '../support/actors.ts'
import { headersOf, openTestServer } from '../support/http.ts'
import { onEachEngine } from '../support/platform.ts'

onEachEngine('a change of staff', (ground) => {
  const actor = (name: CastName): Actor => ground().actors[name]
  const hand = (giver: CastName, from: string, to: Parameters<typeof handOver.run>[1]['to'], letter = 'SK 20/2025') =>
    perform(ground().platform, actor(giver), handOver, { input: { accountId: from, to, letter, until: null } })
  const duties = async (name: string, pemda = '74.06') =>
    (await findActors(ground().platform, name, pemda)).map(({ role, area }) => `${role} ${area}`)
  const newest = async () =>
    (await ground().platform.inScope(scopeOf(actor('auditor')), (tx) => pageTrail(tx, undefined, 1))).rows[0]!

  it('gives every duty to somebody new in one act, who sets the password with the code', async () => {
    const { platform } = ground()
    const { accountId } = actor('sisterKecamatan')
    const given = must(await hand('administrator', accountId, { username: 'pengganti', name: 'Pengganti' }))
    expect(await duties('sisterkecamatan')).toEqual([])
    expect(await duties('pengganti')).toEqual(['kecamatan-verifier 74.06.02'])
    const set = { username: 'pengganti', code: given.code!, password: testPassword }
    must(await setPasswordByCode(platform, set, nowhere))
    await hand('administrator', accountId, { username: 'lain', name: 'Lain' })
    const { rows } = await platform.inScope(scopeOf(actor('auditor')), (tx) => pageTrail(tx, undefined, 50))
    const told = rows.filter(({ act, details }) => act === 'access.hand-over' && !('refusal' in details))
    expect(told).toHaveLength(1)
    expect(told[0]).toMatchObject({
      subject: accountId,
      details: {
        to: given.accountId,
        letter: 'SK 20/2025',
        duties: [{ role: 'kecamatan-verifier', area: '74.06.02' }],
      },
    })
  })

  it('leaves everything as it was when one of the duties may not be held by the successor', async () => {
    const before = await duties('head')
    const refused = await hand('administrator', actor('officer').accountId, { accountId: actor('head').accountId })
    expect(refused).toMatchObject({ code: 'apart-selects-signs' })
    expect(await duties('head')).toEqual(before)
    expect(await duties('officer')).toEqual(['lead-agency-officer 74.06'])
    expect(await hand('administrator', actor('auditor').accountId, { username: 'baru', name: 'Baru' })).toMatchObject({
      code: 'duty-needs-end',
    })
    const self = actor('officer').accountId
    expect(await hand('administrator', self, { accountId: self })).toMatchObject({ code: 'hand-over-to-self' })
  })

  it('lets an administrator of a kecamatan move only what lies in it', async () => {
    const above = actor('officer').accountId
    const to = { username: 'orang-kecamatan', name: 'Orang Kecamatan' }
    expect(await hand('kecamatanAdministrator', above, to)).toMatchObject({ code: 'nothing-to-hand-over' })
    const known = { accountId: actor('kecamatanComplaints').accountId }
    expect(await hand('kecamatanAdministrator', actor('kecamatan').accountId, known)).toMatchObject({
      code: 'nothing-to-hand-over',
    })
    must(await hand('kecamatanAdministrator', known.accountId, to))
    expect(await duties('orang-kecamatan')).toEqual(['complaint-officer 74.06.02'])
  })

  it('refuses the next request of a page whose duty has ended, and says why', async () => {
    const server = await openTestServer(ground())
    const headers = await headersOf(server, 'executive')
    const ask = () => server.inject({ url: '/api/pemda/74.06/programmes', headers })
    expect((await ask()).statusCode).toBe(200)
    must(await hand('administrator', actor('executive').accountId, { username: 'wakil', name: 'Wakil Bupati' }))
    const refused = await ask()
    expect([refused.statusCode, refused.json().refusal.code]).toEqual([403, 'duty-over'])
    expect(await newest()).toMatchObject({
      act: 'access.enter',
      actorName: 'executive',
      details: { refusal: 'duty-over' },
    })
    await server.close()
  })

  it('closes an account with its sessions, codes and duties, and opens it again only by an invitation', async () => {
    const { platform } = ground()
    const close = (by: CastName, accountId: string) =>
      closeAccount(platform, actor(by), { accountId, reason: 'pensiun, SK 8/2025' })
    const { accountId } = actor('welfare')
    const { token } = must(await signIn(platform, 'welfare', testPassword))
    const { code } = must(await perform(platform, actor('administrator'), makePasswordCode, { input: { accountId } }))
    expect(await close('kecamatanAdministrator', accountId)).toMatchObject({ code: 'not-found' })
    expect(await close('officer', accountId)).toMatchObject({ code: 'not-allowed' })
    expect(await close('administrator', actor('administrator').accountId)).toMatchObject({ code: 'own-account' })
    expect(await close('administrator', accountId)).toEqual({ ended: 1 })
    expect(await newest()).toMatchObject({ act: 'access.close-account', subject: accountId, details: { duties: 1 } })
    expect(await sessionOfToken(platform, token)).toBeUndefined()
    expect(await newest()).toMatchObject({ act: 'access.ended-session-used', actorName: 'welfare' })
    expect(await signIn(platform, 'welfare', testPassword)).toMatchObject({ code: 'sign-in-wrong' })
    const set = { username: 'welfare', code, password: 'kata sandi yang lain sama sekali' }
    expect(await setPasswordByCode(platform, set, nowhere)).toMatchObject({ code: 'code-wrong' })
    expect(await close('administrator', accountId)).toMatchObject({ code: 'account-closed-already' })

    const duty = { role: 'executive', area: '74.06', until: null, letter: 'SK 9/2025' } as const
    const again = must(await engage(platform, actor('administrator'), { username: 'welfare', name: 'W', ...duty }))
    expect(again.accountId).toBe(accountId)
    expect(await duties('welfare')).toEqual(['executive 74.06'])
    expect(await signIn(platform, 'welfare', testPassword)).toMatchObject({ code: 'sign-in-wrong' })
    must(await setPasswordByCode(platform, { ...set, code: again.code }, nowhere))
  })

  it('closes somebody with duties in two Pemda only by who administers both, or from the server', async () => {
    const { platform } = ground()
    const { accountId } = actor('branch')
    const grant = { accountId, role: 'bpjs-branch', area: '74.07', from: '2025-01-01', letter: 'SK 1' } as const
    must(await giveGrant(platform, { pemda: '74.07', area: '74.07', role: 'installer' }, grant))
    const close = () => closeAccount(platform, actor('administrator'), { accountId, reason: 'pindah cabang' })
    expect(await close()).toMatchObject({ code: 'account-elsewhere' })
    expect(await duties('branch')).toEqual(['bpjs-branch 74.06'])
    expect(await closeByName(platform, 'branch', 'pindah cabang')).toEqual({ ended: 2 })
    expect(await closeByName(platform, 'branch', 'pindah cabang')).toMatchObject({ code: 'account-unknown' })
    const duty = { role: 'bpjs-branch', area: '74.06', until: null, letter: 'SK 2' } as const
    const invited = await engage(platform, actor('administrator'), { username: 'branch', name: 'Lain', ...duty })
    expect(invited).toMatchObject({ code: 'username-taken' })
    const both = { role: 'administrator', area: '74.07', from: '2025-01-01', letter: 'SK 3' } as const
    const installer = { pemda: '74.07', area: '74.07', role: 'installer' } as const
    must(await giveGrant(platform, installer, { ...both, accountId: actor('administrator').accountId }))
    const second = { ...grant, accountId: actor('complaints').accountId, role: 'complaint-officer' } as const
    must(await giveGrant(platform, installer, second))
    const closed = await closeAccount(platform, actor('administrator'), {
      accountId: second.accountId,
      reason: 'pindah',
    })
    expect(closed).toEqual({ ended: 1 })
    expect(await duties('complaints', '74.07')).toEqual([])
  })

  it('finds every draft and paper with the office: to a person are bound only his family, whom he lent his duty, and that he brought a file', async () => {
    const { rows } = await ground().platform.connection.pool.query<{ bound: string }>(`
      select tablename || ' ' || lower(cmd) as bound from pg_policies
      where schemaname = 'pemda_74_06' and cmd <> 'INSERT' and qual like '%payung.actor%' order by 1`)
    expect(rows.map(({ bound }) => bound)).toEqual(['brought_file all', 'own_family select', 'stand_in update'])
  })

  it('leaves the work with the office: what the leaver proposed is decided, and his accepted job runs to its end', async () => {
    const { platform } = ground()
    const leaver = actor('secondOfficer')
    const wanted = { accountId: actor('executive').accountId, version: 1 }
    const marking: Act<object, { id: string }> = {
      name: 'test.mark',
      roles: ['lead-agency-officer'],
      run: async ({ world, note }) => {
        const id = world.ids.next()
        note(id)
        return { id }
      },
    }
    const rule = { days: 14, levels: [{ groups: [{ roles: ['lead-agency-head'], need: 'any' }] }] } as const
    const effect = { people: 1, rupiah: 0, code: 'a', facts: {} }
    const twoPerson = { ...marking, approval: rule, effectOf: async () => effect }
    const job: Job<object, { id: string }> = {
      kind: 'test.job',
      roles: ['lead-agency-officer'],
      run: (context) => perform(context.platform, context.actor, marking, { input: {} }),
    }
    const { proposalId } = must(await perform(platform, leaver, proposing(twoPerson), { input: wanted }))
    const { jobId } = must(await perform(platform, leaver, requesting(job), { input: {} }))
    const input = { accountId: leaver.accountId, to: { username: 'baru-2', name: 'Baru' }, letter: 'SK 9', until: null }
    const handed = must(await handOverOrPropose(platform, actor('administrator'), { input }))
    const agreed = { proposalId: handed.proposalId!, decision: 'approved' } as const
    must(await perform(platform, actor('head'), deciding(handDutiesOver), { input: agreed }))
    expect(await perform(platform, leaver, marking, { input: {} })).toMatchObject({ code: 'not-allowed' })
    const decided = { proposalId, decision: 'approved' } as const
    expect(must(await perform(platform, actor('head'), deciding(twoPerson), { input: decided })).state).toBe('approved')
    await runJob(platform, [job], { pemda: '74.06', jobId })
    const [successor] = await findActors(platform, 'baru-2', '74.06')
    const view = await platform.inScope(scopeOf(successor!), (tx) => viewJob(tx, successor!, jobId))
    expect(view).toMatchObject({ state: 'done', refusal: null })
  })
})
